import { afterEach, describe, expect, test } from "vitest";
import { ownTools } from "../../src/session/lock/lock-tools.js";
import { LONGEST_TASK_MS } from "../../src/session/lock/longest-task-ms.js";
import { takeLease } from "../../src/session/lock/take-lease.js";
import { withLock } from "../../src/session/lock/with-lock.js";
import { createLockClock } from "./lock-clock.js";
import type { LockOrder } from "./lock-worker.js";

/** Workers stand for tabs: they share the origin's locks and databases, and nothing else. */
const tabs: Tab[] = [];
const DATABASE = "latchkey.locks";
let names = 0;
const freshName = () => `latchkey.lock-test-${(names += 1)}`;

afterEach(() => tabs.splice(0).forEach((tab) => tab.crash()));

describe("S60: among tabs", () => {
  test.each(["webLocks", "leases"] as const)("tasks never run side by side, by %s", async (by) => {
    const workers = await Promise.all([openTab(), openTab(), openTab(), openTab()]);
    const order = { kind: "run", name: freshName(), by, times: 5 } as const;
    workers.forEach((tab) => tab.tell(order));
    const alone = Array.from({ length: order.times }, () => "alone");
    for (const tab of workers) {
      if (by === "webLocks") for (const _ of alone) await tab.hears("waiting");
      await tab.hears(alone);
    }
  });

  test("a tab that crashes gives its Web Lock back", async () => {
    const name = freshName();
    const holder = await openHolder(name, "webLocks");
    const entered = withLock(name, async () => "entered");
    await expect.poll(() => waitingFor(name)).toBe(1);
    holder.crash();
    expect(await entered).toBe("entered");
  });

  test("a tab that crashes loses its lease by the clock", async () => {
    const name = freshName();
    const holder = await openHolder(name, "leases");
    holder.crash();
    const clock = createLockClock();
    const entered = withLock(name, async () => "entered", { ...clock.openTab().tools, locks: null });
    await clock.pass(7000);
    expect(await entered).toBe("entered");
  });

  test.each(["webLocks", "leases"] as const)("a task that fails gives its lock back, by %s", async (by) => {
    const name = freshName();
    const tools = by === "webLocks" ? ownTools : { ...ownTools, locks: null };
    await expect(withLock(name, () => Promise.reject(new Error("the task's own")), tools)).rejects.toThrow("own");
    await openHolder(name, by);
  });

  test("who waited longer than the longest task goes on, and the task under way keeps its own result", async () => {
    const name = freshName();
    const frozen = await openHolder(name, "webLocks");
    const waiter = await openWaiter(name);
    waiter.tell({ kind: "timeIsUp" });
    await waiter.hears("holding");
    frozen.tell({ kind: "letGo" });
    await frozen.hears("finished");
    waiter.tell({ kind: "letGo" });
    await waiter.hears("finished");
  });

  test("who waited too long for one holder waits anew for the next", async () => {
    const name = freshName();
    await openHolder(name, "webLocks");
    const [first, second] = [await openWaiter(name), await openWaiter(name)];
    first.tell({ kind: "timeIsUp" });
    await first.hears("holding");
    second.tell({ kind: "timeIsUp" });
    await second.hears("waiting");
    first.tell({ kind: "letGo" });
    await second.hears("holding");
  });

  test("of many who waited too long at the same moment one goes on", async () => {
    const name = freshName();
    await openHolder(name, "webLocks");
    const waiters = [await openWaiter(name), await openWaiter(name), await openWaiter(name)];
    waiters.forEach((tab) => tab.tell({ kind: "timeIsUp" }));
    const answers = await Promise.all(waiters.map((tab) => tab.hearsNext()));
    expect(answers.filter((answer) => answer !== "waiting")).toStrictEqual(["holding"]);
  });
});

