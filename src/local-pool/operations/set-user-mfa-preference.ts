import { members } from "../input/members.js";
import { mfaPreferenceShape } from "../input/mfa-preference-shape.js";
import { readInput } from "../input/read-input.js";
import { readAccessToken } from "../tokens/read-access-token.js";
import { setMfaPreference } from "../users/set-mfa-preference.js";
import type { Operation } from "./call.js";

/** Switches a signed-in user's second factors on or off and prefers one. */
export const setUserMfaPreference: Operation = async ({ world, input }) => {
  const { AccessToken, ...settings } = readInput(input, { AccessToken: members.accessToken, ...mfaPreferenceShape });
  const { pool, user } = await readAccessToken(world, AccessToken);
  setMfaPreference(pool, user, settings);
  return {};
};
