import { members } from "../input/members.js";
import { readInput } from "../input/read-input.js";
import { findAdminUser } from "../pools/find-admin-user.js";
import { attributeList } from "../users/attribute-list.js";
import { mfaSummary } from "../users/mfa-summary.js";
import { userDates } from "../users/user-dates.js";
import type { Operation } from "./call.js";

/** Tells all about a user. */
export const adminGetUser: Operation = async ({ world, input }) => {
  const { user } = findAdminUser(
    world,
    readInput(input, { UserPoolId: members.userPoolId, Username: members.username }),
  );
  return {
    Username: user.username,
    UserAttributes: attributeList([["sub", user.sub], ...user.attributes]),
    ...userDates(user),
    Enabled: user.enabled,
    UserStatus: user.status,
    ...mfaSummary(user),
  };
};
