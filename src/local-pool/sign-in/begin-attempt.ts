import { readInput } from "../input/read-input.js";
import { text } from "../input/text.js";
import { refuse } from "../refuse.js";
import type { Attempt } from "../state.js";
import { assertMaySignIn } from "../users/assert-may-sign-in.js";
import { findUser } from "../users/find-user.js";
import { runPreAuthentication } from "./run-pre-authentication.js";
import type { SignInScope } from "./sign-in-scope.js";
import { simulatedUserId } from "./simulated-user-id.js";

/**
 * Begins a sign-in of the user whom `typedUsername` means. A name that nobody has is `UserNotFoundException`, or a
 * simulated attempt where the client prevents user existence errors. PreAuthentication may refuse it; a user whose state
 * forbids it is always told.
 */
export const beginAttempt = async (
  scope: SignInScope,
  flow: Attempt["flow"],
  typedUsername: string,
): Promise<Attempt> => {
  const { pool, client } = scope;
  // A session remembers what was typed; no attribute that signs in is longer.
  readInput({ Username: typedUsername }, { Username: text({ max: 2048 }) });
  const user = findUser(pool, typedUsername);
  if (user === undefined && !client.preventUserExistenceErrors) throw refuse("UserNotFound", "userNotFound");
  const attempt: Attempt = {
    flow,
    clientId: client.id,
    sub: user?.sub ?? null,
    username: user?.username ?? (await simulatedUserId(pool, typedUsername)),
    typedUsername,
    passwordProven: false,
    secondFactorPassed: false,
    results: [],
  };
  await runPreAuthentication(scope, attempt);
  if (user !== undefined) assertMaySignIn(user);
  return attempt;
};
