import { AuthError } from "../protocol/auth-error.js";
import { untilAborted } from "./until-aborted.js";

/**
 * Runs `task` for `ms` at most, with a signal that is aborted then or by `signal`. Rejects with an `AuthError` `offline` when
 * the time is over, or with the signal's reason, whether `task` heeds it or not.
 */
export async function withinTime<Result>(
  ms: number,
  signal: AbortSignal,
  task: (either: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const abort = (): void => controller.abort(signal.reason);
  const timer = setTimeout(() => controller.abort(new AuthError("offline", { cause: CAUSE })), ms);
  signal.addEventListener("abort", abort, { once: true });
  try {
    signal.throwIfAborted();
    return await untilAborted(task(controller.signal), controller.signal);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", abort);
  }
}

const CAUSE = {
  name: "TimeoutError",
  message: "No answer came in time, so nothing is known of the request. Try again.",
};