describe("a lease", () => {
  test("is renewed while its task runs, lost by a frozen tab, and not given back by who lost it", async () => {
    const { take, taken, clock } = leasesOf(freshName());
    const frozen = await take("first");
    const second = take("second");
    await clock.pass(20_000);
    expect(taken).toStrictEqual(["first"]);
    frozen.freeze();
    await clock.pass(7000);
    expect(taken).toStrictEqual(["first", "second"]);
    frozen.release();
    const third = take("third");
    await clock.pass(1000);
    expect(taken).toStrictEqual(["first", "second"]);
    (await second).release();
    await clock.pass(1000);
    expect(taken).toStrictEqual(["first", "second", "third"]);
    (await third).release();
  });

  test("ends, renewed or not, when the longest task must be over", async () => {
    const { take, taken, clock } = leasesOf(freshName());
    await take("first");
    const second = take("second");
    await clock.pass(LONGEST_TASK_MS);
    expect(taken).toStrictEqual(["first"]);
    await clock.pass(8000);
    expect(taken).toStrictEqual(["first", "second"]);
    (await second).release();
  });

  test("counts for nothing when the clock was set back since", async () => {
    const { take, taken, clock } = leasesOf(freshName());
    (await take("first")).freeze();
    clock.setBack(3_600_000);
    (await take("second")).release();
    expect(taken).toStrictEqual(["first", "second"]);
  });

  test("keeps nobody from deleting the storage of the site", async () => {
    const release = await takeLease(freshName(), indexedDB, ownTools);
    await deleteLeases();
    release();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(DATABASE);
  });

  test("is given up where the storage never answers", async () => {
    // A connection that stays open blocks the deletion, and that every opening after it.
    const connection = await openDatabase();
    const deleted = deleteLeases();
    const impatient = { ...ownTools, after: (ms: number, callback: () => void) => ownTools.after(ms / 50, callback) };
    await expect(takeLease(freshName(), indexedDB, impatient)).rejects.toThrow("in time");
    connection.close();
    await deleted;
  });
});

interface Tab {
  tell(order: LockOrder): void;
  /** What it answers next; every answer is given once. */
  hearsNext(): Promise<unknown>;
  hears(answer: unknown): Promise<void>;
  crash(): void;
}

async function openTab(): Promise<Tab> {
  const worker = new Worker(new URL("lock-worker.ts", import.meta.url), { type: "module" });
  const answers: unknown[] = [];
  worker.addEventListener("message", ({ data: answer }) => answers.push(answer));
  const hearsNext = async () => {
    await expect.poll(() => answers.length).toBeGreaterThan(0);
    return answers.shift();
  };
  const hears = async (answer: unknown) => expect(await hearsNext()).toStrictEqual(answer);
  const tab: Tab = {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker takes none.
    tell: (order) => worker.postMessage(order),
    hearsNext,
    hears,
    crash: () => worker.terminate(),
  };
  tabs.push(tab);
  await tab.hears("ready");
  return tab;
}

async function openHolder(name: string, by: "webLocks" | "leases"): Promise<Tab> {
  const tab = await openTab();
  tab.tell({ kind: "hold", name, by });
  if (by === "webLocks") await tab.hears("waiting");
  await tab.hears("holding");
  return tab;
}

async function openWaiter(name: string): Promise<Tab> {
  const tab = await openTab();
  const before = await waitingFor(name);
  tab.tell({ kind: "hold", name, by: "webLocks" });
  await tab.hears("waiting");
  await expect.poll(() => waitingFor(name)).toBe(before + 1);
  return tab;
}

async function waitingFor(name: string): Promise<number> {
  const { pending = [] } = await navigator.locks.query();
  return pending.filter((lock) => lock.name === name).length;
}

function leasesOf(name: string) {
  const clock = createLockClock();
  const taken: string[] = [];
  const take = async (who: string) => {
    const { tools, freeze } = clock.openTab();
    const release = await takeLease(name, indexedDB, tools);
    taken.push(who);
    return { release, freeze };
  };
  return { clock, taken, take };
}

function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open(DATABASE, 1);
  return new Promise((resolve, reject) => {
    opening.addEventListener("success", () => resolve(opening.result));
    opening.addEventListener("error", () => reject(opening.error));
  });
}

function deleteLeases(): Promise<void> {
  const deletion = indexedDB.deleteDatabase(DATABASE);
  return new Promise((resolve, reject) => {
    deletion.addEventListener("success", () => resolve());
    deletion.addEventListener("error", () => reject(deletion.error));
  });
}
