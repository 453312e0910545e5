import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { servePool, type ServedPool } from "../pool-command.js";
import { held, open, password } from "./description.js";
import { attributeList, attributesOf, ending, endingBy, other } from "./identity-account.js";
import { authenticate, expectKind, identityUser } from "./identity.js";

let pool: ServedPool;

beforeAll(async () => {
  pool = await servePool([open, held]);
});
afterAll(() => pool.stop());
beforeEach(() => pool.reset());

const person = (userPoolId = open.UserPool.Id, clientId = "open") =>
  identityUser({ endpoint: pool.endpoint, userPoolId, clientId, username: "ada" });
const signedIn = async (...at: Parameters<typeof person>) => {
  const user = person(...at);
  expectKind(await authenticate(user, password), "success");
  return user;
};
const email = "countess@example.com";
const details = { DeliveryMedium: "EMAIL", Destination: "c***@e***", AttributeName: "email" };
const wrongCode = "CodeMismatchException: Invalid verification code provided, please try again.";

describe("amazon-cognito-identity-js changes attributes at latchkey pool", () => {
  test("what is no address at once; a new address is not verified before its code", async () => {
    const ada = await signedIn();
    const changes = attributeList({ given_name: "Augusta", email });
    expect(await ending((on) => ada.updateAttributes(changes, on))).toEqual({ CodeDeliveryDetailsList: [details] });
    expect(await attributesOf(ada)).toMatchObject({ given_name: "Augusta", email, email_verified: "false" });
    const code = await pool.code("ada");
    expect(await endingBy((on) => ada.verifyAttribute("email", other(code), on))).toBe(wrongCode);
    expect(await endingBy((on) => ada.verifyAttribute("email", code, on))).toBe("SUCCESS");
    expect(await attributesOf(ada)).toMatchObject({ email, email_verified: "true" });
  });

  test("a code may be asked for again", async () => {
    const ada = await signedIn();
    await ending((on) => ada.updateAttributes(attributeList({ email }), on));
    expect(await endingBy((on) => ada.getAttributeVerificationCode("email", on))).toEqual({
      CodeDeliveryDetails: details,
    });
    expect((await pool.outbox("ada")).map(({ kind }) => kind)).toEqual(["UpdateUserAttribute", "VerifyUserAttribute"]);
    const code = await pool.code("ada");
    expect(await endingBy((on) => ada.verifyAttribute("email", code, on))).toBe("SUCCESS");
  });

  test("where an address is verified first, the old one stays until then", async () => {
    const ada = await signedIn(held.UserPool.Id, "held");
    await ending((on) => ada.updateAttributes(attributeList({ email }), on));
    expect(await attributesOf(ada)).toMatchObject({ email: "ada@example.com", email_verified: "true" });
    const code = await pool.code("ada");
    await endingBy((on) => ada.verifyAttribute("email", code, on));
    expect(await attributesOf(ada)).toMatchObject({ email, email_verified: "true" });
  });

  test("an attribute is deleted, and what nobody may write is refused", async () => {
    const ada = await signedIn();
    expect(await ending((on) => ada.deleteAttributes(["given_name"], on))).toBe("SUCCESS");
    expect(await attributesOf(ada)).not.toHaveProperty("given_name");
    const forged = attributeList({ email_verified: "true" });
    expect(await ending((on) => ada.updateAttributes(forged, on))).toBe(
      "NotAuthorizedException: A client attempted to write unauthorized attribute",
    );
  });
});

describe("amazon-cognito-identity-js changes the password and deletes the account at latchkey pool", () => {
  test("the old password must be right, the new one strong; the new one then signs in", async () => {
    const ada = await signedIn();
    const next = "Byron-1815!";
    expect(await ending((on) => ada.changePassword("Wrong-1815!", next, on))).toBe(
      "NotAuthorizedException: Incorrect username or password.",
    );
    expect(await ending((on) => ada.changePassword(password, "short", on))).toBe(
      "InvalidPasswordException: Password does not conform to policy: Password not long enough",
    );
    expect(await ending((on) => ada.changePassword(password, next, on))).toBe("SUCCESS");
    expect(await authenticate(person(), password)).toMatchObject({ name: "NotAuthorizedException" });
    expectKind(await authenticate(person(), next), "success");
  });

  test("a deleted user is unknown", async () => {
    const ada = await signedIn();
    expect(await ending((on) => ada.deleteUser(on))).toBe("SUCCESS");
    expect(await authenticate(person(), password)).toMatchObject({
      name: "UserNotFoundException",
      message: "User does not exist.",
    });
  });
});
