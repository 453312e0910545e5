import { describe, expect, test } from "vitest";
import { createWorld } from "../../../src/local-pool/create-world.js";
import { NewestMap } from "../../../src/local-pool/newest-map.js";
import { countFailure } from "../../../src/local-pool/users/count-failure.js";
import { spendTotpCode } from "../../../src/local-pool/users/spend-totp-code.js";
import { totpCode } from "../../../src/local-pool/users/totp-code.js";
import { N } from "../../../src/srp/group.js";
import { clientModel, poolModel, userModel } from "./harness/models.js";
import { byPassword, refuse, sessionOf } from "./harness/requests.js";
import { TestPool } from "./harness/test-pool.js";

const at = (step: number) => step * 30_000;
const begin = (A: bigint) => ({
  AuthFlow: "USER_SRP_AUTH",
  ClientId: "demo",
  AuthParameters: { USERNAME: "ada", SRP_A: A.toString(16) },
});

describe("what a pool remembers is bounded", () => {
  test("a NewestMap forgets the oldest entry, and one that is set again is the newest", () => {
    const map = new NewestMap<string, number>(2);
    map.set("a", 1).set("b", 2).set("a", 3).set("c", 4);
    expect([...map]).toEqual([
      ["a", 3],
      ["c", 4],
    ]);
  });

  test("all that calls leave behind is, but for the users", () => {
    const [pool] = createWorld([poolModel()]).pools;
    const { model: _, users: __, ...stores } = pool ?? {};
    expect(Object.keys(stores)).toHaveLength(8);
    for (const store of Object.values(stores)) expect(store).toBeInstanceOf(NewestMap);
  });

  test("who failed longest ago is the first whose failures are forgotten", () => {
    const pool = createWorld([poolModel()]).pools[0];
    if (pool === undefined) throw new Error("no pool");
    for (const id of ["first", "second", "first"]) countFailure(pool, id, 0);
    expect([...pool.lockouts.keys()]).toEqual(["second", "first"]);
    expect(pool.lockouts.get("first")?.failures).toBe(2);
  });

  test("of the TOTP codes used those are remembered that could still come up", () => {
    const secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
    const totp = { secret, friendlyName: null, usedSteps: new Set<number>() };
    for (let step = 100; step < 200; step += 1)
      expect(spendTotpCode(totp, totpCode(secret, at(step)), at(step))).toBe("used");
    expect(totp.usedSteps.size).toBeLessThanOrEqual(3);
    for (const step of [198, 199]) expect(spendTotpCode(totp, totpCode(secret, at(step)), at(199))).toBe("usedBefore");
  });
});

describe("what a client sends is bounded", () => {
  const hides = poolModel({ clients: [clientModel({ preventUserExistenceErrors: true })] });

  test("a very long password that ends in a blank is refused, and at once", async () => {
    const Password = `${"a".repeat(3000)} `;
    const input = { UserPoolId: "us-east-1_LatchKey1", Username: "ada", Password };
    expect(await new TestPool().refusal("AdminSetUserPassword", input)).toBe(
      "InvalidParameterException: 2 validation errors detected: " +
        "Value at 'password' failed to satisfy constraint: Member must have length less than or equal to 256; " +
        "Value at 'password' failed to satisfy constraint: " +
        String.raw`Member must satisfy regular expression pattern: ^[\S]+.*[\S]+$`,
    );
  });

  test.each(["x", " x", "x ", ""])("the password %j has no password's shape", async (Password) => {
    const input = { UserPoolId: "us-east-1_LatchKey1", Username: "ada", Password };
    expect(await new TestPool().refusal("AdminSetUserPassword", input)).toContain("regular expression");
  });

  test("a name longer than an attribute, of which a session would remember all, is refused", async () => {
    const pool = new TestPool(hides);
    const refusal = await pool.refusal("InitiateAuth", byPassword({ USERNAME: "u".repeat(2049) }));
    expect(refusal).toContain("Value at 'username' failed to satisfy constraint: Member must have length");
    expect(await pool.refusal("InitiateAuth", byPassword({ USERNAME: "u".repeat(2048) }))).toContain("Incorrect");
  });

  test("an entry of AuthParameters above 131072 characters is refused", async () => {
    const long = "x".repeat(131_073);
    for (const entry of [{ NOTE: long }, { [long]: "" }])
      expect(await new TestPool().refusal("InitiateAuth", byPassword(entry))).toContain(
        "InvalidParameterException: 1 validation error detected: Value at 'authParameters'",
      );
  });

  test("SRP_A outside of the group is refused", async () => {
    const pool = new TestPool();
    expect(await pool.refusal("InitiateAuth", begin(N + 1n))).toContain("InvalidParameterException: SRP_A");
    expect((await pool.call("InitiateAuth", begin(N - 1n))).ChallengeName).toBe("PASSWORD_VERIFIER");
  });

  test("attributes of NEW_PASSWORD_REQUIRED and an address to enrol are as short as any attribute", async () => {
    const invited = new TestPool(
      poolModel({ users: [userModel({ status: "FORCE_CHANGE_PASSWORD", attributes: {} })] }),
    );
    const session = sessionOf(await invited.call("InitiateAuth", byPassword()));
    const answer = { NEW_PASSWORD: "Analytical-1843!", "userAttributes.given_name": "A".repeat(2049) };
    expect(await refuse(invited, "NEW_PASSWORD_REQUIRED", session, answer)).toContain("less than or equal to 2048");

    const factors = { sms: false, email: true, totp: false };
    const enrolling = new TestPool(poolModel({ mfa: "ON", factors, users: [userModel({ attributes: {} })] }));
    const setup = sessionOf(await enrolling.call("InitiateAuth", byPassword()));
    const EMAIL = `${"a".repeat(2048)}@example.com`;
    expect(await refuse(enrolling, "MFA_SETUP", setup, { EMAIL })).toContain("Invalid email address format.");
  });
});
