import { expect, test } from "vitest";
import { totpCode } from "../../../src/local-pool/users/totp-code.js";
import { poolModel, userModel } from "./harness/models.js";
import { response, tokensOf } from "./harness/requests.js";
import { signInBySrp } from "./harness/srp-client.js";
import { TestPool } from "./harness/test-pool.js";

test("in a browser tab: SRP, TOTP, tokens and GetUser", async () => {
  const users = [userModel({ softwareTokenSecret: "JBSWY3DPEHPK3PXP", mfaSettings: ["SOFTWARE_TOKEN_MFA"] })];
  const pool = new TestPool(poolModel({ mfa: "OPTIONAL", factors: { sms: false, email: false, totp: true }, users }));
  const challenge = await signInBySrp(pool);
  expect(challenge.ChallengeName).toBe("SOFTWARE_TOKEN_MFA");
  const code = { SOFTWARE_TOKEN_MFA_CODE: totpCode("JBSWY3DPEHPK3PXP", pool.clock.now()) };
  const answer = response("SOFTWARE_TOKEN_MFA", challenge.Session, code);
  const { AccessToken } = tokensOf(await pool.call("RespondToAuthChallenge", answer));
  expect((await pool.call("GetUser", { AccessToken })).Username).toBe("ada");
});
