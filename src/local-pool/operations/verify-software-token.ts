import { members } from "../input/members.js";
import { readInput } from "../input/read-input.js";
import { optionalText, text } from "../input/text.js";
import { invalidParameter } from "../invalid-parameter.js";
import { assertTotpOn } from "../pools/assert-totp-on.js";
import { replaceSetupSession } from "../sign-in/replace-setup-session.js";
import { takeSetupSession } from "../sign-in/take-setup-session.js";
import { readAccessToken } from "../tokens/read-access-token.js";
import { enrolTotp } from "../users/enrol-totp.js";
import type { Call, Operation } from "./call.js";

/** Verifies the seed that AssociateSoftwareToken gave out; the factor is stored at once. A wrong code spends nothing. */
export const verifySoftwareToken: Operation = async ({ world, input }) => {
  const { AccessToken, Session, UserCode, FriendlyDeviceName } = readInput(input, {
    AccessToken: members.optionalAccessToken,
    Session: members.session,
    UserCode: text({ min: 6, max: 6, pattern: /[0-9]+/ }),
    FriendlyDeviceName: optionalText(),
  });
  const code = { code: UserCode, friendlyName: FriendlyDeviceName ?? null };
  if (AccessToken !== undefined) return verifyForBearer(world, AccessToken, code);
  if (Session === undefined) throw invalidParameter("Missing required parameter AccessToken or Session");
  const setup = takeSetupSession(world, Session);
  const { totpSecret } = setup.challenge;
  enrolTotp({ ...code, world, pool: setup.scope.pool, user: setup.user, secret: totpSecret });
  return { Status: "SUCCESS", Session: replaceSetupSession(setup, { totpSecret, totpVerified: true }) };
};

const verifyForBearer = async (
  world: Call["world"],
  accessToken: string,
  code: { readonly code: string; readonly friendlyName: string | null },
): Promise<object> => {
  const { pool, user } = await readAccessToken(world, accessToken);
  assertTotpOn(pool);
  enrolTotp({ ...code, world, pool, user, secret: user.pendingTotpSecret });
  user.pendingTotpSecret = null;
  return { Status: "SUCCESS" };
};
