/** What a task makes of one of the page's storages; `undefined` where there is none, or it is forbidden, full or unreadable. Never throws. */
export function quietly<Result>(kind: "local" | "session", task: (storage: Storage) => Result): Result | undefined {
  try {
    return task(window[`${kind}Storage`]);
  } catch {
    return undefined;
  }
}
