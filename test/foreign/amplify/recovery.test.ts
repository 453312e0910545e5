import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { confirmResetPassword, resetPassword, signIn, signUp } from "aws-amplify/auth";
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

const newPassword = "Byron-1815!";
const confirmation = (confirmationCode: string, more: object = {}) => ({
  username: "ada",
  confirmationCode,
  newPassword,
  ...more,
});

describe("aws-amplify sets a forgotten password anew at latchkey pool", () => {
  test("by the code that was sent; a wrong one and a weak password spend nothing", async () => {
    expect(await resetPassword({ username: "ada" })).toEqual({
      isPasswordReset: false,
      nextStep: {
        resetPasswordStep: "CONFIRM_RESET_PASSWORD_WITH_CODE",
        codeDeliveryDetails: { deliveryMedium: "EMAIL", destination: "a***@e***", attributeName: "email" },
      },
    });
    const code = await pool.code("ada");
    expect(await refusal(confirmResetPassword(confirmation(other(code))))).toBe(
      "CodeMismatchException: Invalid verification code provided, please try again.",
    );
    expect(await refusal(confirmResetPassword(confirmation(code, { newPassword: "short" })))).toBe(
      "InvalidPasswordException: Password does not conform to policy: Password not long enough",
    );
    expect(await confirmResetPassword(confirmation(code))).toBeUndefined();
    expect(await refusal(signIn({ username: "ada", password }))).toBe(
      "NotAuthorizedException: Incorrect username or password.",
    );
    expect((await signIn({ username: "ada", password: newPassword })).isSignedIn).toBe(true);
  });

  test("a code works once", async () => {
    await resetPassword({ username: "ada" });
    const code = await pool.code("ada");
    await confirmResetPassword(confirmation(code));
    expect(await refusal(confirmResetPassword(confirmation(code)))).toBe(
      "ExpiredCodeException: Invalid code provided, please request a code again.",
    );
  });

  test("a code is good for an hour", async () => {
    await resetPassword({ username: "ada" });
    await pool.advance(3601);
    expect(await refusal(confirmResetPassword(confirmation(await pool.code("ada"))))).toBe(
      "ExpiredCodeException: Invalid code provided, please request a code again.",
    );
  });

  test("whoever must reset is led there at sign-in", async () => {
    expect(await signIn({ username: "rose", password })).toEqual({
      isSignedIn: false,
      nextStep: { signInStep: "RESET_PASSWORD" },
    });
    await resetPassword({ username: "rose" });
    await confirmResetPassword(confirmation(await pool.code("rose"), { username: "rose" }));
    expect((await signIn({ username: "rose", password: newPassword })).isSignedIn).toBe(true);
  });

  test("nobody's name and an address nobody verified are told apart from others", async () => {
    expect(await refusal(resetPassword({ username: "nobody" }))).toBe(
      "UserNotFoundException: Username/client id combination not found.",
    );
    await signUp({ username: "bob", password, options: { userAttributes: { email: "bob@example.com" } } });
    expect(await refusal(resetPassword({ username: "bob" }))).toBe(
      "InvalidParameterException: Cannot reset password for the user as there is no registered/verified email or phone_number",
    );
  });

  test("where existence is hidden, nobody's name looks like any other until the code", async () => {
    await connect(pool, "codes");
    const username = "nobody@example.com";
    const { nextStep } = await resetPassword({ username });
    expect(nextStep.codeDeliveryDetails).toEqual({
      deliveryMedium: "EMAIL",
      destination: "n***@e***",
      attributeName: "email",
    });
    expect(await pool.outbox(username)).toEqual([]);
    expect(await refusal(confirmResetPassword(confirmation("123456", { username })))).toBe(
      "CodeMismatchException: Invalid verification code provided, please try again.",
    );
  });

  test("the sixth code within an hour is refused, whatever aws-amplify tries", async () => {
    for (let sent = 0; sent < 5; sent++) await resetPassword({ username: "ada" });
    expect(await refusal(resetPassword({ username: "ada" }))).toBe(
      "LimitExceededException: Attempt limit exceeded, please try after some time.",
    );
    await pool.advance(3600);
    await resetPassword({ username: "ada" });
  });
});
