import type { AuthError } from "../protocol/auth-error.js";
import type { Challenge } from "../protocol/challenge.js";
import type { ContactAttribute } from "../protocol/contact.js";
import type { Done, OutcomeOf, SentCode } from "../protocol/outcome.js";
import type { Secret } from "../protocol/secret.js";
import type { AuthSettings } from "../protocol/settings.js";
import type { GoodNews } from "./auth-steps.js";
import type { Entrance } from "./entrance.js";
import { noAttempt } from "./no-attempt.js";

/** What a chart is told when it is made. */
export interface AuthInput {
  /** What the app said of its pool. */
  readonly settings: AuthSettings;
  /** Whether `enterCredentials` asks for the password at once. */
  readonly asksPasswordFirst: boolean;
}

/** What the chart remembers: names, facts to show and times, never a secret (a TOTP seed and the code of a link stay in their boxes). */
export interface AuthContext extends AuthInput {
  /** What was typed to say who is signing in; empty before. */
  readonly identifier: string;
  /** Whether that person wanted to stay signed in. */
  readonly remember: boolean;
  /** What the person is asked now. */
  readonly challenge: Challenge | null;
  /** Where the person wants to come in, once the stored session is read; `null` where nobody said. */
  readonly entrance: Entrance | null;
  /** What was typed to sign up, but for the password: to be mended. */
  readonly signUpAttributes: Readonly<Record<string, string>> | null;
  /** The code or link that was sent for something that is no challenge. */
  readonly sent: SentCode;
  /** The code that a link brought. */
  readonly givenCode: Secret | null;
  /** The contact that is being verified. */
  readonly contact: ContactAttribute | null;
  /** What went well before the first form. */
  readonly goodNews: GoodNews | null;
  /** Who signed in, and how. */
  readonly signedIn: Omit<OutcomeOf<"signedIn">, "type" | "unverified"> | null;
  /** Which of their contacts are to be offered for verification. */
  readonly unverified: readonly ContactAttribute[];
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
  ...noAttempt,
  identifier: "",
  remember: false,
  goodNews: null,
  notSignedOut: [],
  lockedUntil: null,
});
