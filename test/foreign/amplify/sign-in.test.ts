import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  confirmSignIn,
  fetchAuthSession,
  fetchMFAPreference,
  fetchUserAttributes,
  setUpTOTP,
  signIn,
  signOut,
  updateMFAPreference,
  verifyTOTPSetup,
} from "aws-amplify/auth";
import { TOTP } from "otpauth";
import type { ServedPool } from "../../package/pool-command.js";
import { connect, other, password, refusal, serve } from "./amplify.js";

let pool: ServedPool;

beforeAll(async () => {
  pool = await serve();
});
afterAll(() => pool.stop());
beforeEach(async () => {
  await pool.reset();
  await connect(pool);
});

const operations = async () => (await pool.requests()).map(({ operation }) => operation);
const access = async (options: { forceRefresh?: boolean } = {}) =>
  (await fetchAuthSession(options)).tokens?.accessToken;
const done = { isSignedIn: true, nextStep: { signInStep: "DONE" } };

describe("aws-amplify signs in at latchkey pool", () => {
  test.for([
    ["USER_SRP_AUTH", ["InitiateAuth", "RespondToAuthChallenge"]],
    ["USER_PASSWORD_AUTH", ["InitiateAuth"]],
  ] as const)("by %s, under the address, with the canonical name in the token", async ([authFlowType, calls]) => {
    expect(await signIn({ username: "ada@example.com", password, options: { authFlowType } })).toEqual(done);
    expect(await operations()).toEqual(calls);
    expect((await access())?.payload).toMatchObject({ username: "ada", client_id: "web", token_use: "access" });
  });

  test("a temporary password leads to a new one", async () => {
    const { nextStep } = await signIn({ username: "grace", password });
    expect(nextStep.signInStep).toBe("CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED");
    expect(await refusal(confirmSignIn({ challengeResponse: "short" }))).toBe(
      "InvalidPasswordException: Password does not conform to policy: Password not long enough",
    );
    expect(await confirmSignIn({ challengeResponse: "Hopper-1906!" })).toEqual(done);
  });

  test("a code by SMS is asked for; a wrong one may be retried", async () => {
    expect((await signIn({ username: "sam", password })).nextStep).toMatchObject({
      signInStep: "CONFIRM_SIGN_IN_WITH_SMS_CODE",
      codeDeliveryDetails: { deliveryMedium: "SMS", destination: "+*******0100" },
    });
    const code = await pool.code("sam");
    expect(await refusal(confirmSignIn({ challengeResponse: other(code) }))).toBe(
      "CodeMismatchException: Invalid code or auth state for the user.",
    );
    expect(await confirmSignIn({ challengeResponse: code })).toEqual(done);
  });

  test("an authenticator app is set up, and asked for the next time", async () => {
    await signIn({ username: "ada", password });
    const totp = new TOTP({ secret: (await setUpTOTP()).sharedSecret });
    expect(await refusal(verifyTOTPSetup({ code: other(totp.generate()) }))).toContain("EnableSoftwareTokenMFA");
    await verifyTOTPSetup({ code: totp.generate() });
    await updateMFAPreference({ totp: "PREFERRED" });
    expect(await fetchMFAPreference()).toEqual({ enabled: ["TOTP"], preferred: "TOTP" });
    await signOut();
    await pool.advance(30);
    expect((await signIn({ username: "ada", password })).nextStep.signInStep).toBe("CONFIRM_SIGN_IN_WITH_TOTP_CODE");
    const code = totp.generate({ timestamp: Date.now() + 30_000 });
    expect(await confirmSignIn({ challengeResponse: code })).toEqual(done);
  });

  test.for(["CUSTOM_WITHOUT_SRP", "CUSTOM_WITH_SRP"] as const)("by custom challenges: %s", async (authFlowType) => {
    const { nextStep } =
      authFlowType === "CUSTOM_WITHOUT_SRP"
        ? await signIn({ username: "ada", options: { authFlowType } })
        : await signIn({ username: "ada", password, options: { authFlowType } });
    expect(nextStep).toMatchObject({
      signInStep: "CONFIRM_SIGN_IN_WITH_CUSTOM_CHALLENGE",
      additionalInfo: { question: "6 × 7?" },
    });
    expect((await confirmSignIn({ challengeResponse: "42" })).isSignedIn).toBe(false);
    expect(await confirmSignIn({ challengeResponse: "42" })).toEqual(done);
  });
});

describe("aws-amplify keeps and ends a session at latchkey pool", () => {
  test("a forced refresh gives a new token of the same sign-in", async () => {
    await signIn({ username: "ada", password });
    const before = await access();
    await pool.advance(61);
    const after = await access({ forceRefresh: true });
    expect(after?.payload).toMatchObject({ origin_jti: before?.payload["origin_jti"], username: "ada" });
    expect(after?.payload["jti"]).not.toBe(before?.payload["jti"]);
    expect((await operations()).at(-1)).toBe("GetTokensFromRefreshToken");
  });

  test("with rotation every refresh takes the new refresh token", async () => {
    await connect(pool, "rotating");
    await signIn({ username: "ada", password });
    const first = await access({ forceRefresh: true });
    const second = await access({ forceRefresh: true });
    expect(second?.payload["jti"]).not.toBe(first?.payload["jti"]);
    expect(second?.payload["origin_jti"]).toBe(first?.payload["origin_jti"]);
  });

  test("a sign-out everywhere ends the tokens of other places", async () => {
    await signIn({ username: "ada", password });
    const elsewhere = (await access())?.toString();
    await signOut({ global: true });
    expect((await operations()).at(-1)).toBe("GlobalSignOut");
    expect(await access()).toBeUndefined();
    expect((await pool.call("GetUser", { AccessToken: elsewhere })).body).toEqual({
      __type: "NotAuthorizedException",
      message: "Access Token has been revoked",
    });
  });

  test("a sign-out here revokes the tokens", async () => {
    await signIn({ username: "ada", password });
    const AccessToken = (await access())?.toString();
    await signOut();
    expect((await operations()).at(-1)).toBe("RevokeToken");
    expect((await pool.call("GetUser", { AccessToken })).body["message"]).toBe("Access Token has been revoked");
    expect(await refusal(fetchUserAttributes())).toMatch(/^UserUnAuthenticatedException/);
  });
});
