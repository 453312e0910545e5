import { countCall } from "../codes/count-call.js";
import { simulateCode } from "../codes/simulate-code.js";
import { members } from "../input/members.js";
import { readInput } from "../input/read-input.js";
import { invalidParameter } from "../invalid-parameter.js";
import { findClientUser } from "../pools/find-client-user.js";
import { refuse } from "../refuse.js";
import { sendConfirmation } from "../sign-up/send-confirmation.js";
import { signUpContact } from "../sign-up/sign-up-contact.js";
import type { Operation } from "./call.js";

/** Sends another code to confirm a sign-up by; the former one is worth nothing any more. */
export const resendConfirmationCode: Operation = async ({ world, input, origin }) => {
  const given = readInput(input, {
    ClientId: members.clientId,
    SecretHash: members.secretHash,
    Username: members.username,
    ClientMetadata: members.clientMetadata,
  });
  const { pool, client, user } = await findClientUser(world, given);
  const scope = { world, pool, client };
  if (user === null)
    return { CodeDeliveryDetails: await simulateCode(scope, "ResendConfirmationCode", given.Username) };
  countCall(pool, "ResendConfirmationCode", user.sub, world.clock.now());
  if (!user.enabled) throw refuse("NotAuthorized", "userDisabled");
  if (user.status !== "UNCONFIRMED") throw refuse("InvalidParameter", "alreadyConfirmed");
  const contact = signUpContact(pool.model, user);
  if (contact === null) throw invalidParameter("Cannot resend codes. Auto verification not turned on.");
  return sendConfirmation(scope, { user, kind: "ResendCode", contact, clientMetadata: given.ClientMetadata, origin });
};
