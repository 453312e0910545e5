import { describe, expect, test } from "vitest";
import { reveal } from "../../src/protocol/secret.js";
import { authenticationResult } from "../session/make-tokens.js";
import { tokens } from "./answers.js";
import { lastOf, refuse, scriptedClient } from "./scripted-client.js";
import { signedInClient } from "./signed-in-client.js";

describe("the account", () => {
  test("enrols an authenticator app with the access token", async () => {
    const { client, sent, willAnswer } = await signedInClient();
    willAnswer({ SecretCode: "SEED" }, { Status: "SUCCESS" });
    const { secret, account } = await client.account.beginTotpEnrollment();
    expect([reveal(secret), account]).toStrictEqual(["SEED", "ada"]);
    await client.account.confirmTotpEnrollment({ code: " 123-456 ", deviceName: "phone" });
    const AccessToken = authenticationResult("1")["AccessToken"];
    expect(sent).toStrictEqual([
      { operation: "AssociateSoftwareToken", input: { AccessToken } },
      {
        operation: "VerifySoftwareToken",
        input: { AccessToken, UserCode: "123456", FriendlyDeviceName: "phone" },
      },
    ]);
  });

  test("switches factors on and off and leaves the others alone", async () => {
    const { client, sent, willAnswer } = await signedInClient();
    willAnswer({});
    await client.account.setMfaPreference({
      enabled: ["SMS_MFA"],
      disabled: ["EMAIL_OTP"],
      preferred: "SOFTWARE_TOKEN_MFA",
    });
    expect(lastOf(sent).input).toStrictEqual({
      AccessToken: authenticationResult("1")["AccessToken"],
      EmailMfaSettings: { Enabled: false, PreferredMfa: false },
      SMSMfaSettings: { Enabled: true, PreferredMfa: false },
      SoftwareTokenMfaSettings: { Enabled: true, PreferredMfa: true },
    });
  });

  test("reads which factors are in use", async () => {
    const { client, willAnswer } = await signedInClient();
    willAnswer({ UserMFASettingList: ["SMS_MFA", "FUTURE_MFA"], PreferredMfaSetting: "SMS_MFA" }, { Username: "ada" });
    await expect(client.account.getMfaPreference()).resolves.toStrictEqual({
      enabled: ["SMS_MFA"],
      preferred: "SMS_MFA",
    });
    await expect(client.account.getMfaPreference()).resolves.toStrictEqual({ enabled: [], preferred: null });
  });

  test("refreshes once when the access token is refused before its time", async () => {
    const { client, operations, willAnswer } = await signedInClient();
    const revoked = refuse("NotAuthorizedException", "Access Token has been revoked");
    willAnswer(revoked, tokens("2"), { Username: "ada" });
    await expect(client.account.getMfaPreference()).resolves.toMatchObject({ enabled: [] });
    willAnswer(revoked, tokens("3"), revoked);
    await expect(client.account.getMfaPreference()).rejects.toMatchObject({ code: "sessionRevoked" });
    const round = ["GetUser", "GetTokensFromRefreshToken", "GetUser"];
    expect(operations()).toStrictEqual([...round, ...round]);
  });

  test("is nobody's when nobody is signed in", async () => {
    const { client, sent } = scriptedClient();
    await expect(client.account.beginTotpEnrollment()).rejects.toMatchObject({ code: "sessionRevoked" });
    expect(sent).toHaveLength(0);
  });
});
