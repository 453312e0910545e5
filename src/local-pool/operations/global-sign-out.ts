import { members } from "../input/members.js";
import { readInput } from "../input/read-input.js";
import { endSignIns } from "../tokens/end-sign-ins.js";
import { readAccessToken } from "../tokens/read-access-token.js";
import type { Operation } from "./call.js";

/** Ends all sign-ins of a signed-in user, on every device. */
export const globalSignOut: Operation = async ({ world, input }) => {
  const { AccessToken } = readInput(input, { AccessToken: members.accessToken });
  const { pool, user } = await readAccessToken(world, AccessToken);
  endSignIns(pool, user.sub);
  return {};
};
