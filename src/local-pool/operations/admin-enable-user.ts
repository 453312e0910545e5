import { members } from "../input/members.js";
import { readInput } from "../input/read-input.js";
import { findAdminUser } from "../pools/find-admin-user.js";
import type { Operation } from "./call.js";

/** Lets a disabled user sign in again. */
export const adminEnableUser: Operation = async ({ world, input }) => {
  const whom = readInput(input, { UserPoolId: members.userPoolId, Username: members.username });
  const { user } = findAdminUser(world, whom);
  user.enabled = true;
  user.lastModifiedAt = world.clock.now();
  return {};
};
