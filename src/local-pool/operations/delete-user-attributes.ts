import { requiredList } from "../input/list.js";
import { members } from "../input/members.js";
import { readInput } from "../input/read-input.js";
import { readAccessToken } from "../tokens/read-access-token.js";
import { assertChangeable } from "../users/assert-changeable.js";
import { changeAttributes } from "../users/change-attributes.js";
import type { Operation } from "./call.js";

/** Deletes attributes of a signed-in user. */
export const deleteUserAttributes: Operation = async ({ world, input }) => {
  const { AccessToken, UserAttributeNames } = readInput(input, {
    AccessToken: members.accessToken,
    UserAttributeNames: requiredList(members.attributeName),
  });
  const { pool, client, user } = await readAccessToken(world, AccessToken);
  const changes = new Map(UserAttributeNames.map((name) => [name, ""]));
  assertChangeable(pool, client, user, changes);
  changeAttributes(pool, user, changes, world.clock.now());
  return {};
};
