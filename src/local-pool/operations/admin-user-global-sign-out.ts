import { members } from "../input/members.js";
import { readInput } from "../input/read-input.js";
import { findAdminUser } from "../pools/find-admin-user.js";
import { endSignIns } from "../tokens/end-sign-ins.js";
import type { Operation } from "./call.js";

/** Ends all sign-ins of a user. */
export const adminUserGlobalSignOut: Operation = async ({ world, input }) => {
  const { pool, user } = findAdminUser(
    world,
    readInput(input, { UserPoolId: members.userPoolId, Username: members.username }),
  );
  endSignIns(pool, user.sub);
  return {};
};
