import type { Attempt } from "../state.js";
import { signInTokens } from "../tokens/sign-in-tokens.js";
import { runTrigger } from "../triggers/run-trigger.js";
import { userAttributes } from "../triggers/user-attributes.js";
import type { AuthAnswer } from "./auth-answer.js";
import { knownUser } from "./known-user.js";
import type { SignInScope } from "./sign-in-scope.js";
import { toldByClient } from "./told-by-client.js";

/** Ends an attempt well: PostAuthentication, then tokens, and no failures counted any more. */
export const grantTokens = async (scope: SignInScope, attempt: Attempt): Promise<AuthAnswer> => {
  const { world, pool, client } = scope;
  const user = knownUser(pool, attempt);
  await runTrigger(scope, "PostAuthentication", {
    source: "PostAuthentication_Authentication",
    userName: user.username,
    request: { userAttributes: userAttributes(pool.model, user), newDeviceUsed: false },
    ...toldByClient(scope),
  });
  pool.lockouts.delete(user.sub);
  const isNewPassword = attempt.results.some(({ challengeName }) => challengeName === "NEW_PASSWORD_REQUIRED");
  return {
    AuthenticationResult: await signInTokens({
      world,
      pool,
      client,
      user,
      source: isNewPassword ? "TokenGeneration_NewPasswordChallenge" : "TokenGeneration_Authentication",
      ...toldByClient(scope),
    }),
    ChallengeParameters: {},
  };
};
