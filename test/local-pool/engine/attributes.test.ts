import { describe, expect, test } from "vitest";
import { LIMIT, listOf, openPool, otherThan, STALE_CODE, WRONG_CODE } from "./harness/account-requests.js";
import { attributeModel, clientModel, schema, userModel } from "./harness/models.js";
import { byPassword, signIn } from "./harness/requests.js";
import type { TestPool } from "./harness/test-pool.js";

const UNAUTHORIZED = "NotAuthorizedException: A client attempted to write unauthorized attribute";
const BY_EMAIL = { AttributeName: "email", DeliveryMedium: "EMAIL", Destination: "n***@e***" };
const bob = userModel({
  username: "bob",
  sub: "bob",
  attributes: { email: "bob@example.com", email_verified: "true", preferred_username: "robert" },
});

const open = async (model: Parameters<typeof openPool>[0] = {}) => {
  const pool = openPool(model);
  const { AccessToken } = await signIn(pool);
  const update = (record: Readonly<Record<string, string>>, more: object = {}) => ({
    AccessToken,
    UserAttributes: listOf(record),
    ...more,
  });
  return {
    pool,
    AccessToken,
    change: (...args: Parameters<typeof update>) => pool.call("UpdateUserAttributes", update(...args)),
    changeRefused: (...args: Parameters<typeof update>) => pool.refusal("UpdateUserAttributes", update(...args)),
    verification: (Code: string, AttributeName = "email") => ({ AccessToken, AttributeName, Code }),
  };
};
const remove = ({ pool, AccessToken }: Awaited<ReturnType<typeof open>>, ...UserAttributeNames: string[]) =>
  pool.refusal("DeleteUserAttributes", { AccessToken, UserAttributeNames });
const attributesOf = (pool: TestPool) => Object.fromEntries(pool.user().attributes);

