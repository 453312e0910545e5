import { checkCode } from "../codes/check-code.js";
import { contactAttribute } from "../codes/contact-attribute.js";
import { countCall } from "../codes/count-call.js";
import { members } from "../input/members.js";
import { readInput } from "../input/read-input.js";
import { readAccessToken } from "../tokens/read-access-token.js";
import { verifyContact } from "../users/verify-contact.js";
import type { Operation } from "./call.js";

/** Verifies a signed-in user's address by its code; one that waited becomes the user's own. A refusal spends nothing. */
export const verifyUserAttribute: Operation = async ({ world, input }) => {
  const { AccessToken, AttributeName, Code } = readInput(input, {
    AccessToken: members.accessToken,
    AttributeName: members.attributeName,
    Code: members.confirmationCode,
  });
  const { pool, user } = await readAccessToken(world, AccessToken);
  const now = world.clock.now();
  countCall(pool, "VerifyUserAttribute", user.sub, now);
  const purpose = contactAttribute(AttributeName);
  const { contact, spend } = checkCode(pool, { purpose, id: user.sub, code: Code, now });
  verifyContact(pool, user, contact, { takes: false, now });
  spend();
  return {};
};
