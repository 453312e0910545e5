import type { Pool } from "../pool.js";

const COOLDOWN_MS = 30_000;

/** When another code may be asked for after one that is sent now, epoch milliseconds. */
export function nextCodeAt({ dependencies }: Pool): number {
  return dependencies.now() + COOLDOWN_MS;
}
