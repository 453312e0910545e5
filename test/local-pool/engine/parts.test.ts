import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { createCallQueue } from "../../../src/local-pool/call-queue.js";
import { createClock } from "../../../src/local-pool/clock.js";
import { operations } from "../../../src/local-pool/operations/index.js";
import { createOutbox } from "../../../src/local-pool/outbox.js";
import type { OutboxEntry } from "../../../src/local-pool/outbox.js";
import { randomCode } from "../../../src/local-pool/random-code.js";
import { maskAddress } from "../../../src/local-pool/users/mask-address.js";
import { passwordPolicyProblem } from "../../../src/local-pool/users/password-policy-problem.js";
import { temporaryPassword } from "../../../src/local-pool/users/temporary-password.js";
import { poolModel, userModel } from "./harness/models.js";
import { byPassword } from "./harness/requests.js";
import { beginSrp } from "./harness/srp-client.js";
import { TestPool } from "./harness/test-pool.js";

describe("the outbox", () => {
  const entry: OutboxEntry = {
    at: 0,
    username: "ada",
    medium: "SMS",
    destination: "+1",
    kind: "Authentication",
    code: "123456",
  };

  test("keeps what was delivered, oldest first, until it is cleared", () => {
    const outbox = createOutbox();
    outbox.deliver("us-east-1_A", entry);
    outbox.deliver("us-east-1_A", { ...entry, at: 1 });
    expect(outbox.deliveries.map(({ entry: { at } }) => at)).toEqual([0, 1]);
    outbox.clear();
    expect(outbox.deliveries).toEqual([]);
  });

  test("tells its subscribers until they leave", () => {
    const outbox = createOutbox();
    const listener = vi.fn();
    const leave = outbox.subscribe(listener);
    outbox.deliver("us-east-1_A", entry);
    leave();
    outbox.deliver("us-east-1_A", entry);
    expect(listener.mock.calls).toEqual([[{ userPoolId: "us-east-1_A", entry }]]);
  });
});

test("the clock runs with its base and can be moved ahead of it", () => {
  let base = 1000;
  const clock = createClock(() => base);
  clock.advance(181);
  base += 5;
  expect(clock.now()).toBe(182_005);
});

test("the queue runs one task at a time, also past one that fails", async () => {
  const queue = createCallQueue();
  const order: string[] = [];
  const task =
    (name: string, fails = false) =>
    async () => {
      order.push(`${name} begins`);
      await Promise.resolve();
      order.push(`${name} ends`);
      if (fails) throw new Error(name);
    };
  const results = await Promise.allSettled([queue.run(task("a", true)), queue.run(task("b"))]);
  expect(order).toEqual(["a begins", "a ends", "b begins", "b ends"]);
  expect(results.map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
});

test("the queue lets others in while a task is aside, and back in its turn afterwards", async () => {
  const queue = createCallQueue();
  const order: string[] = [];
  const aside = queue.run(async () => {
    order.push("a begins");
    await queue.aside(async () => {
      await queue.run(async () => void order.push("b"));
      order.push("a is back soon");
      void queue.run(async () => {
        order.push("c begins");
        await Promise.resolve();
        order.push("c ends");
      });
    });
    order.push("a ends");
  });
  const last = queue.run(async () => void order.push("d"));
  await Promise.all([aside, last]);
  expect(order).toEqual(["a begins", "d", "b", "a is back soon", "c begins", "c ends", "a ends"]);
});

test("a task whose work aside fails is over with that, and the queue goes on", async () => {
  const queue = createCallQueue();
  const failing = queue.run(() => queue.aside(async () => Promise.reject(new Error("aside"))));
  await expect(failing).rejects.toThrow("aside");
  expect(await queue.run(async () => "next")).toBe("next");
});

test("no name of Object's prototype is an operation", () => {
  for (const name of ["constructor", "__proto__", "toString", "hasOwnProperty"])
    expect(operations[name]).toBeUndefined();
});

test("addresses are masked as the service does it", () => {
  expect(maskAddress("EMAIL", "test@test.com")).toBe("t***@t***");
  expect(maskAddress("EMAIL", "fixture@example.com")).toBe("f***@e***");
  expect(maskAddress("SMS", "+15555550839")).toBe("+*******0839");
});

test("a code has just so many digits, zeros in front included", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 9 }), (digits) => randomCode(digits).length === digits));
  const codes = Array.from({ length: 200 }, () => randomCode(1));
  expect(new Set(codes).size).toBe(10);
});

test("a temporary password keeps every policy", () => {
  const policy = fc.record({
    minimumLength: fc.integer({ min: 6, max: 99 }),
    requireUppercase: fc.boolean(),
    requireLowercase: fc.boolean(),
    requireNumbers: fc.boolean(),
    requireSymbols: fc.boolean(),
    historySize: fc.constant(0),
    temporaryPasswordValidityDays: fc.constant(7),
  });
  fc.assert(fc.property(policy, (one) => passwordPolicyProblem(one, temporaryPassword(one)) === null));
});

test("every symbol of the service counts as one, and a letter of another alphabet does not", () => {
  const { passwordPolicy } = poolModel();
  for (const symbol of "^$*.[]{}()?\"!@#%&/\\,><':;|_~`=+-")
    expect(passwordPolicyProblem(passwordPolicy, `Password${symbol}1`)).toBeNull();
  expect(passwordPolicyProblem(passwordPolicy, "Passwordé1")).toBe("Password must have symbol characters");
  expect(passwordPolicyProblem(passwordPolicy, " Password1 ")).toBe("Password must have symbol characters");
});

test("sessions and secret blocks are forgotten an hour after their end", async () => {
  const pool = new TestPool(poolModel({ users: [userModel({ status: "FORCE_CHANGE_PASSWORD" })] }));
  const [state] = pool.world.pools;
  await pool.call("InitiateAuth", byPassword());
  await beginSrp(pool);
  pool.clock.advance(180 + 3600);
  await pool.call("InitiateAuth", byPassword());
  await beginSrp(pool);
  expect([state?.sessions.size, state?.secretBlocks.size]).toEqual([1, 1]);
});
