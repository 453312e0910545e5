/** Who may run a task, and until when. */
export interface Lease {
  /** A text that no other holder has. */
  readonly owner: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}

/** The leases of all tabs of this origin, in the IndexedDB database `latchkey.locks`. */
export interface LeaseBook {
  /**
   * Puts `next` in place of the lease of `name` if `mayReplace` says so of the one that is there (anything, `undefined` where
   * there is none), in one transaction; `null` strikes it out. Says whether it was done. Rejects where the storage fails.
   */
  swap(name: string, mayReplace: (found: unknown) => boolean, next: Lease | null): Promise<boolean>;
  /** Closes the database as soon as what was begun is over. */
  close(): void;
}

const DATABASE = "latchkey.locks";
const LEASES = "leases";

/** Opens the book. Rejects where the storage is forbidden or fails. */
export async function openLeaseBook(databases: Pick<IDBFactory, "open">): Promise<LeaseBook> {
  const database = await open(databases);
  // Who deletes the site's storage must not have to wait for this page.
  database.addEventListener("versionchange", () => database.close());
  return {
    swap: async (name, mayReplace, next) => swap(database.transaction(LEASES, "readwrite"), name, mayReplace, next),
    close: () => database.close(),
  };
}

function open(databases: Pick<IDBFactory, "open">): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = databases.open(DATABASE, 1);
    opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore(LEASES));
    opening.addEventListener("success", () => resolve(opening.result));
    opening.addEventListener("error", () => reject(opening.error));
  });
}

function swap(
  transaction: IDBTransaction,
  name: string,
  mayReplace: (found: unknown) => boolean,
  next: Lease | null,
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const leases = transaction.objectStore(LEASES);
    const reading: IDBRequest<unknown> = leases.get(name);
    let isReplaced = false;
    reading.addEventListener("success", () => {
      isReplaced = mayReplace(reading.result);
      if (isReplaced) {
        void (next === null ? leases.delete(name) : leases.put(next, name));
      }
    });
    transaction.addEventListener("complete", () => resolve(isReplaced));
    transaction.addEventListener("abort", () => reject(transaction.error));
  });
}
