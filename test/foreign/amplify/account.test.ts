import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  confirmUserAttribute,
  deleteUser,
  deleteUserAttributes,
  fetchUserAttributes,
  getCurrentUser,
  sendUserAttributeVerificationCode,
  signIn,
  signOut,
  updatePassword,
  updateUserAttribute,
  updateUserAttributes,
} from "aws-amplify/auth";
import type { ServedPool } from "../../package/pool-command.js";
import { connect, other, otherCode, password, refusal, serve } from "./amplify.js";

let pool: ServedPool;

beforeAll(async () => {
  pool = await serve();
});
afterAll(() => pool.stop());
beforeEach(() => pool.reset());

const as = async (client: "web" | "held") => {
  await connect(pool, client);
  await signIn({ username: "ada", password });
};
const email = "countess@example.com";
const codeByEmail = {
  isUpdated: false,
  nextStep: {
    updateAttributeStep: "CONFIRM_ATTRIBUTE_WITH_CODE",
    codeDeliveryDetails: { deliveryMedium: "EMAIL", destination: "c***@e***", attributeName: "email" },
  },
};
const wrongCode = "CodeMismatchException: Invalid verification code provided, please try again.";

describe("aws-amplify changes attributes at latchkey pool", () => {
  test("what is no address at once; a new address is not verified before its code", async () => {
    await as("web");
    expect(await updateUserAttributes({ userAttributes: { given_name: "Augusta", email } })).toEqual({
      given_name: { isUpdated: true, nextStep: { updateAttributeStep: "DONE" } },
      email: codeByEmail,
    });
    expect(await fetchUserAttributes()).toMatchObject({ given_name: "Augusta", email, email_verified: "false" });
    const code = await pool.code("ada");
    expect(await refusal(confirmUserAttribute({ userAttributeKey: "email", confirmationCode: other(code) }))).toBe(
      wrongCode,
    );
    await confirmUserAttribute({ userAttributeKey: "email", confirmationCode: code });
    expect(await fetchUserAttributes()).toMatchObject({ email, email_verified: "true" });
  });

  test("a code may be asked for again; the former one is worth nothing then", async () => {
    await as("web");
    expect(await updateUserAttribute({ userAttribute: { attributeKey: "email", value: email } })).toEqual(codeByEmail);
    const first = await pool.code("ada");
    const second = await otherCode(pool, "ada", async () => {
      const delivery = await sendUserAttributeVerificationCode({ userAttributeKey: "email" });
      expect(delivery).toEqual(codeByEmail.nextStep.codeDeliveryDetails);
    });
    expect((await pool.outbox("ada")).at(-1)).toMatchObject({ kind: "VerifyUserAttribute", destination: email });
    expect(await refusal(confirmUserAttribute({ userAttributeKey: "email", confirmationCode: first }))).toBe(wrongCode);
    await confirmUserAttribute({ userAttributeKey: "email", confirmationCode: second });
    expect((await fetchUserAttributes()).email_verified).toBe("true");
  });

  test("where an address is verified first, the old one stays until then", async () => {
    await as("held");
    await updateUserAttributes({ userAttributes: { email } });
    expect(await fetchUserAttributes()).toMatchObject({ email: "ada@example.com", email_verified: "true" });
    await confirmUserAttribute({ userAttributeKey: "email", confirmationCode: await pool.code("ada") });
    expect(await fetchUserAttributes()).toMatchObject({ email, email_verified: "true" });
  });

  test("an attribute is deleted, and what nobody may write is refused", async () => {
    await as("web");
    await deleteUserAttributes({ userAttributeKeys: ["given_name"] });
    expect(await fetchUserAttributes()).not.toHaveProperty("given_name");
    expect(await refusal(updateUserAttributes({ userAttributes: { email_verified: "true" } }))).toBe(
      "NotAuthorizedException: A client attempted to write unauthorized attribute",
    );
    expect(await refusal(updateUserAttributes({ userAttributes: { "custom:rank": "1" } }))).toBe(
      "InvalidParameterException: Attributes did not conform to the schema: custom:rank: Attribute does not exist in the schema.\n",
    );
  });
});

describe("aws-amplify changes the password and deletes the account at latchkey pool", () => {
  test("the old password must be right, the new one strong; the new one then signs in", async () => {
    await as("web");
    const newPassword = "Byron-1815!";
    expect(await refusal(updatePassword({ oldPassword: "Wrong-1815!", newPassword }))).toBe(
      "NotAuthorizedException: Incorrect username or password.",
    );
    expect(await refusal(updatePassword({ oldPassword: password, newPassword: "short" }))).toBe(
      "InvalidPasswordException: Password does not conform to policy: Password not long enough",
    );
    await updatePassword({ oldPassword: password, newPassword });
    await signOut();
    expect(await refusal(signIn({ username: "ada", password }))).toContain("NotAuthorizedException");
    expect((await signIn({ username: "ada", password: newPassword })).isSignedIn).toBe(true);
  });

  test("a deleted user is signed out and unknown", async () => {
    await as("web");
    await deleteUser();
    expect(await refusal(getCurrentUser())).toMatch(/^UserUnAuthenticatedException/);
    expect(await refusal(signIn({ username: "ada", password }))).toBe("UserNotFoundException: User does not exist.");
  });
});
