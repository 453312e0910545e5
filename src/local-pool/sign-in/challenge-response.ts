import type { AuthAnswer } from "./auth-answer.js";
import type { SignInScope } from "./sign-in-scope.js";

/** What a client answers a challenge with. */
export interface ChallengeResponse {
  readonly scope: SignInScope;
  readonly sessionToken: string | undefined;
  readonly responses: ReadonlyMap<string, string>;
  /** `responses` → USERNAME. */
  readonly username: string;
}

/** Judges the answer to one challenge and leads on. */
export type Answerer = (response: ChallengeResponse) => Promise<AuthAnswer>;
