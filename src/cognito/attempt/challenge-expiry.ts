import type { Pool } from "../pool.js";

const DEFAULT_MINUTES = 3;

/** When a challenge that arrives now runs out, epoch milliseconds: the service does not tell, the app does. */
export function challengeExpiry({ options, dependencies }: Pool): number {
  return dependencies.now() + (options.authSessionValidity ?? DEFAULT_MINUTES) * 60_000;
}
