import { invalidParameter } from "../invalid-parameter.js";
import { refuse } from "../refuse.js";
import { assertNoDevice } from "../sign-in/assert-no-device.js";
import { assertSecretHash } from "../sign-in/assert-secret-hash.js";
import type { AuthAnswer } from "../sign-in/auth-answer.js";
import { requiredParameter } from "../sign-in/required-parameter.js";
import type { SignInScope } from "../sign-in/sign-in-scope.js";
import { answers } from "./index.js";

/** An answer to a challenge as it came. */
export interface GivenAnswer {
  readonly challengeName: string;
  readonly responses: ReadonlyMap<string, string>;
  readonly sessionToken: string | undefined;
}

/** Checks what every answer needs (USERNAME, SECRET_HASH, no unknown device) and has the challenge's own answer judged. */
export const respond = async (
  scope: SignInScope,
  { challengeName, responses, sessionToken }: GivenAnswer,
): Promise<AuthAnswer> => {
  const username = requiredParameter(responses, "USERNAME");
  await assertSecretHash(scope.client, [username], responses.get("SECRET_HASH"));
  assertNoDevice(responses);
  const answer = answers.get(challengeName);
  if (answer !== undefined) return answer({ scope, sessionToken, responses, username });
  // No session here is ever for a challenge that the pool does not pose.
  if (sessionToken === undefined) throw invalidParameter("Missing required parameter Session");
  throw refuse("NotAuthorized", "invalidSession");
};
