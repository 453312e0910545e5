import type { LockTools } from "./lock-tools.js";

const LONGEST_MS = 5000;

/** Settles like `work`, or rejects after five seconds: some browsers' storage was seen never to answer. */
export function inTime<Result>(work: Promise<Result>, { after }: Pick<LockTools, "after">): Promise<Result> {
  return new Promise((resolve, reject) => {
    const callOff = after(LONGEST_MS, () => reject(new Error("What a lock needs did not come in time.")));
    work.finally(callOff).then(resolve, reject);
  });
}
