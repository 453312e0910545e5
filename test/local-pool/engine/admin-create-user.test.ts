import { describe, expect, test } from "vitest";
import { poolModel, schema } from "./harness/models.js";
import { byPassword, sessionOf } from "./harness/requests.js";
import { TestPool } from "./harness/test-pool.js";

const UserPoolId = "us-east-1_LatchKey1";
const ada = { UserPoolId, Username: "ada" };
const NOW = Date.UTC(2026, 2, 4, 5, 6, 7) / 1000;
const listOf = (record: Readonly<Record<string, string>>) =>
  Object.entries(record).map(([Name, Value]) => ({ Name, Value }));

const open = (model: Parameters<typeof poolModel>[0] = {}) => new TestPool(poolModel(model));

describe("AdminCreateUser", () => {
  const bob = { UserPoolId, Username: "bob" };
  const UserAttributes = listOf({ email: "bob@example.com", email_verified: "true" });

  test("makes a user with a temporary password, and sends it", async () => {
    const pool = open();
    const { User } = await pool.call("AdminCreateUser", { ...bob, UserAttributes, DesiredDeliveryMediums: ["EMAIL"] });
    expect(User).toEqual({
      Username: "bob",
      Attributes: [{ Name: "sub", Value: pool.user("bob").sub }, ...UserAttributes],
      UserCreateDate: NOW,
      UserLastModifiedDate: NOW,
      Enabled: true,
      UserStatus: "FORCE_CHANGE_PASSWORD",
    });
    const { code, kind, destination, medium } = pool.lastMessage;
    expect([kind, medium, destination]).toEqual(["AdminCreateUser", "EMAIL", "bob@example.com"]);
    const challenge = await pool.call("InitiateAuth", byPassword({ USERNAME: "bob", PASSWORD: code }));
    expect(challenge.ChallengeName).toBe("NEW_PASSWORD_REQUIRED");
  });

  test("takes the temporary password given; SUPPRESS sends nothing", async () => {
    const pool = open();
    const TemporaryPassword = "Temporary-1";
    await pool.call("AdminCreateUser", { ...bob, UserAttributes, TemporaryPassword, MessageAction: "SUPPRESS" });
    expect(pool.world.outbox.deliveries).toEqual([]);
    const challenge = await pool.call("InitiateAuth", byPassword({ USERNAME: "bob", PASSWORD: TemporaryPassword }));
    expect(sessionOf(challenge)).toBeDefined();
  });

  test("its policy words are its own", async () => {
    const refused = await open().refusal("AdminCreateUser", { ...bob, TemporaryPassword: "Short1!" });
    expect(refused).toBe("InvalidPasswordException: Password did not conform with policy: Password not long enough");
  });

  test("sends by SMS by default, by e-mail where there is no number, to both when asked", async () => {
    const pool = open();
    const both = listOf({ email: "bob@example.com", phone_number: "+15555550100" });
    await pool.call("AdminCreateUser", { ...bob, UserAttributes: both });
    await pool.call("AdminCreateUser", { UserPoolId, Username: "eve", UserAttributes });
    await pool.call("AdminCreateUser", {
      UserPoolId,
      Username: "kim",
      UserAttributes: both,
      DesiredDeliveryMediums: ["EMAIL", "SMS"],
    });
    expect(pool.world.outbox.deliveries.map(({ entry }) => [entry.username, entry.medium])).toEqual([
      ["bob", "SMS"],
      ["eve", "EMAIL"],
      ["kim", "SMS"],
      ["kim", "EMAIL"],
    ]);
  });

  test("RESEND gives a new temporary password and a new week", async () => {
    const pool = open();
    await pool.call("AdminCreateUser", { ...bob, UserAttributes });
    pool.clock.advance(8 * 86_400);
    const expired = byPassword({ USERNAME: "bob", PASSWORD: pool.lastMessage.code });
    expect(await pool.refusal("InitiateAuth", expired)).toContain("Temporary password has expired");
    await pool.call("AdminCreateUser", { ...bob, MessageAction: "RESEND" });
    const challenge = await pool.call("InitiateAuth", byPassword({ USERNAME: "bob", PASSWORD: pool.lastMessage.code }));
    expect(challenge.ChallengeName).toBe("NEW_PASSWORD_REQUIRED");
    const confirmed = await pool.refusal("AdminCreateUser", { ...ada, MessageAction: "RESEND" });
    expect(confirmed).toContain("UnsupportedUserStateException");
    const nobody = await pool.refusal("AdminCreateUser", { UserPoolId, Username: "eve", MessageAction: "RESEND" });
    expect(nobody).toBe("UserNotFoundException: User does not exist.");
  });

  test("a name in use is refused, in any case of letters", async () => {
    const refused = await open().refusal("AdminCreateUser", { UserPoolId, Username: "ADA" });
    expect(refused).toBe("UsernameExistsException: User account already exists");
  });

  test("an attribute that the schema does not have is refused; a required one may be missing", async () => {
    const pool = open({ schema: schema("email", "!given_name") });
    const refused = await pool.refusal("AdminCreateUser", { ...bob, UserAttributes: listOf({ shoe: "42" }) });
    expect(refused).toBe(
      "InvalidParameterException: Attributes did not conform to the schema: shoe: Attribute does not exist in the schema.\n",
    );
    expect((await pool.call("AdminCreateUser", bob)).User).toMatchObject({ Username: "bob" });
  });

  test("UsernameAttributes: the name is the address, the real username the sub", async () => {
    const pool = open({ usernameAttributes: ["email"], users: [] });
    const { User } = await pool.call("AdminCreateUser", { UserPoolId, Username: "bob@example.com" });
    expect(User?.["Username"]).toMatch(/^[0-9a-f-]{36}$/u);
    expect(User?.["Attributes"]).toContainEqual({ Name: "email", Value: "bob@example.com" });
    const word = await pool.refusal("AdminCreateUser", { UserPoolId, Username: "bob" });
    expect(word).toBe("InvalidParameterException: Username should be an email.");
    const either = open({ usernameAttributes: ["email", "phone_number"] });
    expect(await either.refusal("AdminCreateUser", { UserPoolId, Username: "bob" })).toBe(
      "InvalidParameterException: Username should be either an email or a phone number.",
    );
  });

  test("UsernameAttributes: the address is the same as the attribute, and nobody else's", async () => {
    const pool = open({ usernameAttributes: ["email", "phone_number"] });
    const create = (Username: string, email: string) =>
      pool.refusal("AdminCreateUser", { UserPoolId, Username, UserAttributes: listOf({ email }) });
    expect(await create("bob@example.com", "other@example.com")).toBe(
      "InvalidParameterException: Username and the attribute email must be the same.",
    );
    expect(await create("+15555550100", "ADA@example.com")).toBe(
      "UsernameExistsException: An account with the given email already exists.",
    );
    const same = { Username: "bob@example.com", UserAttributes: listOf({ email: "Bob@example.com" }) };
    const { User } = await pool.call("AdminCreateUser", { UserPoolId, ...same });
    expect(User?.["Attributes"]).toContainEqual({ Name: "email", Value: "Bob@example.com" });
  });

  test.each([
    [{ email: "nowhere" }, "InvalidParameterException: Invalid email address format."],
    [{ phone_number: "555 0100" }, "InvalidParameterException: Invalid phone number format."],
  ])("the address %j is refused", async (attributes, word) => {
    expect(await open().refusal("AdminCreateUser", { ...bob, UserAttributes: listOf(attributes) })).toBe(word);
  });

  test("alias pools: an address is no username, a taken alias is refused unless forced", async () => {
    const pool = open({ aliasAttributes: ["email"] });
    expect(await pool.refusal("AdminCreateUser", { UserPoolId, Username: "bob@example.com" })).toBe(
      "InvalidParameterException: Username cannot be of email format, since user pool is configured for email alias.",
    );
    const taken = { ...bob, UserAttributes: listOf({ email: "ada@example.com", email_verified: "true" }) };
    const refused = await pool.refusal("AdminCreateUser", taken);
    expect(refused).toBe("UsernameExistsException: An account with the given email already exists.");
    await pool.call("AdminCreateUser", { ...taken, ForceAliasCreation: true });
    expect(pool.user().attributes.get("email_verified")).toBe("false");
    expect((await pool.call("AdminGetUser", { UserPoolId, Username: "ada@example.com" })).Username).toBe("bob");
  });
});
