import type { AuthError } from "../protocol/auth-error.js";
import type { CodeDelivery } from "../protocol/challenge.js";
import type { AuthStep } from "./auth-steps.js";

/** What a command resolves to when its request is over. Commands never reject. */
export interface Result {
  /** The same object as `step.error`; `null` when all went well. */
  readonly error: AuthError | null;
  /** The step that the command led to: fresh, where a `step` variable would be stale after `await`. */
  readonly step: AuthStep;
}

/** What can have gone well before the first form: a new password was set, or an account confirmed. */
export type GoodNews = "passwordChanged" | "confirmed";

/** The commands that send a request. */
export type AuthCommand = "submit" | "resend" | "signOut";

/** What every step has. */
export interface StepBase<Name extends string> {
  /** Which step it is: narrow on it. */
  readonly name: Name;
  /** True while a request is under way. The step keeps its name meanwhile, so inputs stay mounted. */
  readonly pending: boolean;
  /** The command that is pending. */
  readonly command: AuthCommand | null;
  /** What the last command failed with; gone with the next command or with `clearError`. */
  readonly error: AuthError | null;
  /** Forgets `error`: an edit mended it. */
  readonly clearError: () => void;
}

/** What every step between the first and the last has. */
export interface ChallengeStep<Name extends string> extends StepBase<Name> {
  /** Who is signing in: what was typed, else the username. */
  readonly identifier: string;
  /** When the challenge runs out, epoch milliseconds. An estimate: the service does not tell. */
  readonly expiresAt: number;
  /** Gives the attempt up and leads to `enterCredentials` with the identifier filled in. Aborts what is pending. */
  readonly back: () => Promise<Result>;
}

/** What every step has that waits for a code which was sent outside the challenge loop. */
export interface SentCodeStep<Name extends string> extends StepBase<Name> {
  /** Where the code went, as the service masks it; `null` where nobody said. */
  readonly delivery: CodeDelivery | null;
  /** How many digits: confirmations are certain. */
  readonly codeLength: number;
  /** When another code may be asked for (epoch milliseconds); long past where that is now. */
  readonly resendAt: number;
  /** Sends another code. */
  readonly resend: () => Promise<Result>;
}
