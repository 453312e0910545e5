import { members } from "../input/members.js";
import { readInput } from "../input/read-input.js";
import { invalidParameter } from "../invalid-parameter.js";
import { assertTotpOn } from "../pools/assert-totp-on.js";
import { replaceSetupSession } from "../sign-in/replace-setup-session.js";
import { takeSetupSession } from "../sign-in/take-setup-session.js";
import { readAccessToken } from "../tokens/read-access-token.js";
import { newTotpSecret } from "../users/new-totp-secret.js";
import type { Operation } from "./call.js";

/** Gives out a TOTP seed, to a signed-in user or within MFA_SETUP, which gets a new `Session`. */
export const associateSoftwareToken: Operation = async ({ world, input }) => {
  const { AccessToken, Session } = readInput(input, {
    AccessToken: members.optionalAccessToken,
    Session: members.session,
  });
  if (AccessToken !== undefined) {
    const { pool, user } = await readAccessToken(world, AccessToken);
    assertTotpOn(pool);
    user.pendingTotpSecret = newTotpSecret();
    return { SecretCode: user.pendingTotpSecret };
  }
  if (Session === undefined) throw invalidParameter("Missing required parameter AccessToken or Session");
  const setup = takeSetupSession(world, Session);
  assertTotpOn(setup.scope.pool);
  const SecretCode = newTotpSecret();
  return { SecretCode, Session: replaceSetupSession(setup, { totpSecret: SecretCode, totpVerified: false }) };
};
