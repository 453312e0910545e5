import type { LockTools } from "./lock-tools.js";
import { LONGEST_TASK_MS } from "./longest-task-ms.js";
import type { Release } from "./release.js";

type Locks = NonNullable<LockTools["locks"]>;

/**
 * Waits for a Web Lock; `null` where there are none. Who holds it for longer than the longest task can take is frozen, and robbed
 * of it. Rejects where the browser forbids locks. One page must not wait for a name twice at the same time.
 */
export async function takeWebLock(name: string, { locks, after }: LockTools): Promise<Release | null> {
  if (locks === null) {
    return null;
  }
  for (;;) {
    const waiting = new AbortController();
    const callOff = after(LONGEST_TASK_MS, () => waiting.abort());
    const asked = ask(locks, name, { signal: waiting.signal }).finally(callOff);
    const [release, holder] = await Promise.all([asked, holderOf(locks, name)]);
    const taken = release ?? (await rob(locks, name, holder));
    if (taken !== null) {
      return taken;
    }
  }
}

// Apart from the task: who is robbed hears of it here, and the task under way keeps its own result.
function ask(locks: Locks, name: string, options: LockOptions): Promise<Release | null> {
  return new Promise((resolve, reject) => {
    const hold = (lock: Lock | null): Promise<void> | void =>
      lock === null ? resolve(null) : new Promise((release) => resolve(release));
    locks
      .request(name, options, hold)
      .catch((error: unknown) => (options.signal?.aborted === true ? resolve(null) : reject(error)));
  });
}

// One at a time and only from the one who was waited for: of many who waited, the second would rob the first.
async function rob(locks: Locks, name: string, holder: string | null): Promise<Release | null> {
  const leave = await ask(locks, `${name}.robbery`, { ifAvailable: true });
  try {
    const isFrozen = leave !== null && (await holderOf(locks, name)) === holder;
    return isFrozen ? await ask(locks, name, { steal: true }) : null;
  } finally {
    leave?.();
  }
}

// The page that holds a lock. To who stands in the queue the same page means the same hold: locks are given in the order of the
// requests, and no page has two of them in the queue.
async function holderOf(locks: Locks, name: string): Promise<string | null> {
  const { held = [] } = await locks.query().catch(() => ({ held: [] }));
  return held.find((lock) => lock.name === name)?.clientId ?? null;
}
