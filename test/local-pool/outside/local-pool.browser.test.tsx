import { expect, test } from "vitest";
import { createLocalPool } from "../../../src/local-pool/create-local-pool.js";
import { call, password } from "./call.js";

test("the pool runs in a browser tab: sign-in, e-mail code, outbox, clock, keys", async () => {
  const pool = createLocalPool({
    UserPool: { Id: "us-east-1_Tab", MfaConfiguration: "ON" },
    UserPoolMfaConfig: { EmailMfaConfiguration: {} },
    UserPoolClients: [{ ClientId: "demo", ExplicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH"] }],
    Users: [
      {
        Username: "ada",
        Password: "Lovelace-1815!",
        UserAttributes: [
          { Name: "email", Value: "ada@example.com" },
          { Name: "email_verified", Value: "true" },
        ],
      },
    ],
  });
  const asked = await call(pool, "InitiateAuth", password);
  expect(asked.body["ChallengeName"]).toBe("EMAIL_OTP");
  const { code } = await pool.outbox.next({ username: "ada" });
  pool.clock.advance(60);
  const answered = await call(pool, "RespondToAuthChallenge", {
    ChallengeName: "EMAIL_OTP",
    ClientId: "demo",
    Session: asked.body["Session"],
    ChallengeResponses: { USERNAME: "ada", EMAIL_OTP_CODE: code },
  });
  expect(answered.body["AuthenticationResult"]).toMatchObject({ TokenType: "Bearer" });
  const keys = await pool.fetch("https://pool.example/us-east-1_Tab/.well-known/jwks.json");
  expect((await keys.json()).keys).toHaveLength(2);
});

test("an aborted call rejects in a browser tab as fetch does", async () => {
  const pool = createLocalPool();
  pool.faults.add({ kind: "latency", milliseconds: 60_000 });
  const gone = new AbortController();
  const answer = call(pool, "InitiateAuth", password, { signal: gone.signal });
  gone.abort();
  await expect(answer).rejects.toMatchObject({ name: "AbortError" });
});
