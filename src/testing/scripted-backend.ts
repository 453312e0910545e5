import { AuthError } from "../protocol/auth-error.js";
import type { Attempt, Backend } from "../protocol/backend.js";
import type { AuthOutcome } from "../protocol/outcome.js";
import type { AuthRequest, AuthRequestName } from "../protocol/request.js";

/** What a scripted attempt answers: an outcome, a failure (an `Error` is thrown), or `"never"`: the request stays pending. */
export type ScriptedAnswer = AuthOutcome | Error | "never";

/** One answer for every request of a name, or a list of answers, one for each in turn. */
export type AnswersByRequest = {
  readonly [Name in AuthRequestName]?: ScriptedAnswer | readonly ScriptedAnswer[];
};

/**
 * Answers by the name of the request; or answers in the order of the requests, whatever they are (the first of a chart is
 * always `restore`); or a function of each request. A request without an answer fails with `unknown`, and the console says
 * why.
 */
export type Script =
  | AnswersByRequest
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

/**
 * Makes a backend that answers from a script and needs no service. All its attempts share one script. A script by names need
 * not name `restore` (nobody was signed in) and `signOut` (which works).
 *
 * @example
 * ```ts
 * const backend = scriptedBackend({
 *   initiateAuth: stepFixtures().confirmTotp.plain,
 *   respondToAuthChallenge: [errorFixtures().codeMismatch, stepFixtures().signedIn.plain],
 * });
 * ```
 */
export const scriptedBackend = (script: Script): ScriptedBackend => {
  const requests: AuthRequest[] = [];
  const counts = { completed: 0, ended: 0 };
  const answer = typeof script === "function" ? script : isList(script) ? fromList(script) : fromNames(script);
  const attempt: Attempt = {
    async send(request, { signal }) {
      requests.push(request);
      const given = await Promise.race([answer(request, { signal }), aborted(signal)]);
      if (given === "never") return aborted(signal);
      if (given instanceof Error) throw given;
      if (!isOutcome(given)) throw unanswered(request.type, `what it gives is none. ${OUTCOMES}`);
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

const isList = (script: object): script is readonly ScriptedAnswer[] => Array.isArray(script);

const isAnswers = (given: ScriptedAnswer | readonly ScriptedAnswer[]): given is readonly ScriptedAnswer[] =>
  Array.isArray(given);

const fromList = (answers: readonly ScriptedAnswer[]) => {
  let next = 0;
  return ({ type }: AuthRequest): ScriptedAnswer => {
    const given = answers[next];
    next += 1;
    return given ?? unanswered(type, `the script's ${answers.length} answers are given. Add another to its list.`);
  };
};

const nothingStored: AnswersByRequest = {
  restore: { type: "signedOut", reason: "none", done: { failed: [] } },
  signOut: { type: "signedOut", reason: "signOut", done: { failed: [] } },
};

const fromNames = (script: AnswersByRequest) => {
  const asked = new Map<AuthRequestName, number>();
  const answers = { ...nothingStored, ...script };
  return ({ type }: AuthRequest): ScriptedAnswer => {
    const turn = asked.get(type) ?? 0;
    asked.set(type, turn + 1);
    const given = answers[type];
    if (given === undefined) return unanswered(type, `the script does not name it. Add \`${type}\` to it.`);
    if (!isAnswers(given)) return given;
    return given[turn] ?? unanswered(type, `its ${given.length} answers are given. Add another to \`${type}\`.`);
  };
};

const isOutcome = (given: unknown): given is AuthOutcome =>
  typeof given === "object" && given !== null && "type" in given;

const OUTCOMES = 'Give an outcome (one situation of a fixture, e.g. `.plain`), an error or "never".';

const unanswered = (type: AuthRequestName, why: string): AuthError => {
  const message = `scriptedBackend() has no answer for the request \`${type}\`: ${why}`;
  // Screens show the sentence of `unknown`, which tells a test's author nothing.
  console.error(message);
  return new AuthError("unknown", { cause: { name: "ScriptIsOver", message } });
};

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
