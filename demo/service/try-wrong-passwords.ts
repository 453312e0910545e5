import type { LocalPool } from "latchkey/local-pool";
import type { Situation } from "../situations/situation.js";

const FREE = 4;

/** Fails as often as the situation says; the pool's clock is moved over each lock, since a try during a lock does not count. */
export async function tryWrongPasswords(pool: LocalPool, { wrongTries = 0, credentials, pool: seeded }: Situation) {
  for (let failures = 1; failures <= wrongTries; failures += 1) {
    await pool.fetch("http://localhost/", {
      method: "POST",
      headers: {
        "Content-Type": "application/x-amz-json-1.1",
        "X-Amz-Target": "AWSCognitoIdentityProviderService.InitiateAuth",
      },
      body: JSON.stringify({
        AuthFlow: "USER_PASSWORD_AUTH",
        ClientId: seeded.UserPoolClients?.[0]?.ClientId,
        AuthParameters: { USERNAME: credentials.username, PASSWORD: "not the right one" },
      }),
    });
    if (failures > FREE && failures < wrongTries) pool.clock.advance(2 ** (failures - FREE - 1));
  }
}
