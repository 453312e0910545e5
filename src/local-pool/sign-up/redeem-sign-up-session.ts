import { refuse } from "../refuse.js";
import { assertOpen } from "../sign-in/assert-open.js";
import type { AuthAnswer } from "../sign-in/auth-answer.js";
import { beginAttempt } from "../sign-in/begin-attempt.js";
import { grantTokens } from "../sign-in/grant-tokens.js";
import type { SignInScope } from "../sign-in/sign-in-scope.js";

/**
 * Signs in, once, who has just confirmed a sign-up: the code was the first factor. Throws `NotAuthorizedException` when the
 * session was given before that, is not this user's, or is used up or expired.
 */
export const redeemSignUpSession = async (
  scope: SignInScope,
  typedUsername: string,
  token: string,
): Promise<AuthAnswer> => {
  const session = scope.pool.signUpSessions.get(token);
  if (session === undefined || session.clientId !== scope.client.id || !session.confirmed)
    throw refuse("NotAuthorized", "invalidSession");
  const attempt = await beginAttempt(scope, "USER_AUTH", typedUsername);
  // A trigger may have let another call spend it meanwhile.
  assertOpen(session, scope.world.clock.now());
  if (attempt.sub !== session.sub) throw refuse("NotAuthorized", "invalidSession");
  session.state = "spent";
  return grantTokens(scope, attempt);
};
