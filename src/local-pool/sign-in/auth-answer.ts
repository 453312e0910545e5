import type { AuthenticationResult } from "../tokens/issue-tokens.js";

/** What InitiateAuth and RespondToAuthChallenge answer: a challenge or tokens, never both. */
export type AuthAnswer =
  | {
      readonly ChallengeName: string;
      readonly ChallengeParameters: Readonly<Record<string, string>>;
      readonly Session?: string;
    }
  | {
      readonly AuthenticationResult: AuthenticationResult;
      readonly ChallengeParameters: Readonly<Record<string, never>>;
    };
