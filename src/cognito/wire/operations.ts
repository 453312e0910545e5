import type {
  AssociateSoftwareTokenRequest,
  AssociateSoftwareTokenResponse,
  ChangePasswordRequest,
  ChangePasswordResponse,
  ConfirmForgotPasswordRequest,
  ConfirmForgotPasswordResponse,
  ConfirmSignUpRequest,
  ConfirmSignUpResponse,
  DeleteUserRequest,
  DeleteUserAttributesRequest,
  DeleteUserAttributesResponse,
  ForgotPasswordRequest,
  ForgotPasswordResponse,
  GetTokensFromRefreshTokenRequest,
  GetTokensFromRefreshTokenResponse,
  GetUserRequest,
  GetUserResponse,
  GetUserAttributeVerificationCodeRequest,
  GetUserAttributeVerificationCodeResponse,
  GlobalSignOutRequest,
  GlobalSignOutResponse,
  InitiateAuthRequest,
  InitiateAuthResponse,
  ResendConfirmationCodeRequest,
  ResendConfirmationCodeResponse,
  RespondToAuthChallengeRequest,
  RespondToAuthChallengeResponse,
  RevokeTokenRequest,
  RevokeTokenResponse,
  SetUserMFAPreferenceRequest,
  SetUserMFAPreferenceResponse,
  SignUpRequest,
  SignUpResponse,
  UpdateUserAttributesRequest,
  UpdateUserAttributesResponse,
  VerifySoftwareTokenRequest,
  VerifySoftwareTokenResponse,
  VerifyUserAttributeRequest,
  VerifyUserAttributeResponse,
} from "@aws-sdk/client-cognito-identity-provider";

/** The operations that the client calls, with the SDK's own shapes. None of them needs AWS credentials. */
export interface Operations {
  SignUp: { readonly input: SignUpRequest; readonly output: SignUpResponse };
  ConfirmSignUp: { readonly input: ConfirmSignUpRequest; readonly output: ConfirmSignUpResponse };
  ResendConfirmationCode: {
    readonly input: ResendConfirmationCodeRequest;
    readonly output: ResendConfirmationCodeResponse;
  };
  ForgotPassword: { readonly input: ForgotPasswordRequest; readonly output: ForgotPasswordResponse };
  ConfirmForgotPassword: {
    readonly input: ConfirmForgotPasswordRequest;
    readonly output: ConfirmForgotPasswordResponse;
  };
  InitiateAuth: { readonly input: InitiateAuthRequest; readonly output: InitiateAuthResponse };
  RespondToAuthChallenge: {
    readonly input: RespondToAuthChallengeRequest;
    readonly output: RespondToAuthChallengeResponse;
  };
  AssociateSoftwareToken: {
    readonly input: AssociateSoftwareTokenRequest;
    readonly output: AssociateSoftwareTokenResponse;
  };
  VerifySoftwareToken: { readonly input: VerifySoftwareTokenRequest; readonly output: VerifySoftwareTokenResponse };
  SetUserMFAPreference: { readonly input: SetUserMFAPreferenceRequest; readonly output: SetUserMFAPreferenceResponse };
  GetUser: { readonly input: GetUserRequest; readonly output: GetUserResponse };
  UpdateUserAttributes: { readonly input: UpdateUserAttributesRequest; readonly output: UpdateUserAttributesResponse };
  DeleteUserAttributes: { readonly input: DeleteUserAttributesRequest; readonly output: DeleteUserAttributesResponse };
  GetUserAttributeVerificationCode: {
    readonly input: GetUserAttributeVerificationCodeRequest;
    readonly output: GetUserAttributeVerificationCodeResponse;
  };
  VerifyUserAttribute: { readonly input: VerifyUserAttributeRequest; readonly output: VerifyUserAttributeResponse };
  ChangePassword: { readonly input: ChangePasswordRequest; readonly output: ChangePasswordResponse };
  DeleteUser: { readonly input: DeleteUserRequest; readonly output: object };
  GetTokensFromRefreshToken: {
    readonly input: GetTokensFromRefreshTokenRequest;
    readonly output: GetTokensFromRefreshTokenResponse;
  };
  RevokeToken: { readonly input: RevokeTokenRequest; readonly output: RevokeTokenResponse };
  GlobalSignOut: { readonly input: GlobalSignOutRequest; readonly output: GlobalSignOutResponse };
}

/** The name of an operation on the wire. */
export type Operation = keyof Operations;
