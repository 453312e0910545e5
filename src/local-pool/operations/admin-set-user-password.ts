import { flag } from "../input/flag.js";
import { members } from "../input/members.js";
import { PASSWORD_RULES } from "../input/password-rules.js";
import { readInput } from "../input/read-input.js";
import { text } from "../input/text.js";
import { findAdminUser } from "../pools/find-admin-user.js";
import { setPassword } from "../users/set-password.js";
import type { Operation } from "./call.js";

/** Sets a user's password: for good, or (the default) until the next sign-in. */
export const adminSetUserPassword: Operation = async ({ world, input }) => {
  const { UserPoolId, Username, Password, Permanent } = readInput(input, {
    UserPoolId: members.userPoolId,
    Username: members.username,
    Password: text(PASSWORD_RULES),
    Permanent: flag,
  });
  const { pool, user } = findAdminUser(world, { UserPoolId, Username });
  await setPassword({ pool, user, password: Password, now: world.clock.now() });
  user.status = Permanent ? "CONFIRMED" : "FORCE_CHANGE_PASSWORD";
  return {};
};
