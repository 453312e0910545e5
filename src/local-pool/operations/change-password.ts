import { countCall } from "../codes/count-call.js";
import { members } from "../input/members.js";
import { PASSWORD_RULES } from "../input/password-rules.js";
import { readInput } from "../input/read-input.js";
import { optionalText, text } from "../input/text.js";
import { refuse } from "../refuse.js";
import { readAccessToken } from "../tokens/read-access-token.js";
import { isPassword } from "../users/is-password.js";
import { setPassword } from "../users/set-password.js";
import type { Operation } from "./call.js";

/** Changes a signed-in user's password. Only who has none may leave out the previous one. */
export const changePassword: Operation = async ({ world, input }) => {
  const { AccessToken, PreviousPassword, ProposedPassword } = readInput(input, {
    AccessToken: members.accessToken,
    PreviousPassword: optionalText(PASSWORD_RULES),
    ProposedPassword: text(PASSWORD_RULES),
  });
  const { pool, user } = await readAccessToken(world, AccessToken);
  const now = world.clock.now();
  countCall(pool, "ChangePassword", user.sub, now);
  const isRight =
    user.password === null
      ? PreviousPassword === undefined
      : PreviousPassword !== undefined && (await isPassword(pool, user, user.password, PreviousPassword));
  if (!isRight) throw refuse("NotAuthorized", "badCredentials");
  await setPassword({ pool, user, password: ProposedPassword, now });
  return {};
};
