import { describe, expect, test } from "vitest";
import { byAdmin, LIMIT, openPool } from "./harness/account-requests.js";
import { PASSWORD, poolModel, userModel } from "./harness/models.js";
import { byPassword, signIn, tokensOf } from "./harness/requests.js";
import { signInBySrp } from "./harness/srp-client.js";

const NEW_PASSWORD = "Analytical-1843!";
const WRONG = "NotAuthorizedException: Incorrect username or password.";
const refresh = (REFRESH_TOKEN = "") => ({
  ClientId: "demo",
  AuthFlow: "REFRESH_TOKEN_AUTH",
  AuthParameters: { REFRESH_TOKEN },
});

const open = async (model: Parameters<typeof openPool>[0] = {}) => {
  const pool = openPool(model);
  const { AccessToken } = await signIn(pool);
  const input = (PreviousPassword: string | null, ProposedPassword: string) => ({
    AccessToken,
    PreviousPassword,
    ProposedPassword,
  });
  return { pool, input, AccessToken };
};

describe("ChangePassword", () => {
  test("B47: the new password signs in by either flow, the old one no more, and the tokens stay good", async () => {
    const { pool, input, AccessToken } = await open();
    expect(await pool.call("ChangePassword", input(PASSWORD, NEW_PASSWORD))).toEqual({});
    expect(await pool.refusal("InitiateAuth", byPassword())).toBe(WRONG);
    expect((await signIn(pool, { PASSWORD: NEW_PASSWORD })).TokenType).toBe("Bearer");
    expect(tokensOf(await signInBySrp(pool, { password: NEW_PASSWORD })).TokenType).toBe("Bearer");
    expect((await pool.call("GetUser", { AccessToken })).Username).toBe("ada");
  });

  test("B47: a wrong or missing previous password is told, and so are policy, history and shape", async () => {
    const passwordPolicy = { ...poolModel().passwordPolicy, historySize: 1 };
    const { pool, input } = await open({ passwordPolicy });
    const refused = (...args: Parameters<typeof input>) => pool.refusal("ChangePassword", input(...args));
    expect(await refused("Wrong-Lovelace-1!", NEW_PASSWORD)).toBe(WRONG);
    expect(await refused(null, NEW_PASSWORD)).toBe(WRONG);
    expect(await refused(PASSWORD, "weak")).toBe(
      "InvalidPasswordException: Password does not conform to policy: Password not long enough",
    );
    expect(await refused(PASSWORD, PASSWORD)).toBe(
      "PasswordHistoryPolicyViolationException: Password has previously been used",
    );
    expect(await refused("", NEW_PASSWORD)).toBe(
      String.raw`InvalidParameterException: 1 validation error detected: Value at 'previousPassword' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[\S]+.*[\S]+$`,
    );
    expect((await signIn(pool)).TokenType).toBe("Bearer");
  });

  test("five times within an hour", async () => {
    const { pool, input } = await open();
    for (let count = 0; count < 5; count += 1)
      expect(await pool.refusal("ChangePassword", input("Wrong-Lovelace-1!", NEW_PASSWORD))).toBe(WRONG);
    expect(await pool.refusal("ChangePassword", input(PASSWORD, NEW_PASSWORD))).toBe(LIMIT);
  });

  test("who has no password sets a first one without a previous one", async () => {
    const { pool, input } = await open();
    pool.user().password = null;
    expect(await pool.refusal("ChangePassword", input(PASSWORD, NEW_PASSWORD))).toBe(WRONG);
    expect(await pool.call("ChangePassword", input(null, NEW_PASSWORD))).toEqual({});
    expect((await signIn(pool, { PASSWORD: NEW_PASSWORD })).TokenType).toBe("Bearer");
  });
});

describe("DeleteUser", () => {
  test("B48: nobody has the name any more, every token says so, and the name is free", async () => {
    const pool = openPool();
    const { AccessToken, RefreshToken } = await signIn(pool);
    await pool.call("GetUserAttributeVerificationCode", { AccessToken, AttributeName: "email" });
    expect(await pool.call("DeleteUser", { AccessToken })).toEqual({});
    const gone = "UserNotFoundException: User does not exist.";
    expect(await pool.refusal("GetUser", { AccessToken })).toBe(gone);
    expect(await pool.refusal("InitiateAuth", refresh(RefreshToken))).toBe(gone);
    expect(await pool.refusal("InitiateAuth", byPassword())).toBe(gone);
    expect(pool.world.pools[0]?.codes.size).toBe(0);
    const again = await pool.call("SignUp", { ClientId: "demo", Username: "ada", Password: PASSWORD });
    expect(again.UserConfirmed).toBe(false);
  });

  test("not with a token that is none", async () => {
    const pool = openPool();
    expect(await pool.refusal("DeleteUser", { AccessToken: "a.b.c" })).toBe(
      "NotAuthorizedException: Invalid Access Token",
    );
    expect(pool.user().status).toBe("CONFIRMED");
  });
});

describe("AdminDisableUser and AdminEnableUser", () => {
  test("a disabled user is told at sign-in and refresh; enabled again, the old tokens stay revoked", async () => {
    const pool = openPool();
    const { AccessToken, RefreshToken } = await signIn(pool);
    expect(await pool.call("AdminDisableUser", byAdmin("ada"))).toEqual({});
    const disabled = "NotAuthorizedException: User is disabled.";
    expect(await pool.refusal("InitiateAuth", byPassword())).toBe(disabled);
    expect(await pool.refusal("InitiateAuth", refresh(RefreshToken))).toBe(disabled);
    expect(await pool.refusal("GetUser", { AccessToken })).toBe(disabled);
    expect(await pool.call("AdminEnableUser", byAdmin("ada"))).toEqual({});
    expect(await pool.refusal("GetUser", { AccessToken })).toBe(
      "NotAuthorizedException: Access Token has been revoked",
    );
    expect((await signIn(pool)).TokenType).toBe("Bearer");
  });

  test("a user is found by an alias; nobody by no name", async () => {
    const pool = openPool({ aliasAttributes: ["email"], users: [userModel()] });
    await pool.call("AdminDisableUser", byAdmin("ada@example.com"));
    expect(pool.user().enabled).toBe(false);
    for (const operation of ["AdminDisableUser", "AdminEnableUser"])
      expect(await pool.refusal(operation, byAdmin("nobody"))).toBe("UserNotFoundException: User does not exist.");
  });
});
