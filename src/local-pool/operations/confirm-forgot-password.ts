import { checkCode } from "../codes/check-code.js";
import { countCall } from "../codes/count-call.js";
import { members } from "../input/members.js";
import { PASSWORD_RULES } from "../input/password-rules.js";
import { readInput } from "../input/read-input.js";
import { text } from "../input/text.js";
import { findClientUser } from "../pools/find-client-user.js";
import { refuse } from "../refuse.js";
import { simulatedUserId } from "../sign-in/simulated-user-id.js";
import { postConfirmation } from "../sign-up/post-confirmation.js";
import { setPassword } from "../users/set-password.js";
import type { Operation } from "./call.js";

/** Sets a new password by the code of ForgotPassword or AdminResetUserPassword. A refusal spends nothing. */
export const confirmForgotPassword: Operation = async ({ world, input }) => {
  const given = readInput(input, {
    ClientId: members.clientId,
    SecretHash: members.secretHash,
    Username: members.username,
    ConfirmationCode: members.confirmationCode,
    Password: text(PASSWORD_RULES),
    ClientMetadata: members.clientMetadata,
  });
  const { pool, client, user } = await findClientUser(world, given);
  if (user === null && !client.preventUserExistenceErrors) throw refuse("UserNotFound", "namelessClient");
  const id = user?.sub ?? (await simulatedUserId(pool, given.Username));
  const now = world.clock.now();
  countCall(pool, "ConfirmForgotPassword", id, now);
  if (user?.enabled === false) throw refuse("NotAuthorized", "userDisabled");
  const { spend } = checkCode(pool, { purpose: "forgotPassword", id, code: given.ConfirmationCode, now });
  if (user === null) throw refuse("CodeMismatch", "wrongConfirmation");
  await setPassword({ pool, user, password: given.Password, now });
  spend();
  user.status = "CONFIRMED";
  await postConfirmation({ world, pool, client }, user, "PostConfirmation_ConfirmForgotPassword", given.ClientMetadata);
  return {};
};
