import { members } from "../input/members.js";
import { mfaPreferenceShape } from "../input/mfa-preference-shape.js";
import { readInput } from "../input/read-input.js";
import { findAdminUser } from "../pools/find-admin-user.js";
import { setMfaPreference } from "../users/set-mfa-preference.js";
import type { Operation } from "./call.js";

/** Switches a user's second factors on or off and prefers one. */
export const adminSetUserMfaPreference: Operation = async ({ world, input }) => {
  const { UserPoolId, Username, ...settings } = readInput(input, {
    UserPoolId: members.userPoolId,
    Username: members.username,
    ...mfaPreferenceShape,
  });
  const { pool, user } = findAdminUser(world, { UserPoolId, Username });
  setMfaPreference(pool, user, settings);
  return {};
};
