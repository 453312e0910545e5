// The provider, the doors and the guards
export { AuthProvider } from "./components/doors/auth-provider.js";
export type { AuthProviderProps } from "./components/doors/auth-provider.js";
export { SignIn } from "./components/doors/sign-in.js";
export type { SignInProps } from "./components/doors/sign-in.js";
export { SignUp } from "./components/doors/sign-up.js";
export type { SignUpProps } from "./components/doors/sign-up.js";
export { ResetPassword } from "./components/doors/reset-password.js";
export type { ResetPasswordProps } from "./components/doors/reset-password.js";
export { AuthGate } from "./components/doors/auth-gate.js";
export type { AuthGateProps } from "./components/doors/auth-gate.js";
export { AuthDialog } from "./components/doors/auth-dialog.js";
export type { AuthDialogProps } from "./components/doors/auth-dialog.js";
export { SignedIn } from "./headless/signed-in.js";
export type { SignedInProps } from "./headless/signed-in.js";
export { SignedOut } from "./headless/signed-out.js";
export type { SignedOutProps } from "./headless/signed-out.js";

// The way back
export type { AuthPaths } from "./headless/auth-paths.js";
export type { ReturnToOptions } from "./headless/check-return-to.js";
export { readReturnTo } from "./headless/read-return-to.js";
export { withReturnTo } from "./headless/with-return-to.js";

// The hooks
export type { DoorKind } from "./headless/use-door-entrance.js";
export { useAccount } from "./headless/use-account.js";
export type { AccountCommands, AccountResult, UseAccount } from "./headless/use-account.js";
export { useAuth } from "./headless/use-auth.js";
export type { UseAuth } from "./headless/use-auth.js";
export { useUser } from "./headless/use-user.js";
export { useStep } from "./headless/use-step.js";
export { useMessages } from "./parts/use-messages.js";

// Customisation
export { defineChallenge } from "./components/define-challenge.js";
export type { ChallengeDefinition, ChallengeViewProps, CustomChallengeView } from "./components/define-challenge.js";
export { field } from "./components/field.js";
export { extendMessages } from "./messages/extend-messages.js";
export type { PartialMessages } from "./messages/extend-messages.js";
export type { Direction } from "./messages/en-first.js";
export type { Messages } from "./messages/en.js";
export type { AuthComponents } from "./components/auth-components.js";
export type { AlertProps, AlertTone } from "./components/ui/alert.js";
export type { ButtonProps } from "./components/ui/button.js";
export type { CheckboxProps } from "./components/ui/checkbox.js";
export type { CodeFieldProps } from "./components/ui/code-field.js";
export type { LinkProps } from "./components/ui/link.js";
export type { PasswordFieldProps } from "./components/ui/password-field.js";
export type { RadioGroupProps } from "./components/ui/radio-group.js";
export type { SelectProps } from "./components/ui/select.js";
export type { TextareaProps } from "./components/ui/textarea.js";
export type { TextFieldProps } from "./components/ui/text-field.js";
export type {
  AuthField,
  CheckboxAuthField,
  CodeAuthField,
  FieldsByStep,
  FieldStepName,
  OwnAuthField,
  PasswordAuthField,
  PhoneAuthField,
  RadioAuthField,
  SecretAuthField,
  SelectAuthField,
  TextareaAuthField,
  TextAuthField,
  Verdict,
} from "./components/auth-field.js";
export type { Customisation, StepSlot } from "./components/customisation.js";
export type { ScreenProps, Screens } from "./components/render-step.js";
export type { ClassNames, Slot } from "./parts/slot.js";

// The language
export { AuthError } from "./protocol/auth-error.js";
export type { AuthErrorCause, AuthErrorCode, AuthErrorDetails } from "./protocol/auth-error.js";
export type { Account } from "./protocol/account.js";
export type { AccountCall } from "./protocol/account-of.js";
export type { Auth, AuthClient } from "./protocol/auth-client.js";
export type { CodeDelivery, FirstFactor, MfaMethod } from "./protocol/challenge.js";
export type { ContactAttribute } from "./protocol/contact.js";
export type { Done, SignedOutReason } from "./protocol/outcome.js";
export type { AttributeName, GroupName, Register, UserAttributes } from "./protocol/register.js";
export type { AuthSettings, IdentifierKind, PasswordPolicy } from "./protocol/settings.js";
export type { User } from "./protocol/user.js";
export type { AuthCommand, AuthStep, AuthStepName, AuthSteps, Result } from "./machine/auth-steps.js";
