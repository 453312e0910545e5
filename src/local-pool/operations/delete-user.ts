import { members } from "../input/members.js";
import { readInput } from "../input/read-input.js";
import { readAccessToken } from "../tokens/read-access-token.js";
import type { Operation } from "./call.js";
import { forgetCodes } from "../codes/forget-codes.js";

/** Deletes a signed-in user. */
export const deleteUser: Operation = async ({ world, input }) => {
  const { AccessToken } = readInput(input, { AccessToken: members.accessToken });
  const { pool, user } = await readAccessToken(world, AccessToken);
  pool.users.delete(user.sub);
  forgetCodes(pool, user.sub, ["signUp", "forgotPassword", "email", "phone_number"]);
  return {};
};
