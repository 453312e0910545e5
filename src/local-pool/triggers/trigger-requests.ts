/** One challenge of a custom flow that is over, as the triggers are told of it. */
export interface ChallengeResult {
  /** E.g. `SRP_A`, `PASSWORD_VERIFIER`, `CUSTOM_CHALLENGE`. */
  readonly challengeName: string;
  /** Whether it was passed. */
  readonly challengeResult: boolean;
  /** What CreateAuthChallenge named the custom challenge. */
  readonly challengeMetadata?: string;
}

/** A user's groups, as PreTokenGeneration gets and gives them. */
export interface GroupConfiguration {
  /** The claim `cognito:groups`. */
  readonly groupsToOverride?: readonly string[];
  /** The claim `cognito:roles`. */
  readonly iamRolesToOverride?: readonly string[];
  /** The claim `cognito:preferred_role`. */
  readonly preferredRole?: string | null;
}

/** `event.request` by trigger. */
export interface TriggerRequests {
  /** Of who wants an account; `validationData` is the call's `ValidationData`. */
  readonly PreSignUp: OfUser & ToldByClient & OfCall;
  /** Of who was just confirmed, or has set a new password. */
  readonly PostConfirmation: OfUser & ToldByClient;
  /** Of who wants to sign in. */
  readonly PreAuthentication: OfUser & MaybeNobody & OfCall;
  /** Of who is about to be signed in; `newDeviceUsed` is always false. */
  readonly PostAuthentication: OfUser & ToldByClient & { readonly newDeviceUsed: boolean };
  /** Of who is not here: the password that was typed, or null when it was forgotten. */
  readonly UserMigration: ToldByClient & OfCall & { readonly password: string | null };
  /** Of who gets a message, and what stands for code, link and username in it. */
  readonly CustomMessage: OfUser & ToldByClient & MessageParameters;
  /** Of who gets tokens. */
  readonly PreTokenGeneration: OfUser & ToldByClient & { readonly groupConfiguration: GroupConfiguration };
  /** Of who is in a custom flow, and the challenges that are over. */
  readonly DefineAuthChallenge: OfUser & ToldByClient & MaybeNobody & { readonly session: readonly ChallengeResult[] };
  /** The same, and the challenge that was defined. */
  readonly CreateAuthChallenge: TriggerRequests["DefineAuthChallenge"] & { readonly challengeName: string };
  /** What was kept private for this, and what the client answered. */
  readonly VerifyAuthChallengeResponse: OfUser &
    ToldByClient &
    MaybeNobody & { readonly privateChallengeParameters: Texts; readonly challengeAnswer: string };
}

interface OfUser {
  /** With `sub` and `cognito:user_status`, once the user is there. */
  readonly userAttributes: Texts;
}

interface ToldByClient {
  /** `ClientMetadata` of the call. */
  readonly clientMetadata?: Texts;
}

interface MaybeNobody {
  /** True for a name that nobody has, where the app client prevents user existence errors. */
  readonly userNotFound?: boolean;
}

interface OfCall {
  /** `ClientMetadata` of a sign-in that begins; null without any. */
  readonly validationData: Texts | null;
}

interface MessageParameters {
  /** What stands for the code. */
  readonly codeParameter: string;
  /** What stands for the link, in a message that has one. */
  readonly linkParameter?: string;
  /** What stands for the username in an invitation; null in other messages. */
  readonly usernameParameter: string | null;
}

type Texts = Readonly<Record<string, string>>;
