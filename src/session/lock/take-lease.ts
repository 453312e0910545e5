import { inTime } from "./in-time.js";
import type { Lease, LeaseBook } from "./lease-book.js";
import { openLeaseBook } from "./lease-book.js";
import type { LockTools } from "./lock-tools.js";
import { LONGEST_TASK_MS } from "./longest-task-ms.js";
import type { Release } from "./release.js";

/** Short, because a page that is left keeps its lease; long enough for the one timer a second that a hidden page has. */
const LEASE_MS = 6000;
const RENEWAL_MS = 2000;
const POLL_MS = 100;

/**
 * Waits for a lease in IndexedDB, where a transaction is alone among all tabs. It is renewed until it is given back, or as long
 * as the longest task can take; a tab that crashed or froze loses it by the clock. Rejects where the storage fails.
 */
export async function takeLease(name: string, databases: Pick<IDBFactory, "open">, tools: LockTools): Promise<Release> {
  const book = await inTime(openLeaseBook(databases), tools);
  const owner = `${tools.now()} ${tools.random()}`;
  const swap = (mayReplace: (found: unknown) => boolean, isKept: boolean): Promise<boolean> =>
    inTime(book.swap(name, mayReplace, isKept ? { owner, expiresAt: tools.now() + LEASE_MS } : null), tools);
  try {
    while (!(await swap((found) => isFree(found, tools.now()), true))) {
      await pause(tools);
    }
  } catch (error) {
    book.close();
    throw error;
  }
  return keepLease((isKept) => swap((found) => isLease(found) && found.owner === owner, isKept), book, tools);
}

function keepLease(swap: (isKept: boolean) => Promise<boolean>, book: LeaseBook, { after, now }: LockTools): Release {
  const end = now() + LONGEST_TASK_MS;
  let isOver = false;
  let callOff = ignore;
  const renew = async (): Promise<void> => {
    if (now() < end && (await swap(true)) && !isOver) {
      renewLater();
    }
  };
  const renewLater = (): void => {
    callOff = after(RENEWAL_MS, () => void renew().catch(ignore));
  };
  renewLater();
  return () => {
    isOver = true;
    callOff();
    void swap(false)
      .catch(ignore)
      .finally(() => book.close());
  };
}

// A time much further off than any lease lasts was written by a clock that has been set back since.
function isFree(found: unknown, now: number): boolean {
  return !isLease(found) || found.expiresAt <= now || found.expiresAt > now + 2 * LEASE_MS;
}

function isLease(found: unknown): found is Lease {
  return (
    typeof found === "object" &&
    found !== null &&
    "owner" in found &&
    "expiresAt" in found &&
    typeof found.expiresAt === "number"
  );
}

function pause({ after, random }: LockTools): Promise<void> {
  return new Promise((resolve) => after(POLL_MS * (1 + random()), resolve));
}

const ignore = (): void => undefined;
