import { describe, expect, test } from "vitest";
import { poolModel, userModel } from "./harness/models.js";
import { byPassword, signIn } from "./harness/requests.js";
import { TestPool } from "./harness/test-pool.js";

const UserPoolId = "us-east-1_LatchKey1";
const ada = { UserPoolId, Username: "ada" };
const NOW = Date.UTC(2026, 2, 4, 5, 6, 7) / 1000;
const listOf = (record: Readonly<Record<string, string>>) =>
  Object.entries(record).map(([Name, Value]) => ({ Name, Value }));

const refuse = (Password: string) => new TestPool().refusal("AdminSetUserPassword", { ...ada, Password });

describe("AdminSetUserPassword", () => {
  test("Permanent: the user is confirmed and signs in with it", async () => {
    const pool = new TestPool(poolModel({ users: [userModel({ status: "FORCE_CHANGE_PASSWORD" })] }));
    const Password = "Permanent-1";
    expect(await pool.call("AdminSetUserPassword", { ...ada, Password, Permanent: true })).toEqual({});
    expect(pool.user().status).toBe("CONFIRMED");
    expect((await signIn(pool, { PASSWORD: Password })).TokenType).toBe("Bearer");
  });

  test("otherwise it is temporary", async () => {
    const pool = new TestPool();
    await pool.call("AdminSetUserPassword", { ...ada, Password: "Temporary-1" });
    const challenge = await pool.call("InitiateAuth", byPassword({ PASSWORD: "Temporary-1" }));
    expect(challenge.ChallengeName).toBe("NEW_PASSWORD_REQUIRED");
  });

  test("the policy holds, and the password's shape comes first", async () => {
    expect(await refuse("Short1!")).toBe(
      "InvalidPasswordException: Password does not conform to policy: Password not long enough",
    );
    expect(await refuse("")).toContain("InvalidParameterException: 1 validation error detected: Value at 'password'");
  });
});

describe("AdminGetUser and AdminUserGlobalSignOut", () => {
  test("AdminGetUser tells all, by username, alias or sub", async () => {
    const pool = new TestPool(poolModel({ aliasAttributes: ["email"] }));
    const expected = {
      Username: "ada",
      UserAttributes: listOf({ sub: userModel().sub, email: "ada@example.com", email_verified: "true" }),
      UserCreateDate: NOW,
      UserLastModifiedDate: NOW,
      Enabled: true,
      UserStatus: "CONFIRMED",
    };
    for (const Username of ["ada", "Ada@Example.com", userModel().sub])
      expect(await pool.call("AdminGetUser", { UserPoolId, Username })).toEqual(expected);
  });

  test("AdminUserGlobalSignOut ends that user's sign-ins", async () => {
    const pool = new TestPool();
    const { AccessToken } = await signIn(pool);
    expect(await pool.call("AdminUserGlobalSignOut", ada)).toEqual({});
    expect(await pool.refusal("GetUser", { AccessToken })).toContain("Access Token has been revoked");
  });

  test.each(["AdminGetUser", "AdminUserGlobalSignOut", "AdminSetUserMFAPreference"])(
    "%s: nobody of that name, no such pool, no pool id",
    async (operation) => {
      const pool = new TestPool();
      const nobody = await pool.refusal(operation, { UserPoolId, Username: "nobody" });
      expect(nobody).toBe("UserNotFoundException: User does not exist.");
      const elsewhere = await pool.refusal(operation, { UserPoolId: "us-east-1_Nope", Username: "ada" });
      expect(elsewhere).toBe("ResourceNotFoundException: User pool us-east-1_Nope does not exist.");
      expect(await pool.refusal(operation, { UserPoolId: "nope", Username: "ada" })).toContain(
        String.raw`Value 'nope' at 'userPoolId' failed to satisfy constraint: Member must satisfy regular expression pattern: [\w-]+_[0-9a-zA-Z]+`,
      );
    },
  );
});
