import { countCall } from "../codes/count-call.js";
import { flag } from "../input/flag.js";
import { members } from "../input/members.js";
import { readInput } from "../input/read-input.js";
import { findClientUser } from "../pools/find-client-user.js";
import { refuse } from "../refuse.js";
import { simulatedUserId } from "../sign-in/simulated-user-id.js";
import { confirmUser } from "../sign-up/confirm-user.js";
import { startSignUpSession } from "../sign-up/start-sign-up-session.js";
import type { Operation } from "./call.js";

/** Confirms a sign-up by its code. A `Session` that is given is not looked at: most clients have none. */
export const confirmSignUp: Operation = async ({ world, input }) => {
  const given = readInput(input, {
    ClientId: members.clientId,
    SecretHash: members.secretHash,
    Username: members.username,
    ConfirmationCode: members.confirmationCode,
    ForceAliasCreation: flag,
    ClientMetadata: members.clientMetadata,
    Session: members.session,
  });
  const { pool, client, user } = await findClientUser(world, given);
  if (user === null) {
    if (!client.preventUserExistenceErrors) throw refuse("UserNotFound", "userNotFound");
    countCall(pool, "ConfirmSignUp", await simulatedUserId(pool, given.Username), world.clock.now());
    throw refuse("CodeMismatch", "wrongConfirmation");
  }
  const scope = { world, pool, client };
  await confirmUser(scope, user, {
    code: given.ConfirmationCode,
    takesAliases: given.ForceAliasCreation,
    clientMetadata: given.ClientMetadata,
  });
  return startSignUpSession(scope, user);
};
