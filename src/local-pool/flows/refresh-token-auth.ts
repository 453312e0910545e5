import { assertSecretHash } from "../sign-in/assert-secret-hash.js";
import { requiredParameter } from "../sign-in/required-parameter.js";
import { findRenewal } from "../tokens/find-renewal.js";
import { issueTokens } from "../tokens/issue-tokens.js";
import type { Flow } from "./flow.js";

/** REFRESH_TOKEN: new access and ID tokens, no refresh token. SECRET_HASH may be over the user name or the sub. */
export const refreshTokenAuth: Flow = async (scope, parameters) => {
  const { world, pool, client } = scope;
  const token = requiredParameter(parameters, "REFRESH_TOKEN");
  const { signIn, user } = findRenewal(pool, client, token, world.clock.now());
  const names = [user.username, user.sub];
  await assertSecretHash(client, names, parameters.get("SECRET_HASH"));
  const order = { world, pool, client, user, source: "TokenGeneration_RefreshTokens" } as const;
  return { AuthenticationResult: await issueTokens(order, signIn), ChallengeParameters: {} };
};
