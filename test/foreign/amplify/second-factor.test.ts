import { confirmSignIn, signIn } from "aws-amplify/auth";
import { TOTP } from "otpauth";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ServedPool } from "../../package/pool-command.js";
import { connect, other, password, refusal, serve } from "./amplify.js";
import { totpSecret } from "./pool.mjs";

let pool: ServedPool;

beforeAll(async () => {
  pool = await serve();
});
afterAll(() => pool.stop());
beforeEach(async () => {
  await pool.reset();
  await connect(pool, "strict");
});

const answer = (challengeResponse: string) => confirmSignIn({ challengeResponse });
const codeOf = (secret: string) => new TOTP({ secret }).generate();
const done = { isSignedIn: true, nextStep: { signInStep: "DONE" } };

describe("aws-amplify passes a second factor at latchkey pool", () => {
  test("of two it takes its choice: SMS", async () => {
    expect((await signIn({ username: "both", password })).nextStep).toEqual({
      signInStep: "CONTINUE_SIGN_IN_WITH_MFA_SELECTION",
      allowedMFATypes: ["SMS", "TOTP"],
    });
    expect((await answer("SMS")).nextStep).toMatchObject({
      signInStep: "CONFIRM_SIGN_IN_WITH_SMS_CODE",
      codeDeliveryDetails: { destination: "+*******0101" },
    });
    expect(await answer(await pool.code("both"))).toEqual(done);
  });

  test("of two it takes its choice: the authenticator app", async () => {
    await signIn({ username: "both", password });
    expect((await answer("TOTP")).nextStep.signInStep).toBe("CONFIRM_SIGN_IN_WITH_TOTP_CODE");
    expect(await refusal(answer(other(codeOf(totpSecret))))).toBe(
      "CodeMismatchException: Invalid code received for user",
    );
    expect(await answer(codeOf(totpSecret))).toEqual(done);
  });

  test("with none it sets an authenticator app up on the way", async () => {
    expect((await signIn({ username: "eve", password })).nextStep).toEqual({
      signInStep: "CONTINUE_SIGN_IN_WITH_MFA_SETUP_SELECTION",
      allowedMFATypes: expect.arrayContaining(["TOTP", "EMAIL"]),
    });
    const { nextStep } = await answer("TOTP");
    if (nextStep.signInStep !== "CONTINUE_SIGN_IN_WITH_TOTP_SETUP") throw new Error(nextStep.signInStep);
    expect(await answer(codeOf(nextStep.totpSetupDetails.sharedSecret))).toEqual(done);
  });

  test("with none it gives an e-mail address on the way, and the code that was sent there", async () => {
    await signIn({ username: "eve", password });
    expect((await answer("EMAIL")).nextStep.signInStep).toBe("CONTINUE_SIGN_IN_WITH_EMAIL_SETUP");
    expect((await answer("eve@example.com")).nextStep).toMatchObject({
      signInStep: "CONFIRM_SIGN_IN_WITH_EMAIL_CODE",
      codeDeliveryDetails: { deliveryMedium: "EMAIL", destination: "e***@e***" },
    });
    const code = await pool.code("eve");
    expect(await refusal(answer(other(code)))).toContain("CodeMismatchException");
    expect(await answer(code)).toEqual(done);
  });
});
