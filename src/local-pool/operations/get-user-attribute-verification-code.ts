import { contactToVerify } from "../codes/contact-to-verify.js";
import { countCall } from "../codes/count-call.js";
import { sendCode } from "../codes/send-code.js";
import { members } from "../input/members.js";
import { readInput } from "../input/read-input.js";
import { readAccessToken } from "../tokens/read-access-token.js";
import type { Operation } from "./call.js";

/** Sends a signed-in user a code to verify an address by: the present one, or the one that waits to become it. */
export const getUserAttributeVerificationCode: Operation = async ({ world, input }) => {
  const { AccessToken, AttributeName, ClientMetadata } = readInput(input, {
    AccessToken: members.accessToken,
    AttributeName: members.attributeName,
    ClientMetadata: members.clientMetadata,
  });
  const { pool, client, user } = await readAccessToken(world, AccessToken);
  countCall(pool, "GetUserAttributeVerificationCode", user.sub, world.clock.now());
  const contact = contactToVerify(pool, user, AttributeName);
  const order = { user, purpose: contact.attribute, kind: "VerifyUserAttribute", contact } as const;
  return {
    CodeDeliveryDetails: await sendCode({ world, pool, client }, { ...order, clientMetadata: ClientMetadata }),
  };
};
