import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  confirmSignIn,
  fetchAuthSession,
  fetchMFAPreference,
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
const access = async () => (await fetchAuthSession()).tokens?.accessToken;
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
