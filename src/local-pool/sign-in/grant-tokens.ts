import type { Attempt } from "../state.js";
import { signInTokens } from "../tokens/sign-in-tokens.js";
import type { AuthAnswer } from "./auth-answer.js";
import { knownUser } from "./known-user.js";
import type { SignInScope } from "./sign-in-scope.js";

/** Ends an attempt well: tokens, and no failures counted any more. */
export const grantTokens = async ({ world, pool, client }: SignInScope, attempt: Attempt): Promise<AuthAnswer> => {
  const user = knownUser(pool, attempt);
  pool.lockouts.delete(user.sub);
  return {
    AuthenticationResult: await signInTokens(pool, client, user, world.clock.now()),
    ChallengeParameters: {},
  };
};
