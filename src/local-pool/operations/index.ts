import { adminConfirmSignUp } from "./admin-confirm-sign-up.js";
import { adminCreateUser } from "./admin-create-user.js";
import { adminDisableUser } from "./admin-disable-user.js";
import { adminEnableUser } from "./admin-enable-user.js";
import { adminGetUser } from "./admin-get-user.js";
import { adminInitiateAuth } from "./admin-initiate-auth.js";
import { adminResetUserPassword } from "./admin-reset-user-password.js";
import { adminRespondToAuthChallenge } from "./admin-respond-to-auth-challenge.js";
import { adminSetUserMfaPreference } from "./admin-set-user-mfa-preference.js";
import { adminSetUserPassword } from "./admin-set-user-password.js";
import { adminUserGlobalSignOut } from "./admin-user-global-sign-out.js";
import { associateSoftwareToken } from "./associate-software-token.js";
import type { Operation } from "./call.js";
import { changePassword } from "./change-password.js";
import { confirmForgotPassword } from "./confirm-forgot-password.js";
import { confirmSignUp } from "./confirm-sign-up.js";
import { deleteUser } from "./delete-user.js";
import { deleteUserAttributes } from "./delete-user-attributes.js";
import { forgotPassword } from "./forgot-password.js";
import { getTokensFromRefreshToken } from "./get-tokens-from-refresh-token.js";
import { getUser } from "./get-user.js";
import { getUserAttributeVerificationCode } from "./get-user-attribute-verification-code.js";
import { globalSignOut } from "./global-sign-out.js";
import { inTurn } from "./in-turn.js";
import { initiateAuth } from "./initiate-auth.js";
import { resendConfirmationCode } from "./resend-confirmation-code.js";
import { respondToAuthChallenge } from "./respond-to-auth-challenge.js";
import { revokeToken } from "./revoke-token.js";
import { setUserMfaPreference } from "./set-user-mfa-preference.js";
import { signUp } from "./sign-up.js";
import { updateUserAttributes } from "./update-user-attributes.js";
import { verifySoftwareToken } from "./verify-software-token.js";
import { verifyUserAttribute } from "./verify-user-attribute.js";

export type { Call, Operation } from "./call.js";

/** Every operation that the pool knows, by the name in `X-Amz-Target`. Has no prototype: any text may be looked up. */
export const operations: Readonly<Record<string, Operation>> = inTurn({
  AdminConfirmSignUp: adminConfirmSignUp,
  AdminCreateUser: adminCreateUser,
  AdminDisableUser: adminDisableUser,
  AdminEnableUser: adminEnableUser,
  AdminGetUser: adminGetUser,
  AdminInitiateAuth: adminInitiateAuth,
  AdminResetUserPassword: adminResetUserPassword,
  AdminRespondToAuthChallenge: adminRespondToAuthChallenge,
  AdminSetUserMFAPreference: adminSetUserMfaPreference,
  AdminSetUserPassword: adminSetUserPassword,
  AdminUserGlobalSignOut: adminUserGlobalSignOut,
  AssociateSoftwareToken: associateSoftwareToken,
  ChangePassword: changePassword,
  ConfirmForgotPassword: confirmForgotPassword,
  ConfirmSignUp: confirmSignUp,
  DeleteUser: deleteUser,
  DeleteUserAttributes: deleteUserAttributes,
  ForgotPassword: forgotPassword,
  GetTokensFromRefreshToken: getTokensFromRefreshToken,
  GetUser: getUser,
  GetUserAttributeVerificationCode: getUserAttributeVerificationCode,
  GlobalSignOut: globalSignOut,
  InitiateAuth: initiateAuth,
  ResendConfirmationCode: resendConfirmationCode,
  RespondToAuthChallenge: respondToAuthChallenge,
  RevokeToken: revokeToken,
  SetUserMFAPreference: setUserMfaPreference,
  SignUp: signUp,
  UpdateUserAttributes: updateUserAttributes,
  VerifySoftwareToken: verifySoftwareToken,
  VerifyUserAttribute: verifyUserAttribute,
});