describe("UpdateUserAttributes", () => {
  test("changes what is no address at once, and deletes what is empty", async () => {
    const { pool, change } = await open();
    expect(await change({ given_name: "Ada", preferred_username: "countess" })).toEqual({
      CodeDeliveryDetailsList: [],
    });
    await change({ given_name: "" });
    expect(attributesOf(pool)).toEqual({
      email: "ada@example.com",
      email_verified: "true",
      preferred_username: "countess",
    });
  });

  test("a new address is not verified, and a code goes there where the pool verifies by itself", async () => {
    const { pool, change, verification } = await open();
    const { CodeDeliveryDetailsList } = await change({ email: "new@example.com", phone_number: "+15555550100" });
    expect(CodeDeliveryDetailsList).toEqual([BY_EMAIL]);
    expect(pool.lastMessage).toMatchObject({ kind: "UpdateUserAttribute", destination: "new@example.com" });
    expect(attributesOf(pool)).toEqual({
      email: "new@example.com",
      email_verified: "false",
      phone_number: "+15555550100",
      phone_number_verified: "false",
    });
    expect(await pool.call("VerifyUserAttribute", verification(pool.lastMessage.code))).toEqual({});
    expect(pool.user().attributes.get("email_verified")).toBe("true");
  });

  test("an address that stays as it is stays verified", async () => {
    const { pool, change } = await open();
    expect(await change({ email: "ada@example.com", given_name: "Ada" })).toEqual({ CodeDeliveryDetailsList: [] });
    expect(pool.user().attributes.get("email_verified")).toBe("true");
  });

  test("S56: an address to be verified first waits for its code, and the old one stays and signs in until then", async () => {
    const { pool, change, verification } = await open({ aliasAttributes: ["email"], verifiedBeforeUpdate: ["email"] });
    expect(await change({ email: "new@example.com" })).toEqual({ CodeDeliveryDetailsList: [BY_EMAIL] });
    expect(attributesOf(pool)).toEqual({ email: "ada@example.com", email_verified: "true" });
    expect((await signIn(pool, { USERNAME: "ada@example.com" })).TokenType).toBe("Bearer");
    expect(await pool.refusal("VerifyUserAttribute", verification(otherThan(pool.lastMessage.code)))).toBe(WRONG_CODE);
    await pool.call("VerifyUserAttribute", verification(pool.lastMessage.code));
    expect(attributesOf(pool)).toEqual({ email: "new@example.com", email_verified: "true" });
    expect((await signIn(pool, { USERNAME: "new@example.com" })).TokenType).toBe("Bearer");
    expect(await pool.refusal("InitiateAuth", byPassword({ USERNAME: "ada@example.com" }))).toContain("UserNotFound");
  });

  test("another code for an address that waits goes there too", async () => {
    const { pool, AccessToken, change, verification } = await open({ verifiedBeforeUpdate: ["email"] });
    await change({ email: "new@example.com" });
    pool.clock.advance(3000);
    await pool.call("GetUserAttributeVerificationCode", { AccessToken, AttributeName: "email" });
    expect(pool.lastMessage).toMatchObject({ kind: "VerifyUserAttribute", destination: "new@example.com" });
    await pool.call("VerifyUserAttribute", verification(pool.lastMessage.code));
    expect(pool.user().attributes.get("email")).toBe("new@example.com");
  });

  test.each(["sub", "email_verified", "phone_number_verified"])("%s can never be written", async (name) => {
    expect(await (await open()).changeRefused({ [name]: "true" })).toBe(UNAUTHORIZED);
  });

  test("nor what is immutable, or not the client's, or not in the schema, or no address, or required and empty", async () => {
    const badge = attributeModel({ name: "custom:badge", mutable: false });
    const { changeRefused } = await open({
      schema: new Map([...schema("!email", "email_verified", "given_name"), [badge.name, badge]]),
      clients: [clientModel({ writeAttributes: new Set(["email", "custom:badge", "shoe"]) })],
    });
    expect(await changeRefused({ "custom:badge": "8" })).toBe(UNAUTHORIZED);
    expect(await changeRefused({ given_name: "Ada" })).toBe(UNAUTHORIZED);
    expect(await changeRefused({ shoe: "42" })).toBe(
      "InvalidParameterException: Attributes did not conform to the schema: shoe: Attribute does not exist in the schema.\n",
    );
    expect(await changeRefused({ email: "nowhere" })).toBe("InvalidParameterException: Invalid email address format.");
    expect(await changeRefused({ email: "" })).toBe(
      "InvalidParameterException: Attributes did not conform to the schema: email: The attribute is required\n",
    );
  });

  test("one part that is refused leaves everything as it was", async () => {
    const { pool, changeRefused } = await open();
    await changeRefused({ given_name: "Ada", email: "nowhere" });
    expect(attributesOf(pool)).toEqual({ email: "ada@example.com", email_verified: "true" });
  });

  test("a name that signs somebody else in is refused: a username's address and a preferred username at once", async () => {
    const names = await open({ usernameAttributes: ["email"], users: [userModel(), bob] });
    expect(await names.changeRefused({ email: "Bob@example.com" })).toBe(
      "AliasExistsException: An account with the email already exists.",
    );
    const aliases = await open({ aliasAttributes: ["email", "preferred_username"], users: [userModel(), bob] });
    expect(await aliases.changeRefused({ preferred_username: "Robert" })).toContain("AliasExistsException");
  });

  test("an e-mail alias is refused when it shall be verified, and that spends nothing", async () => {
    const { pool, change, verification } = await open({ aliasAttributes: ["email"], users: [userModel(), bob] });
    await change({ email: "bob@example.com" });
    const verify = verification(pool.lastMessage.code);
    expect(await pool.refusal("VerifyUserAttribute", verify)).toBe(
      "AliasExistsException: An account with the email already exists.",
    );
    pool.user("bob").attributes.set("email_verified", "false");
    expect(await pool.call("VerifyUserAttribute", verify)).toEqual({});
  });

  test("UserAttributes must be there", async () => {
    const { pool, AccessToken } = await open();
    expect(await pool.refusal("UpdateUserAttributes", { AccessToken })).toBe(
      "InvalidParameterException: 1 validation error detected: Value at 'userAttributes' failed to satisfy constraint: Member must not be null",
    );
  });

  test("CustomMessage is told by ClientMetadata", async () => {
    const { pool, change } = await open();
    pool.world.triggers.CustomMessage = (event) => {
      event.response.emailMessage = `${event.triggerSource} ${event.request.clientMetadata?.["a"]} {####}`;
      return event;
    };
    await change({ email: "new@example.com" }, { ClientMetadata: { a: "b" } });
    expect(pool.lastMessage.message).toBe(`CustomMessage_UpdateUserAttribute b ${pool.lastMessage.code}`);
  });
});

