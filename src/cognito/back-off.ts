import { AuthError } from "../protocol/auth-error.js";
import type { Dependencies } from "./dependencies.js";
import type { RetryRule } from "./wire/retry-rule.js";

const TRIES = 3;
const FIRST_WAIT_MS = 200;

/**
 * Runs `task`, and where its rule allows runs it again after network loss or throttling: three times at most, after waits
 * that double and are spread at random. Nothing else is ever repeated, `limitExceeded` least of all.
 */
export async function withBackOff<Result>(
  task: () => Promise<Result>,
  rule: RetryRule,
  { sleep, random }: Pick<Dependencies, "sleep" | "random">,
  signal: AbortSignal,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await task();
    } catch (error) {
      if (rule === "never" || attempt === TRIES || !isPassing(error)) {
        throw error;
      }
    }
    await sleep(FIRST_WAIT_MS * 2 ** (attempt - 1) * (0.5 + random() / 2), signal);
  }
}

function isPassing(error: unknown): boolean {
  return error instanceof AuthError && (error.code === "offline" || error.code === "throttled");
}
