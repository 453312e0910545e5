import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { confirmSignUp, fetchUserAttributes, resendSignUpCode, signIn, signUp } from "aws-amplify/auth";
import type { ServedPool } from "../../package/pool-command.js";
import { connect, other, otherCode, password, refusal, serve } from "./amplify.js";

let pool: ServedPool;

beforeAll(async () => {
  pool = await serve();
});
afterAll(() => pool.stop());
beforeEach(async () => {
  await pool.reset();
  await connect(pool);
});

const bob = { username: "bob", password, options: { userAttributes: { email: "bob@example.com" } } };
const byEmail = { deliveryMedium: "EMAIL", destination: "b***@e***", attributeName: "email" };

describe("aws-amplify signs up at latchkey pool", () => {
  test("a code is sent, a wrong one may be retried, the right one confirms and verifies the address", async () => {
    expect(await signUp(bob)).toEqual({
      isSignUpComplete: false,
      nextStep: { signUpStep: "CONFIRM_SIGN_UP", codeDeliveryDetails: byEmail },
      userId: expect.stringMatching(/^[\da-f-]{36}$/),
    });
    const code = await pool.code("bob");
    expect(await refusal(confirmSignUp({ username: "bob", confirmationCode: other(code) }))).toBe(
      "CodeMismatchException: Invalid verification code provided, please try again.",
    );
    expect(await confirmSignUp({ username: "bob", confirmationCode: code })).toEqual({
      isSignUpComplete: true,
      nextStep: { signUpStep: "DONE" },
    });
    expect((await signIn({ username: "bob@example.com", password })).isSignedIn).toBe(true);
    expect(await fetchUserAttributes()).toMatchObject({ email: "bob@example.com", email_verified: "true" });
  });

  test("to a phone the code goes by SMS", async () => {
    const options = { userAttributes: { phone_number: "+15555550199" } };
    expect((await signUp({ ...bob, options })).nextStep).toMatchObject({
      codeDeliveryDetails: { deliveryMedium: "SMS", destination: "+*******0199", attributeName: "phone_number" },
    });
    await confirmSignUp({ username: "bob", confirmationCode: await pool.code("bob") });
    expect((await signIn({ username: "bob", password })).isSignedIn).toBe(true);
    expect((await fetchUserAttributes()).phone_number_verified).toBe("true");
  });

  test("before the code, sign-in leads to the confirmation", async () => {
    await signUp(bob);
    expect(await signIn({ username: "bob", password })).toEqual({
      isSignedIn: false,
      nextStep: { signInStep: "CONFIRM_SIGN_UP" },
    });
  });

  test("a code that is sent again takes the place of the first one", async () => {
    await signUp(bob);
    const first = await pool.code("bob");
    const second = await otherCode(pool, "bob", async () => {
      expect(await resendSignUpCode({ username: "bob" })).toEqual(byEmail);
    });
    expect(await refusal(confirmSignUp({ username: "bob", confirmationCode: first }))).toContain("CodeMismatch");
    await confirmSignUp({ username: "bob", confirmationCode: second });
    expect(await refusal(resendSignUpCode({ username: "bob" }))).toBe(
      "InvalidParameterException: User is already confirmed.",
    );
    expect(await refusal(confirmSignUp({ username: "bob", confirmationCode: second }))).toBe(
      "NotAuthorizedException: User cannot be confirmed. Current status is CONFIRMED",
    );
  });

  test("a name that is taken is refused at once, an address that is taken when it is confirmed", async () => {
    expect(await refusal(signUp({ ...bob, username: "ada" }))).toBe("UsernameExistsException: User already exists");
    await signUp({ ...bob, options: { userAttributes: { email: "ada@example.com" } } });
    const confirmation = { username: "bob", confirmationCode: await pool.code("bob") };
    expect(await refusal(confirmSignUp(confirmation))).toBe(
      "AliasExistsException: An account with the email already exists.",
    );
    await confirmSignUp({ ...confirmation, options: { forceAliasCreation: true } });
    expect((await signIn({ username: "ada@example.com", password })).isSignedIn).toBe(true);
    expect((await fetchUserAttributes()).email).toBe("ada@example.com");
  });

  test.for([
    ["short", "InvalidPasswordException: Password did not conform with policy: Password not long enough"],
    ["nothing-1815", "InvalidPasswordException: Password did not conform with policy: Password must have uppercase"],
  ] as const)("the weak password %s is refused, and makes nobody", async ([weak, reason]) => {
    expect(await refusal(signUp({ ...bob, password: weak }))).toContain(reason);
    expect(await refusal(signIn({ username: "bob", password }))).toBe("UserNotFoundException: User does not exist.");
  });

  test("a password with a blank at an end is refused before it is judged", async () => {
    expect(await refusal(signUp({ ...bob, password: `${password} ` }))).toMatch(
      /^InvalidParameterException: 1 validation error detected: Value at 'password' failed/,
    );
  });
});