describe("DeleteUserAttributes", () => {
  test("takes attributes away, an address with its state and its code", async () => {
    const { pool, AccessToken } = await open();
    await pool.call("GetUserAttributeVerificationCode", { AccessToken, AttributeName: "email" });
    const UserAttributeNames = ["email", "given_name"];
    expect(await pool.call("DeleteUserAttributes", { AccessToken, UserAttributeNames })).toEqual({});
    expect(attributesOf(pool)).toEqual({});
    const Code = pool.lastMessage.code;
    expect(await pool.refusal("VerifyUserAttribute", { AccessToken, AttributeName: "email", Code })).toBe(STALE_CODE);
  });

  test("not what is required, never writable or unknown", async () => {
    const opened = await open({ schema: schema("!email", "email_verified") });
    expect(await remove(opened, "email")).toContain("email: The attribute is required");
    expect(await remove(opened, "sub")).toBe(UNAUTHORIZED);
    expect(await remove(opened, "shoe")).toContain("shoe: Attribute does not exist in the schema.");
  });
});

describe("GetUserAttributeVerificationCode and VerifyUserAttribute", () => {
  test("B38: an unverified address is verified by the code sent there, once", async () => {
    const phone = { phone_number: "+15555550839", phone_number_verified: "false" };
    const { pool, AccessToken, verification } = await open({ users: [userModel({ attributes: phone })] });
    const sent = await pool.call("GetUserAttributeVerificationCode", { AccessToken, AttributeName: "phone_number" });
    expect(sent).toEqual({
      CodeDeliveryDetails: { AttributeName: "phone_number", DeliveryMedium: "SMS", Destination: "+*******0839" },
    });
    expect(pool.lastMessage).toMatchObject({ kind: "VerifyUserAttribute", medium: "SMS" });
    const right = verification(pool.lastMessage.code, "phone_number");
    expect(await pool.call("VerifyUserAttribute", right)).toEqual({});
    expect(pool.user().attributes.get("phone_number_verified")).toBe("true");
    expect(await pool.refusal("VerifyUserAttribute", right)).toBe(STALE_CODE);
  });

  test("a code lives for a day, and is for its own attribute", async () => {
    const { pool, AccessToken, verification } = await open({
      clients: [clientModel({ accessTokenValidity: 86_400 * 2 })],
    });
    await pool.call("GetUserAttributeVerificationCode", { AccessToken, AttributeName: "email" });
    const { code } = pool.lastMessage;
    expect(await pool.refusal("VerifyUserAttribute", verification(code, "phone_number"))).toBe(STALE_CODE);
    pool.clock.advance(86_400);
    expect(await pool.refusal("VerifyUserAttribute", verification(code))).toBe(STALE_CODE);
  });

  test("five codes and fifteen tries within an hour", async () => {
    const { pool, AccessToken, verification } = await open({ clients: [clientModel({ accessTokenValidity: 86_400 })] });
    const ask = { AccessToken, AttributeName: "email" };
    for (let count = 0; count < 5; count += 1) await pool.call("GetUserAttributeVerificationCode", ask);
    expect(await pool.refusal("GetUserAttributeVerificationCode", ask)).toBe(LIMIT);
    const wrong = verification(otherThan(pool.lastMessage.code));
    for (let count = 0; count < 15; count += 1)
      expect(await pool.refusal("VerifyUserAttribute", wrong)).toBe(WRONG_CODE);
    expect(await pool.refusal("VerifyUserAttribute", verification(pool.lastMessage.code))).toBe(LIMIT);
    pool.clock.advance(3600);
    expect(await pool.call("VerifyUserAttribute", verification(pool.lastMessage.code))).toEqual({});
  });

  test("only addresses that the user has", async () => {
    const { pool, AccessToken } = await open();
    const ask = (AttributeName: string) =>
      pool.refusal("GetUserAttributeVerificationCode", { AccessToken, AttributeName });
    expect(await ask("phone_number")).toContain("InvalidParameterException");
    expect(await ask("given_name")).toContain("InvalidParameterException");
  });
});
