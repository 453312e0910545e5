import type { GroupConfiguration } from "./trigger-requests.js";

/** What PreTokenGeneration changes in the tokens. */
export interface ClaimsOverrideDetails {
  /** Claims of the ID token, by name. */
  readonly claimsToAddOrOverride?: Texts | null;
  /** Names of claims that the ID token goes without. */
  readonly claimsToSuppress?: readonly string[] | null;
  /** Stands for the user's groups, in both tokens. */
  readonly groupOverrideDetails?: GroupConfiguration | null;
}

/** `event.response` by trigger: what the function may set. */
export interface TriggerResponses {
  /** What counts of it for a sign-up; nothing does for a user whom an administrator makes. */
  readonly PreSignUp: { autoConfirmUser: boolean; autoVerifyEmail: boolean; autoVerifyPhone: boolean };
  /** Nothing. */
  readonly PostConfirmation: Empty;
  /** Nothing. */
  readonly PreAuthentication: Empty;
  /** Nothing. */
  readonly PostAuthentication: Empty;
  /** The user to be brought in; without attributes there is none. */
  readonly UserMigration: {
    userAttributes: Texts | null;
    /** Null: RESET_REQUIRED. */
    finalUserStatus: "CONFIRMED" | "RESET_REQUIRED" | null;
    messageAction: "SUPPRESS" | "RESEND" | null;
    desiredDeliveryMediums: readonly ("SMS" | "EMAIL")[] | null;
    /** Whether an alias is taken away from who has it now. */
    forceAliasCreation: boolean | null;
  };
  /** The message; a text must have what stands for code (or link) and, in an invitation, username. */
  readonly CustomMessage: { smsMessage: string | null; emailMessage: string | null; emailSubject: string | null };
  /** What changes in the tokens. */
  readonly PreTokenGeneration: { claimsOverrideDetails: ClaimsOverrideDetails | null };
  /** How a custom flow goes on: a challenge, tokens or the end. */
  readonly DefineAuthChallenge: {
    challengeName: string | null;
    issueTokens: boolean | null;
    failAuthentication: boolean | null;
  };
  /** What the client is told, what only VerifyAuthChallengeResponse is told, and a name for later. */
  readonly CreateAuthChallenge: {
    publicChallengeParameters: Texts | null;
    privateChallengeParameters: Texts | null;
    challengeMetadata: string | null;
  };
  /** Whether the answer is right. */
  readonly VerifyAuthChallengeResponse: { answerCorrect: boolean | null };
}

type Empty = Readonly<Record<string, never>>;
type Texts = Readonly<Record<string, string>>;
