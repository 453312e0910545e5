import { describe, expect, test } from "vitest";
import { clientModel, poolModel, schema, userModel } from "./harness/models.js";
import { byPassword, response, sessionOf, signIn, tokensOf } from "./harness/requests.js";
import { signInBySrp } from "./harness/srp-client.js";
import { TestPool } from "./harness/test-pool.js";

const NEW_PASSWORD = "New-Password-1";
const users = [userModel({ status: "FORCE_CHANGE_PASSWORD" })];
const demanding = {
  users,
  schema: schema("!email", "email_verified", "!given_name", "phone_number", "nickname", "custom:team"),
};

const begin = async (model: Parameters<typeof poolModel>[0] = { users }) => {
  const pool = new TestPool(poolModel(model));
  const session = sessionOf(await pool.call("InitiateAuth", byPassword()));
  const answer = (parameters: Readonly<Record<string, string>>) =>
    response("NEW_PASSWORD_REQUIRED", session, parameters);
  return { pool, answer };
};

const set = (Password: string) => ({
  UserPoolId: "us-east-1_LatchKey1",
  Username: "ada",
  Password,
  Permanent: true,
});

describe("NEW_PASSWORD_REQUIRED", () => {
  test("a temporary password leads to it, by SRP as well", async () => {
    const pool = new TestPool(poolModel({ users }));
    for (const challenge of [await pool.call("InitiateAuth", byPassword()), await signInBySrp(pool)]) {
      expect(challenge.ChallengeName).toBe("NEW_PASSWORD_REQUIRED");
      expect(challenge.Session?.length).toBeGreaterThan(20);
      expect(challenge.ChallengeParameters).toEqual({
        USER_ID_FOR_SRP: "ada",
        requiredAttributes: "[]",
        userAttributes: '{"email":"ada@example.com","email_verified":"true"}',
      });
    }
  });

  test("the new password gives tokens and confirms the user, whose old one is gone", async () => {
    const { pool, answer } = await begin();
    const signedIn = await pool.call("RespondToAuthChallenge", answer({ NEW_PASSWORD }));
    expect(tokensOf(signedIn).TokenType).toBe("Bearer");
    expect(pool.user().status).toBe("CONFIRMED");
    expect(await pool.refusal("InitiateAuth", byPassword())).toContain("Incorrect username or password.");
    expect((await signIn(pool, { PASSWORD: NEW_PASSWORD })).TokenType).toBe("Bearer");
  });

  test("a new password equal to the temporary one is accepted", async () => {
    const { pool, answer } = await begin();
    const signedIn = await pool.call("RespondToAuthChallenge", answer({ NEW_PASSWORD: "Lovelace-1815!" }));
    expect(tokensOf(signedIn).TokenType).toBe("Bearer");
  });

  test.each([
    ["Ab1!", "Password not long enough"],
    ["lower-case-1", "Password must have uppercase characters"],
    ["UPPER-CASE-1", "Password must have lowercase characters"],
    ["No-Number-Here", "Password must have numeric characters"],
    ["NoSymbolHere1", "Password must have symbol characters"],
  ])("%s is refused by the policy, and the session stays", async (password, reason) => {
    const { pool, answer } = await begin();
    const refused = await pool.refusal("RespondToAuthChallenge", answer({ NEW_PASSWORD: password }));
    expect(refused).toBe(`InvalidPasswordException: Password does not conform to policy: ${reason}`);
    expect(tokensOf(await pool.call("RespondToAuthChallenge", answer({ NEW_PASSWORD }))).TokenType).toBe("Bearer");
  });

  test("an inner space counts as a symbol", async () => {
    const { pool, answer } = await begin();
    const signedIn = await pool.call("RespondToAuthChallenge", answer({ NEW_PASSWORD: "Analytical Engine 1" }));
    expect(tokensOf(signedIn).TokenType).toBe("Bearer");
  });

  test("a blank at the end is no password at all", async () => {
    const { pool, answer } = await begin();
    expect(await pool.refusal("RespondToAuthChallenge", answer({ NEW_PASSWORD: "New-Password-1 " }))).toBe(
      String.raw`InvalidParameterException: 1 validation error detected: Value at 'password' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[\S]+.*[\S]+$`,
    );
  });

  test("no NEW_PASSWORD is a missing parameter", async () => {
    const { pool, answer } = await begin();
    const refused = await pool.refusal("RespondToAuthChallenge", answer({}));
    expect(refused).toBe("InvalidParameterException: Missing required parameter NEW_PASSWORD");
  });

  test("a remembered password is refused by PasswordHistorySize", async () => {
    const passwordPolicy = { ...poolModel().passwordPolicy, historySize: 2 };
    const { pool, answer } = await begin({ users, passwordPolicy });
    const refused = await pool.refusal("RespondToAuthChallenge", answer({ NEW_PASSWORD: "Lovelace-1815!" }));
    expect(refused).toBe("PasswordHistoryPolicyViolationException: Password has previously been used");
    await pool.call("RespondToAuthChallenge", answer({ NEW_PASSWORD }));
    expect(await pool.refusal("AdminSetUserPassword", set("Lovelace-1815!"))).toContain(
      "PasswordHistoryPolicyViolation",
    );
    await pool.call("AdminSetUserPassword", set("Another-Password-2"));
    expect(await pool.call("AdminSetUserPassword", set("Lovelace-1815!"))).toEqual({});
  });

  test("B19: missing required attributes are asked for with their prefix, and must come", async () => {
    const { pool, answer } = await begin(demanding);
    const posed = await pool.call("InitiateAuth", byPassword());
    expect(posed.ChallengeParameters?.["requiredAttributes"]).toBe('["userAttributes.given_name"]');
    const refused = await pool.refusal("RespondToAuthChallenge", answer({ NEW_PASSWORD }));
    expect(refused).toBe("InvalidParameterException: Invalid attributes given, given_name is missing");
    const given = { NEW_PASSWORD, "userAttributes.given_name": "Ada", "userAttributes.custom:team": "x" };
    await pool.call("RespondToAuthChallenge", answer(given));
    expect(pool.user().attributes.get("given_name")).toBe("Ada");
    expect(pool.user().attributes.get("custom:team")).toBe("x");
  });

  test("a required attribute that has a value cannot be changed, another one can", async () => {
    const changeable = {
      users: [userModel({ status: "FORCE_CHANGE_PASSWORD", attributes: { email: "a@b.c", nickname: "Ada" } })],
    };
    const { pool, answer } = await begin({ ...demanding, ...changeable });
    const given = { NEW_PASSWORD, "userAttributes.given_name": "Ada", "userAttributes.nickname": "Countess" };
    const refused = await pool.refusal("RespondToAuthChallenge", answer({ ...given, "userAttributes.email": "x@y.z" }));
    expect(refused).toBe("InvalidParameterException: Cannot modify an already provided email");
    await pool.call("RespondToAuthChallenge", answer(given));
    expect(pool.user().attributes.get("nickname")).toBe("Countess");
  });

  test.each(["email_verified", "phone_number_verified", "sub"])("%s can never be written", async (name) => {
    const { pool, answer } = await begin();
    const refused = await pool.refusal(
      "RespondToAuthChallenge",
      answer({ NEW_PASSWORD, [`userAttributes.${name}`]: "true" }),
    );
    expect(refused).toBe("NotAuthorizedException: A client attempted to write unauthorized attribute");
  });

  test("nor can what WriteAttributes leaves out, nor what the schema does not have", async () => {
    const clients = [clientModel({ writeAttributes: new Set(["given_name", "__proto__"]) })];
    const { pool, answer } = await begin({ users, clients });
    const write = (name: string) =>
      pool.refusal("RespondToAuthChallenge", answer({ NEW_PASSWORD, [`userAttributes.${name}`]: "x" }));
    expect(await write("phone_number")).toContain("A client attempted to write unauthorized attribute");
    expect(await write("__proto__")).toBe(
      "InvalidParameterException: Attributes did not conform to the schema: __proto__: Attribute does not exist in the schema.\n",
    );
  });

  test("a new address is not verified", async () => {
    const { pool, answer } = await begin();
    await pool.call("RespondToAuthChallenge", answer({ NEW_PASSWORD, "userAttributes.phone_number": "+15555550100" }));
    expect(pool.user().attributes.get("phone_number_verified")).toBe("false");
  });

  test("an address that is none, or another user's sign-in name, is refused and spends nothing", async () => {
    const bob = userModel({ username: "bob", sub: "bob", attributes: { phone_number: "+15555550100" } });
    const { pool, answer } = await begin({ users: [...users, bob], usernameAttributes: ["email", "phone_number"] });
    const phone = (value: string) => answer({ NEW_PASSWORD, "userAttributes.phone_number": value });
    expect(await pool.refusal("RespondToAuthChallenge", phone("555 0100"))).toBe(
      "InvalidParameterException: Invalid phone number format.",
    );
    expect(await pool.refusal("RespondToAuthChallenge", phone("+15555550100"))).toBe(
      "AliasExistsException: An account with the phone_number already exists.",
    );
    await pool.call("RespondToAuthChallenge", phone("+15555550199"));
    expect(pool.user().attributes.get("phone_number")).toBe("+15555550199");
  });

  test("an expired temporary password is told, once it is right", async () => {
    const pool = new TestPool(poolModel({ users }));
    pool.clock.advance(7 * 86_400);
    expect((await pool.call("InitiateAuth", byPassword())).ChallengeName).toBe("NEW_PASSWORD_REQUIRED");
    pool.clock.advance(1);
    const expired = "NotAuthorizedException: Temporary password has expired and must be reset by an administrator.";
    expect(await pool.refusal("InitiateAuth", byPassword())).toBe(expired);
    expect(await pool.refusal("InitiateAuth", byPassword({ PASSWORD: "nope" }))).toContain("Incorrect username");
    await expect(signInBySrp(pool)).rejects.toThrow("Temporary password has expired");
  });

  test("UserLastModifiedDate ages a temporary password from the start", async () => {
    const lastModifiedAt = Date.UTC(2026, 1, 1);
    const pool = new TestPool(poolModel({ users: [userModel({ status: "FORCE_CHANGE_PASSWORD", lastModifiedAt })] }));
    expect(await pool.refusal("InitiateAuth", byPassword())).toContain("Temporary password has expired");
  });
});
