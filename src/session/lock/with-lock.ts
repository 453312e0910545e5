import { inTime } from "./in-time.js";
import { inTurn } from "./in-turn.js";
import type { LockTools } from "./lock-tools.js";
import { ownTools } from "./lock-tools.js";
import type { Release } from "./release.js";
import { takeWebLock } from "./take-web-lock.js";

/**
 * Runs `task` while no other task of the same `name` runs in any tab of this origin, and settles like it. By Web Locks; where
 * there are none by leases in IndexedDB; where that is forbidden too, or in Node, the tasks of this process alone take turns:
 * nobody loses a session because of a lock. A task has to end by itself within {@link LONGEST_TASK_MS}: after that a tab counts
 * as frozen, and the next one goes on beside it. Never call it with a `name` whose task is running: it would wait for itself.
 */
export function withLock<Result>(
  name: string,
  task: () => Promise<Result>,
  tools: LockTools = ownTools,
): Promise<Result> {
  return inTurn(name, async () => {
    const release = await takeLock(name, tools);
    try {
      return await task();
    } finally {
      release();
    }
  });
}

async function takeLock(name: string, tools: LockTools): Promise<Release> {
  for (const take of [takeWebLock, takeLateLease]) {
    try {
      const release = await take(name, tools);
      if (release !== null) {
        return release;
      }
    } catch {
      // Forbidden or broken: one request too many does less harm than none.
    }
  }
  return () => undefined;
}

async function takeLateLease(name: string, tools: LockTools): Promise<Release | null> {
  const { databases } = tools;
  if (databases === null) {
    return null;
  }
  const { takeLease } = await inTime(import("./take-lease.js"), tools);
  return takeLease(name, databases, tools);
}
