import { describe, expect, test } from "vitest";
import { clientModel, poolModel } from "./harness/models.js";
import { byPassword, signIn } from "./harness/requests.js";
import { beginSrp, signInBySrp } from "./harness/srp-client.js";
import { TestPool } from "./harness/test-pool.js";

const WRONG = "NotAuthorizedException: Incorrect username or password.";
const LOCKED = "NotAuthorizedException: Password attempts exceeded";

const fail = (pool: TestPool, USERNAME = "ada") =>
  pool.refusal("InitiateAuth", byPassword({ USERNAME, PASSWORD: "Wrong-Password-1" }));

const failTimes = async (pool: TestPool, times: number, USERNAME = "ada"): Promise<void> => {
  for (let count = 0; count < times; count += 1) expect(await fail(pool, USERNAME)).toBe(WRONG);
};

describe("lockout", () => {
  test("five wrong passwords lock for one second, the right password included", async () => {
    const pool = new TestPool();
    await failTimes(pool, 5);
    expect(await fail(pool)).toBe(LOCKED);
    expect(await pool.refusal("InitiateAuth", byPassword())).toBe(LOCKED);
    pool.clock.advance(1);
    expect((await signIn(pool)).TokenType).toBe("Bearer");
  });

  test("four wrong passwords lock nothing", async () => {
    const pool = new TestPool();
    await failTimes(pool, 4);
    expect((await signIn(pool)).TokenType).toBe("Bearer");
  });

  test("each further failure doubles the lock, up to 900 seconds", async () => {
    const pool = new TestPool();
    await failTimes(pool, 4);
    for (const seconds of [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]) {
      await failTimes(pool, 1);
      pool.clock.advance(seconds - 0.001);
      expect(await fail(pool)).toBe(LOCKED);
      pool.clock.advance(0.001);
    }
  });

  test("attempts during the lock count for nothing and do not extend it", async () => {
    const pool = new TestPool();
    await failTimes(pool, 5);
    for (let count = 0; count < 10; count += 1) expect(await fail(pool)).toBe(LOCKED);
    pool.clock.advance(1);
    await failTimes(pool, 1);
    pool.clock.advance(2);
    expect((await signIn(pool)).TokenType).toBe("Bearer");
  });

  test("a successful sign-in forgets the failures", async () => {
    const pool = new TestPool();
    await failTimes(pool, 4);
    await signIn(pool);
    await failTimes(pool, 4);
    expect((await signIn(pool)).TokenType).toBe("Bearer");
  });

  test("15 minutes without an attempt forget the failures", async () => {
    const pool = new TestPool();
    await failTimes(pool, 4);
    pool.clock.advance(900);
    await failTimes(pool, 4);
    expect((await signIn(pool)).TokenType).toBe("Bearer");
  });

  test("SRP and the password in clear count together", async () => {
    const pool = new TestPool();
    await failTimes(pool, 3);
    for (const _ of [4, 5]) {
      const { answer } = await beginSrp(pool, { password: "Wrong-Password-1" });
      expect(await pool.refusal("RespondToAuthChallenge", answer)).toBe(WRONG);
    }
    const { answer } = await beginSrp(pool);
    expect(await pool.refusal("RespondToAuthChallenge", answer)).toBe(LOCKED);
    pool.clock.advance(1);
    expect((await signInBySrp(pool)).AuthenticationResult?.TokenType).toBe("Bearer");
  });

  test("ENABLED: a name that nobody has is locked just so", async () => {
    const pool = new TestPool(poolModel({ clients: [clientModel({ preventUserExistenceErrors: true })] }));
    await failTimes(pool, 5, "nobody");
    expect(await fail(pool, "NOBODY")).toBe(LOCKED);
    expect((await signIn(pool)).TokenType).toBe("Bearer");
  });
});
