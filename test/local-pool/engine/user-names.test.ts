import { describe, expect, test } from "vitest";
import { poolModel, userModel } from "./harness/models.js";
import { byPassword, signIn } from "./harness/requests.js";
import { signInBySrp } from "./harness/srp-client.js";
import { TestPool } from "./harness/test-pool.js";

describe("user names", () => {
  const other = { username: "Bob", sub: "b0b00000-0000-4000-8000-000000000000", attributes: {} };

  test("are matched in any case by default, and come back in their own", async () => {
    const pool = new TestPool(poolModel({ users: [userModel({ username: "Ada" })] }));
    const { AccessToken } = await signIn(pool, { USERNAME: "aDA" });
    expect((await pool.call("GetUser", { AccessToken })).Username).toBe("Ada");
  });

  test("are matched exactly in a case-sensitive pool", async () => {
    const pool = new TestPool(poolModel({ caseSensitiveUsernames: true }));
    expect(await pool.refusal("InitiateAuth", byPassword({ USERNAME: "Ada" }))).toContain("UserNotFoundException");
    expect((await signIn(pool)).TokenType).toBe("Bearer");
  });

  test("an e-mail or phone alias works only when it is verified", async () => {
    const attributes = {
      email: "ada@example.com",
      email_verified: "false",
      phone_number: "+15555550100",
      phone_number_verified: "true",
    };
    const pool = new TestPool(
      poolModel({ aliasAttributes: ["email", "phone_number"], users: [userModel({ attributes })] }),
    );
    expect(await pool.refusal("InitiateAuth", byPassword({ USERNAME: "ada@example.com" }))).toContain("UserNotFound");
    expect((await signIn(pool, { USERNAME: "+15555550100" })).TokenType).toBe("Bearer");
  });

  test("an attribute that is no alias of the pool is no user name", async () => {
    const refused = await new TestPool().refusal("InitiateAuth", byPassword({ USERNAME: "ada@example.com" }));
    expect(refused).toBe("UserNotFoundException: User does not exist.");
  });

  test("preferred_username needs no verification", async () => {
    const users = [userModel({ attributes: { preferred_username: "countess" } }), userModel(other)];
    const pool = new TestPool(poolModel({ aliasAttributes: ["preferred_username"], users }));
    expect((await signIn(pool, { USERNAME: "Countess" })).TokenType).toBe("Bearer");
  });

  test("UsernameAttributes: the address signs in, verified or not, and the real username is the sub", async () => {
    const { sub } = userModel();
    const users = [userModel({ username: sub, attributes: { email: "ada@example.com" } })];
    const pool = new TestPool(poolModel({ usernameAttributes: ["email"], users }));
    const { AccessToken } = await signIn(pool, { USERNAME: "ada@example.com" });
    expect((await pool.call("GetUser", { AccessToken })).Username).toBe(sub);
    expect((await signInBySrp(pool, { username: "ada@example.com" })).AuthenticationResult?.TokenType).toBe("Bearer");
  });
});
