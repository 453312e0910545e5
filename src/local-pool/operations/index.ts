import { adminCreateUser } from "./admin-create-user.js";
import { adminGetUser } from "./admin-get-user.js";
import { adminInitiateAuth } from "./admin-initiate-auth.js";
import { adminRespondToAuthChallenge } from "./admin-respond-to-auth-challenge.js";
import { adminSetUserMfaPreference } from "./admin-set-user-mfa-preference.js";
import { adminSetUserPassword } from "./admin-set-user-password.js";
import { adminUserGlobalSignOut } from "./admin-user-global-sign-out.js";
import { associateSoftwareToken } from "./associate-software-token.js";
import type { Operation } from "./call.js";
import { getTokensFromRefreshToken } from "./get-tokens-from-refresh-token.js";
import { getUser } from "./get-user.js";
import { globalSignOut } from "./global-sign-out.js";
import { initiateAuth } from "./initiate-auth.js";
import { inTurn } from "./in-turn.js";
import { respondToAuthChallenge } from "./respond-to-auth-challenge.js";
import { revokeToken } from "./revoke-token.js";
import { setUserMfaPreference } from "./set-user-mfa-preference.js";
import { verifySoftwareToken } from "./verify-software-token.js";

export type { Call, Operation } from "./call.js";

/** Every operation that the pool knows, by the name in `X-Amz-Target`. Has no prototype: any text may be looked up. */
export const operations: Readonly<Record<string, Operation>> = inTurn({
  AdminCreateUser: adminCreateUser,
  AdminGetUser: adminGetUser,
  AdminInitiateAuth: adminInitiateAuth,
  AdminRespondToAuthChallenge: adminRespondToAuthChallenge,
  AdminSetUserMFAPreference: adminSetUserMfaPreference,
  AdminSetUserPassword: adminSetUserPassword,
  AdminUserGlobalSignOut: adminUserGlobalSignOut,
  AssociateSoftwareToken: associateSoftwareToken,
  GetTokensFromRefreshToken: getTokensFromRefreshToken,
  GetUser: getUser,
  GlobalSignOut: globalSignOut,
  InitiateAuth: initiateAuth,
  RespondToAuthChallenge: respondToAuthChallenge,
  RevokeToken: revokeToken,
  SetUserMFAPreference: setUserMfaPreference,
  VerifySoftwareToken: verifySoftwareToken,
});
