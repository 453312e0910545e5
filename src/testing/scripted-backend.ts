import { AuthError } from "../protocol/auth-error.js";
import type { Attempt, Backend } from "../protocol/backend.js";
import type { AuthOutcome } from "../protocol/outcome.js";
import type { AuthRequest } from "../protocol/request.js";

/** What a scripted attempt answers: an outcome, a failure (an `Error` is thrown), or `"never"`: the request stays pending. */
export type ScriptedAnswer = AuthOutcome | Error | "never";

/**
 * Answers in the order of the requests, or a function of each request. The first request of a chart is always `restore`. A list
 * that is over fails with `unknown` and says so.
 */
export type Script =
  | readonly ScriptedAnswer[]
  | ((request: AuthRequest, options: { readonly signal: AbortSignal }) => ScriptedAnswer | Promise<ScriptedAnswer>);

/** A {@link Backend} that keeps what it was asked. */
export interface ScriptedBackend extends Backend {
  /** Every request so far, of all attempts. Secrets are in their boxes. */
  readonly requests: readonly AuthRequest[];
  /** How often an attempt was told that the steps after sign-in are over. */
  readonly completed: number;
  /** How often an attempt was ended. */
  readonly ended: number;
}

/** A backend that answers from a script and needs no service. All its attempts share one script. */
export const scriptedBackend = (script: Script): ScriptedBackend => {
  const requests: AuthRequest[] = [];
  const counts = { completed: 0, ended: 0 };
  const answer = typeof script === "function" ? script : fromList(script);
  const attempt: Attempt = {
    async send(request, { signal }) {
      requests.push(request);
      const given = await Promise.race([answer(request, { signal }), aborted(signal)]);
      if (given === "never") return aborted(signal);
      if (given instanceof Error) throw given;
      return given;
    },
    complete: () => void (counts.completed += 1),
    end: () => void (counts.ended += 1),
  };
  return {
    begin: () => attempt,
    requests,
    get completed() {
      return counts.completed;
    },
    get ended() {
      return counts.ended;
    },
  };
};

const fromList = (answers: readonly ScriptedAnswer[]) => {
  let next = 0;
  return ({ type }: AuthRequest): ScriptedAnswer => {
    const given = answers[next];
    next += 1;
    return (
      given ?? new AuthError("unknown", { cause: { name: "ScriptIsOver", message: `no answer left for ${type}` } })
    );
  };
};

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
