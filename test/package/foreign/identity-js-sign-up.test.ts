import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { servePool, type ServedPool } from "../pool-command.js";
import { open, password } from "./description.js";
import { ending, endingBy, other, signUp } from "./identity-account.js";
import { authenticate, expectKind, identityUser } from "./identity.js";

let pool: ServedPool;

beforeAll(async () => {
  pool = await servePool(open);
});
afterAll(() => pool.stop());
beforeEach(() => pool.reset());

const named = (username: string) => ({
  endpoint: pool.endpoint,
  userPoolId: open.UserPool.Id,
  clientId: "open",
  username,
});
const person = (username: string) => identityUser(named(username));
const byEmail = (Destination: string) => ({ DeliveryMedium: "EMAIL", Destination, AttributeName: "email" });
const email = "bob@example.com";
const wrongCode = "CodeMismatchException: Invalid verification code provided, please try again.";

describe("amazon-cognito-identity-js signs up at latchkey pool", () => {
  test("a wrong code may be retried, the right one confirms, and the same password signs in", async () => {
    expect(await signUp(named("bob"), password, { email })).toMatchObject({
      userConfirmed: false,
      userSub: expect.stringMatching(/^[\da-f-]{36}$/),
      codeDeliveryDetails: byEmail("b***@e***"),
    });
    const bob = person("bob");
    expect(await authenticate(bob, password)).toMatchObject({ name: "UserNotConfirmedException" });
    const code = await pool.code("bob");
    expect(await ending((on) => bob.confirmRegistration(other(code), false, on))).toBe(wrongCode);
    expect(await ending((on) => bob.confirmRegistration(code, false, on))).toBe("SUCCESS");
    const { session } = expectKind(await authenticate(bob, password), "success");
    expect(session.getIdToken().payload).toMatchObject({ email, email_verified: true, "cognito:username": "bob" });
  });

  test("to a phone the code goes by SMS", async () => {
    expect(await signUp(named("bob"), password, { phone_number: "+15555550199" })).toMatchObject({
      codeDeliveryDetails: { DeliveryMedium: "SMS", Destination: "+*******0199", AttributeName: "phone_number" },
    });
    const code = await pool.code("bob");
    expect(await ending((on) => person("bob").confirmRegistration(code, false, on))).toBe("SUCCESS");
    const { session } = expectKind(await authenticate(person("bob"), password), "success");
    expect(session.getIdToken().payload["phone_number_verified"]).toBe(true);
  });

  test("a code is sent again until the sign-up is confirmed", async () => {
    await signUp(named("bob"), password, { email });
    const bob = person("bob");
    expect(await ending((on) => bob.resendConfirmationCode(on))).toEqual({
      CodeDeliveryDetails: byEmail("b***@e***"),
    });
    expect((await pool.outbox("bob")).map(({ kind }) => kind)).toEqual(["SignUp", "ResendCode"]);
    const code = await pool.code("bob");
    await ending((on) => bob.confirmRegistration(code, false, on));
    expect(await ending((on) => bob.resendConfirmationCode(on))).toBe(
      "InvalidParameterException: User is already confirmed.",
    );
    expect(await ending((on) => bob.confirmRegistration(code, false, on))).toBe(
      "NotAuthorizedException: User cannot be confirmed. Current status is CONFIRMED",
    );
  });

  test("a code is good for 24 hours", async () => {
    await signUp(named("bob"), password, { email });
    await pool.advance(24 * 3600);
    const code = await pool.code("bob");
    expect(await ending((on) => person("bob").confirmRegistration(code, false, on))).toBe(
      "ExpiredCodeException: Invalid code provided, please request a code again.",
    );
  });

  test("a name that is taken is refused at once, an address that is taken when it is confirmed", async () => {
    expect(await signUp(named("ada"), password, { email })).toBe("UsernameExistsException: User already exists");
    await signUp(named("bob"), password, { email: "ada@example.com" });
    const code = await pool.code("bob");
    expect(await ending((on) => person("bob").confirmRegistration(code, false, on))).toBe(
      "AliasExistsException: An account with the email already exists.",
    );
    expect(await ending((on) => person("bob").confirmRegistration(code, true, on))).toBe("SUCCESS");
  });

  test.for([
    ["short", "InvalidPasswordException: Password did not conform with policy: Password not long enough"],
    ["lovelace-1815!", "InvalidPasswordException: Password did not conform with policy: Password must have uppercase"],
  ] as const)("the weak password %s is refused", async ([weak, reason]) => {
    expect(await signUp(named("bob"), weak, { email })).toContain(reason);
  });
});

describe("amazon-cognito-identity-js sets a forgotten password anew at latchkey pool", () => {
  const next = "Byron-1815!";

  test("a wrong code and a weak password spend nothing, the right ones sign in, and the code is used up", async () => {
    const ada = person("ada");
    expect(await endingBy((on) => ada.forgotPassword(on))).toEqual({ CodeDeliveryDetails: byEmail("a***@e***") });
    const code = await pool.code("ada");
    expect(await endingBy((on) => ada.confirmPassword(other(code), next, on))).toBe(wrongCode);
    expect(await endingBy((on) => ada.confirmPassword(code, "short", on))).toBe(
      "InvalidPasswordException: Password does not conform to policy: Password not long enough",
    );
    expect(await endingBy((on) => ada.confirmPassword(code, next, on))).toBe("SUCCESS");
    expect(await authenticate(ada, password)).toMatchObject({ name: "NotAuthorizedException" });
    expectKind(await authenticate(ada, next), "success");
    expect(await endingBy((on) => ada.confirmPassword(code, next, on))).toContain("ExpiredCodeException");
  });

  test("whoever must reset is told so at sign-in", async () => {
    const rose = person("rose");
    expect(await authenticate(rose, password)).toMatchObject({
      name: "PasswordResetRequiredException",
      message: "Password reset required for the user",
    });
    await endingBy((on) => rose.forgotPassword(on));
    const code = await pool.code("rose");
    expect(await endingBy((on) => rose.confirmPassword(code, next, on))).toBe("SUCCESS");
    expectKind(await authenticate(rose, next), "success");
  });

  test("nobody's name is refused, for this client does not hide who exists", async () => {
    expect(await endingBy((on) => person("nobody").forgotPassword(on))).toBe(
      "UserNotFoundException: Username/client id combination not found.",
    );
  });
});
