import type { Answerer } from "../sign-in/challenge-response.js";
import { knownUser } from "../sign-in/known-user.js";
import { passedChallenge } from "../sign-in/passed-challenge.js";
import { proceed } from "../sign-in/proceed.js";
import { requiredParameter } from "../sign-in/required-parameter.js";
import { takeSession } from "../sign-in/take-session.js";
import { assertPasswordShape } from "../users/assert-password-shape.js";
import { readNewAttributes } from "../users/read-new-attributes.js";
import { setPassword } from "../users/set-password.js";

/** Sets the new password and the attributes sent as `userAttributes.<name>`. What is refused spends nothing. */
export const answerNewPassword: Answerer = async (response) => {
  const { scope, responses } = response;
  const { pool, client, world } = scope;
  const { session } = takeSession(response, ["NEW_PASSWORD_REQUIRED"]);
  const user = knownUser(pool, session.attempt);
  const password = requiredParameter(responses, "NEW_PASSWORD");
  assertPasswordShape(password);
  const attributes = readNewAttributes({ pool, client, user, responses });
  await setPassword({ pool, user, password, now: world.clock.now() });
  for (const [name, value] of attributes) user.attributes.set(name, value);
  user.status = "CONFIRMED";
  session.state = "spent";
  return proceed(scope, passedChallenge(session.attempt, "NEW_PASSWORD_REQUIRED"));
};
