import type { AuthError } from "../protocol/auth-error.js";
import type { Challenge } from "../protocol/challenge.js";
import type { Done, OutcomeOf } from "../protocol/outcome.js";
import type { AuthSettings } from "../protocol/settings.js";

/** What a chart is told when it is made. */
export interface AuthInput {
  /** What the app said of its pool. */
  readonly settings: AuthSettings;
  /** Whether `enterCredentials` asks for the password at once. */
  readonly asksPasswordFirst: boolean;
}

/** What the chart remembers: names, facts to show and times, never a secret (the TOTP seed stays in its box). */
export interface AuthContext extends AuthInput {
  /** What was typed to say who is signing in; empty before. */
  readonly identifier: string;
  /** What the person is asked now. */
  readonly challenge: Challenge | null;
  /** Who signed in, and how. */
  readonly signedIn: Omit<OutcomeOf<"signedIn">, "type"> | null;
  /** What the sign-out that led here could not do. */
  readonly notSignedOut: Done["failed"];
  /** What the last request failed with. */
  readonly error: AuthError | null;
  /** Until when the service is likely to refuse, epoch milliseconds. */
  readonly lockedUntil: number | null;
}

/** The memory of a chart that has not begun. */
export const initialContext = (input: AuthInput): AuthContext => ({
  ...input,
  identifier: "",
  challenge: null,
  signedIn: null,
  notSignedOut: [],
  error: null,
  lockedUntil: null,
});
