import { recoveryContact } from "../codes/recovery-contact.js";
import { sendCode } from "../codes/send-code.js";
import { members } from "../input/members.js";
import { readInput } from "../input/read-input.js";
import { findAdminUser } from "../pools/find-admin-user.js";
import { refuse } from "../refuse.js";
import type { Operation } from "./call.js";

/** Makes a user's password useless and sends a code that a new one can be set with. */
export const adminResetUserPassword: Operation = async ({ world, input }) => {
  const { ClientMetadata, ...whom } = readInput(input, {
    UserPoolId: members.userPoolId,
    Username: members.username,
    ClientMetadata: members.clientMetadata,
  });
  const { pool, user } = findAdminUser(world, whom);
  if (user.status === "UNCONFIRMED") throw refuse("NotAuthorized", "resetImpossible");
  const contact = recoveryContact(pool.model, user);
  user.status = "RESET_REQUIRED";
  user.lastModifiedAt = world.clock.now();
  const order = { user, purpose: "forgotPassword", kind: "ForgotPassword", contact } as const;
  await sendCode({ world, pool, client: null }, { ...order, clientMetadata: ClientMetadata });
  return {};
};
