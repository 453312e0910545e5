import { members } from "../input/members.js";
import { readInput } from "../input/read-input.js";
import { findAdminUser } from "../pools/find-admin-user.js";
import { endSignIns } from "../tokens/end-sign-ins.js";
import type { Operation } from "./call.js";

/** Lets a user sign in no more, and ends all sign-ins. */
export const adminDisableUser: Operation = async ({ world, input }) => {
  const whom = readInput(input, { UserPoolId: members.userPoolId, Username: members.username });
  const { pool, user } = findAdminUser(world, whom);
  user.enabled = false;
  user.lastModifiedAt = world.clock.now();
  endSignIns(pool, user.sub);
  return {};
};
