import type { Pool } from "../pool.js";

const LONGEST_MS = 3_600_000;

/** How long a reload leads back to where a code is awaited that is sent now, epoch milliseconds. */
export function awaitedUntil({ dependencies }: Pick<Pool, "dependencies">): number {
  return dependencies.now() + LONGEST_MS;
}
