import type {
  AssociateSoftwareTokenRequest,
  AssociateSoftwareTokenResponse,
  GetTokensFromRefreshTokenRequest,
  GetTokensFromRefreshTokenResponse,
  GetUserRequest,
  GetUserResponse,
  GlobalSignOutRequest,
  GlobalSignOutResponse,
  InitiateAuthRequest,
  InitiateAuthResponse,
  RespondToAuthChallengeRequest,
  RespondToAuthChallengeResponse,
  RevokeTokenRequest,
  RevokeTokenResponse,
  SetUserMFAPreferenceRequest,
  SetUserMFAPreferenceResponse,
  VerifySoftwareTokenRequest,
  VerifySoftwareTokenResponse,
} from "@aws-sdk/client-cognito-identity-provider";

/** The operations that the client calls, with the SDK's own shapes. None of them needs AWS credentials. */
export interface Operations {
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
  GetTokensFromRefreshToken: {
    readonly input: GetTokensFromRefreshTokenRequest;
    readonly output: GetTokensFromRefreshTokenResponse;
  };
  RevokeToken: { readonly input: RevokeTokenRequest; readonly output: RevokeTokenResponse };
  GlobalSignOut: { readonly input: GlobalSignOutRequest; readonly output: GlobalSignOutResponse };
}

/** The name of an operation on the wire. */
export type Operation = keyof Operations;
