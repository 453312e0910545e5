import type { MessageKind } from "../outbox.js";

/** `event.triggerSource` by trigger. */
export interface TriggerSources {
  /** Who makes the user. */
  readonly PreSignUp: "PreSignUp_SignUp" | "PreSignUp_AdminCreateUser";
  /** What was confirmed. */
  readonly PostConfirmation: "PostConfirmation_ConfirmSignUp" | "PostConfirmation_ConfirmForgotPassword";
  /** Always this. */
  readonly PreAuthentication: "PreAuthentication_Authentication";
  /** Always this. */
  readonly PostAuthentication: "PostAuthentication_Authentication";
  /** What the stranger wants. */
  readonly UserMigration: "UserMigration_Authentication" | "UserMigration_ForgotPassword";
  /** Why the message is sent. */
  readonly CustomMessage: `CustomMessage_${MessageKind}`;
  /** Where the tokens come from. */
  readonly PreTokenGeneration:
    | "TokenGeneration_Authentication"
    | "TokenGeneration_NewPasswordChallenge"
    | "TokenGeneration_RefreshTokens";
  /** Always this. */
  readonly DefineAuthChallenge: "DefineAuthChallenge_Authentication";
  /** Always this. */
  readonly CreateAuthChallenge: "CreateAuthChallenge_Authentication";
  /** Always this. */
  readonly VerifyAuthChallengeResponse: "VerifyAuthChallengeResponse_Authentication";
}
