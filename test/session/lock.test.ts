import { describe, expect, test } from "vitest";
import type { LockTools } from "../../src/session/lock/lock-tools.js";
import { ownTools } from "../../src/session/lock/lock-tools.js";
import { withLock } from "../../src/session/lock/with-lock.js";

const refuse = () => {
  throw new DOMException("Access is denied for this document.", "SecurityError");
};
const forbiddenLocks: LockTools["locks"] = { request: async () => refuse(), query: async () => refuse() };

const nothing: LockTools = { ...ownTools, locks: null, databases: null };
const surroundings: readonly (readonly [string, LockTools])[] = [
  ["what the process has", ownTools],
  ["neither Web Locks nor IndexedDB", nothing],
  ["both forbidden", { ...nothing, locks: forbiddenLocks, databases: { open: refuse } }],
];

describe.each(surroundings)("a lock, with %s", (_, tools) => {
  test("lets tasks of one name run one after the other, in the order of the calls", async () => {
    const seen: string[] = [];
    const run = (task: string) =>
      withLock(
        "latchkey.turns",
        async () => {
          seen.push(`${task} begins`);
          await new Promise((resolve) => setTimeout(resolve));
          seen.push(`${task} ends`);
          return task;
        },
        tools,
      );
    expect(await Promise.all([run("a"), run("b"), run("c")])).toStrictEqual(["a", "b", "c"]);
    expect(seen).toStrictEqual(["a begins", "a ends", "b begins", "b ends", "c begins", "c ends"]);
  });

  test("lets tasks of other names run beside", async () => {
    const outer = withLock(
      "latchkey.one",
      () => withLock("latchkey.other", async () => "from the other", tools),
      tools,
    );
    expect(await outer).toBe("from the other");
  });

  test("passes an error of the task on, and the next task runs", async () => {
    const fault = new Error("the task's own");
    const failed = withLock("latchkey.errors", () => Promise.reject(fault), tools);
    const next = withLock("latchkey.errors", async () => "next", tools);
    await expect(failed).rejects.toBe(fault);
    expect(await next).toBe("next");
  });
});
