import { members } from "../input/members.js";
import { readInput } from "../input/read-input.js";
import { readAccessToken } from "../tokens/read-access-token.js";
import { attributeList } from "../users/attribute-list.js";
import { mfaSummary } from "../users/mfa-summary.js";
import { readableAttributes } from "../users/readable-attributes.js";
import type { Operation } from "./call.js";

/** Tells a signed-in user about themselves. */
export const getUser: Operation = async ({ world, input }) => {
  const { AccessToken } = readInput(input, { AccessToken: members.accessToken });
  const { client, user } = await readAccessToken(world, AccessToken);
  return {
    Username: user.username,
    UserAttributes: attributeList(readableAttributes(client, user)),
    ...mfaSummary(user),
  };
};
