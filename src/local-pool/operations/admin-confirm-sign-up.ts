import { forgetCodes } from "../codes/forget-codes.js";
import { members } from "../input/members.js";
import { readInput } from "../input/read-input.js";
import { findAdminUser } from "../pools/find-admin-user.js";
import { assertUnconfirmed } from "../sign-up/assert-unconfirmed.js";
import { postConfirmation } from "../sign-up/post-confirmation.js";
import type { Operation } from "./call.js";

/** Confirms a sign-up without a code; addresses stay unverified. */
export const adminConfirmSignUp: Operation = async ({ world, input }) => {
  const { ClientMetadata, ...whom } = readInput(input, {
    UserPoolId: members.userPoolId,
    Username: members.username,
    ClientMetadata: members.clientMetadata,
  });
  const { pool, user } = findAdminUser(world, whom);
  assertUnconfirmed(user);
  forgetCodes(pool, user.sub, ["signUp"]);
  user.status = "CONFIRMED";
  user.lastModifiedAt = world.clock.now();
  const scope = { world, pool, client: null };
  await postConfirmation(scope, user, "PostConfirmation_ConfirmSignUp", ClientMetadata);
  return {};
};
