import type { LockTools } from "../../src/session/lock/lock-tools.js";
import { ownTools } from "../../src/session/lock/lock-tools.js";
import { LONGEST_TASK_MS } from "../../src/session/lock/longest-task-ms.js";
import { withLock } from "../../src/session/lock/with-lock.js";

/** What a tab is told to do, and by what means it locks. */
export type LockOrder =
  /** Run so many tasks; the answer is what each found: whether it was alone. */
  | { readonly kind: "run"; readonly name: string; readonly by: "webLocks" | "leases"; readonly times: number }
  /** Hold the lock: `holding`, and `finished` once the task was let go. */
  | { readonly kind: "hold"; readonly name: string; readonly by: "webLocks" | "leases" }
  | { readonly kind: "letGo" | "timeIsUp" };

const overdue = new Set<() => void>();
let letGo = (): void => undefined;

/** Time passes when it is told to, and nobody waits a whole tenth of a second to look again. */
function after(ms: number, callback: () => void): () => void {
  if (ms === LONGEST_TASK_MS) {
    overdue.add(callback);
    answer("waiting");
    return () => overdue.delete(callback);
  }
  return ownTools.after(ms < 1000 ? ms / 10 : ms, callback);
}

/** What is true of locks when it was asked may be over when the answer is here. */
const slowLocks: LockTools["locks"] = {
  request: navigator.locks.request.bind(navigator.locks),
  query: async () => {
    const found = await navigator.locks.query();
    await pause(20);
    return found;
  },
};

const tools = {
  webLocks: { ...ownTools, locks: slowLocks, databases: null, after },
  leases: { ...ownTools, locks: null, after },
};

addEventListener("message", ({ data: order }: MessageEvent<LockOrder>) => {
  if (order.kind === "run") {
    const run = () => withLock(order.name, () => lookAround(`${order.name}.probe`), tools[order.by]);
    void Promise.all(Array.from({ length: order.times }, run)).then(answer);
  } else if (order.kind === "hold") {
    void withLock(order.name, hold, tools[order.by]).then(answer);
  } else if (order.kind === "letGo") {
    letGo();
  } else {
    const callbacks = [...overdue];
    overdue.clear();
    callbacks.forEach((callback) => callback());
  }
});

// Asks the browser itself whether another task is in here.
function lookAround(probe: string): Promise<string> {
  return navigator.locks.request(probe, { ifAvailable: true }, async (lock) => {
    await pause(5 + 5 * Math.random());
    return lock === null ? "together" : "alone";
  });
}

function hold(): Promise<string> {
  answer("holding");
  return new Promise((resolve) => {
    letGo = () => resolve("finished");
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function answer(value: unknown): void {
  postMessage(value);
}

answer("ready");
