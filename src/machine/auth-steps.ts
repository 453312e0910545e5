import type { CodeDelivery, FirstFactor, MfaMethod } from "../protocol/challenge.js";
import type { ContactAttribute } from "../protocol/contact.js";
import type { Done } from "../protocol/outcome.js";
import type { Secret } from "../protocol/secret.js";
import type { IdentifierKind, PasswordPolicy } from "../protocol/settings.js";
import type { User } from "../protocol/user.js";
import type { EntranceName } from "./entrance.js";
import type { ChallengeStep, GoodNews, Result, SentCodeStep, StepBase } from "./step-base.js";

export type { AuthCommand, GoodNews, Result } from "./step-base.js";

/** Every step by name: the hook's variants, the screens, the stories and the fixtures are indexed by this. */
export interface AuthSteps {
  /**
   * A stored session is being read. In React, before that, the flow's code is being loaded: `pending` is false only where that
   * failed, and `error` says so.
   */
  restoring: StepBase<"restoring"> & {
    /** Loads the flow's code again; `null` unless that failed. */
    readonly retry: (() => Promise<Result>) | null;
    /** The step that comes next where nobody is signed in. */
    readonly entrance: EntranceName;
    /** What was typed or given before, to fill in. */
    readonly identifier: string;
  };
  /** Who are you, and (in most flows) what is your password? */
  enterCredentials: StepBase<"enterCredentials"> & {
    /** What was typed before, to fill in. */
    readonly identifier: string;
    readonly signInWith: readonly IdentifierKind[];
    /** False in flows that ask for the password later or never. */
    readonly asksPassword: boolean;
    /** Whether people say for themselves if they want to stay signed in: by `remember`. */
    readonly asksToKeepSignedIn: boolean;
    /** What was answered before, to fill in. */
    readonly remember: boolean;
    /** Until when the service is likely to refuse (epoch milliseconds, an estimate); `null` when not locked out. */
    readonly lockedUntil: number | null;
    /** What the sign-out that led here could not do, although nobody is signed in here any more; empty as a rule. */
    readonly notSignedOut: Done["failed"];
    /** What went well on the way here; `null` as a rule. */
    readonly goodNews: GoodNews | null;
    /** Leads to `signUp`, with what was typed, also while a request is under way; `null` where people cannot sign up by themselves. */
    readonly goToSignUp: ((values?: { readonly username?: string }) => Promise<Result>) | null;
    /** Leads to `requestPasswordReset`, with what was typed, also while a request is under way: that one is given up. */
    readonly goToResetPassword: (values?: { readonly username?: string }) => Promise<Result>;
    /** `username` is trimmed, `password` never. `password` may be left out where `asksPassword` is false. */
    readonly submit: (values: {
      readonly username: string;
      readonly password?: string | Secret;
      readonly remember?: boolean;
    }) => Promise<Result>;
  };
  /** Make an account. */
  signUp: StepBase<"signUp"> & {
    /** What was typed before, to fill in. */
    readonly identifier: string;
    /** What the identifier can be: the username where the pool has usernames, else the contacts. */
    readonly identifierKinds: readonly IdentifierKind[];
    /** The attributes to ask for beside the identifier, by their names in the pool, in this order. */
    readonly attributeNames: readonly string[];
    /** What was typed before, to fill in: by attribute, without secrets. */
    readonly attributes: Readonly<Record<string, string>>;
    readonly passwordPolicy: PasswordPolicy | null;
    /**
     * `username` is trimmed, `password` never; empty attributes are left out. What the identifier is, is sent as an attribute
     * too. `validationData` and `clientMetadata` go to the pool's triggers and are not stored.
     */
    readonly submit: (values: {
      readonly username: string;
      readonly password?: string | Secret;
      readonly attributes?: Readonly<Record<string, string>>;
      readonly validationData?: Readonly<Record<string, string>>;
      readonly clientMetadata?: Readonly<Record<string, string>>;
    }) => Promise<Result>;
    /** Leads to `enterCredentials`, with what was typed. */
    readonly back: (values?: { readonly username?: string }) => Promise<Result>;
  };
  /** Prove that the address of a new account is yours: by a code, or by a link that was sent there. */
  confirmSignUp: SentCodeStep<"confirmSignUp"> & {
    /** Whose account it is: what was typed. */
    readonly identifier: string;
    /** Whether a code is typed here, or a link opened elsewhere. */
    readonly confirmBy: "code" | "link";
    /** The code that a link brought, to fill in. */
    readonly givenCode: Secret | null;
    /** Confirms and signs in. White space and hyphens in `code` are dropped. Without `code`: goes on if the link was opened. */
    readonly submit: (values?: { readonly code?: string | Secret }) => Promise<Result>;
    /** Leads to `signUp` with everything but the password filled in; `null` where that was not filled in here. */
    readonly changeDetails: (() => Promise<Result>) | null;
    /** Gives the attempt up and leads to `enterCredentials` with the identifier filled in. */
    readonly back: () => Promise<Result>;
  };
  /** Who has forgotten the password? */
  requestPasswordReset: StepBase<"requestPasswordReset"> & {
    /** What was typed before, to fill in. */
    readonly identifier: string;
    readonly signInWith: readonly IdentifierKind[];
    /** Sends a code. `username` is trimmed. */
    readonly submit: (values: { readonly username: string }) => Promise<Result>;
    /** Leads to `enterCredentials`, with what was typed. */
    readonly back: (values?: { readonly username?: string }) => Promise<Result>;
  };
  /** A new password, with the code that was sent. */
  confirmPasswordReset: SentCodeStep<"confirmPasswordReset"> & {
    /** Whose password it is: what was typed. */
    readonly identifier: string;
    /** The code that a link brought, to fill in. */
    readonly givenCode: Secret | null;
    readonly passwordPolicy: PasswordPolicy | null;
    /** White space and hyphens in `code` are dropped; `newPassword` is never trimmed. */
    readonly submit: (values: {
      readonly code: string | Secret;
      readonly newPassword: string | Secret;
    }) => Promise<Result>;
    /** Gives the attempt up and leads to `enterCredentials` with the identifier filled in. */
    readonly back: () => Promise<Result>;
  };
  /** How do you want to prove who you are? */
  chooseFirstFactor: ChallengeStep<"chooseFirstFactor"> & {
    readonly factors: readonly FirstFactor[];
    readonly submit: (values: { readonly factor: FirstFactor }) => Promise<Result>;
  };
  /** The password, after the identifier. */
  enterPassword: ChallengeStep<"enterPassword"> & {
    readonly submit: (values: { readonly password: string | Secret }) => Promise<Result>;
  };
  /** The browser's passkey dialog. */
  verifyPasskey: ChallengeStep<"verifyPasskey"> & {
    /** Opens the dialog. */
    readonly submit: () => Promise<Result>;
  };
  /** A code that was sent by SMS or e-mail. */
  confirmCode: ChallengeStep<"confirmCode"> & {
    readonly purpose: "firstFactor" | "secondFactor";
    readonly delivery: CodeDelivery;
    /** How many digits, where that is certain; `null` otherwise: 4 to 10 are accepted. */
    readonly codeLength: number | null;
    /** When another code may be asked for (epoch milliseconds); `null` where that cannot be done. */
    readonly resendAt: number | null;
    /** White space and hyphens in `code` are dropped. */
    readonly submit: (values: { readonly code: string | Secret }) => Promise<Result>;
    /** Sends another code. */
    readonly resend: () => Promise<Result>;
  };
  /** A code of the authenticator app. */
  confirmTotp: ChallengeStep<"confirmTotp"> & {
    /** The name given to the authenticator when it was enrolled. */
    readonly deviceName: string | null;
    readonly codeLength: number;
    readonly submit: (values: { readonly code: string | Secret }) => Promise<Result>;
  };
  /** Which of your second factors? */
  chooseMfaMethod: ChallengeStep<"chooseMfaMethod"> & {
    /** The first is preselected. */
    readonly methods: readonly MfaMethod[];
    readonly submit: (values: { readonly method: MfaMethod }) => Promise<Result>;
  };
  /** Which second factor do you want to set up? With `SMS_MFA` alone the step explains why that cannot be done here. */
  chooseMfaToEnroll: ChallengeStep<"chooseMfaToEnroll"> & {
    /** What can be set up here, never `SMS_MFA`; empty where SMS is all that the pool allows. */
    readonly methods: readonly Exclude<MfaMethod, "SMS_MFA">[];
    readonly submit: (values: { readonly method: Exclude<MfaMethod, "SMS_MFA"> }) => Promise<Result>;
  };
  /** Scan, then type the first code. */
  enrollTotp: ChallengeStep<"enrollTotp"> & {
    /** The seed, boxed; the `TotpSecret` part shows it. */
    readonly secret: Secret;
    /** The account that the app will show. */
    readonly account: string;
    /** The name that the app will show; `null` for the page's host name. */
    readonly issuer: string | null;
    readonly codeLength: number;
    /** True where there is a choice to go back to. */
    readonly canChooseOther: boolean;
    readonly submit: (values: { readonly code: string | Secret; readonly deviceName?: string }) => Promise<Result>;
    /** Leads to `chooseMfaToEnroll`. */
    readonly chooseOther: () => Promise<Result>;
  };
  /** Where shall codes go by e-mail? */
  enrollEmail: ChallengeStep<"enrollEmail"> & {
    readonly canChooseOther: boolean;
    readonly submit: (values: { readonly email: string }) => Promise<Result>;
    /** Leads to `chooseMfaToEnroll`. */
    readonly chooseOther: () => Promise<Result>;
  };
  /** The password was temporary: choose one of your own. */
  setNewPassword: ChallengeStep<"setNewPassword"> & {
    /** Required attributes that have no value yet (`given_name`, `custom:team` …). */
    readonly missingAttributes: readonly string[];
    readonly passwordPolicy: PasswordPolicy | null;
    /** `newPassword` is never trimmed. `clientMetadata` goes to the pool's triggers and is not stored. */
    readonly submit: (values: {
      readonly newPassword: string | Secret;
      readonly attributes?: Readonly<Record<string, string>>;
      readonly clientMetadata?: Readonly<Record<string, string>>;
    }) => Promise<Result>;
  };
  /** A challenge of the pool's own triggers. */
  answerCustomChallenge: ChallengeStep<"answerCustomChallenge"> & {
    /** The trigger's public parameters: third-party text. */
    readonly parameters: Readonly<Record<string, string>>;
    /** 1 for the first custom challenge of this attempt, 2 for the next … */
    readonly round: number;
    readonly submit: (values: { readonly answer: string | Secret }) => Promise<Result>;
  };
  /** The service asks for something that this version does not know. */
  unsupportedChallenge: ChallengeStep<"unsupportedChallenge"> & {
    /** Its name on the wire. */
    readonly challengeName: string;
  };
  /** Signed in, but for an address or number that is not verified: which one now? */
  chooseContactToVerify: StepBase<"chooseContactToVerify"> & {
    /** The unverified ones, with their values; the first is preselected. */
    readonly contacts: readonly { readonly attribute: ContactAttribute; readonly value: string }[];
    /** Sends a code there. */
    readonly submit: (values: { readonly attribute: ContactAttribute }) => Promise<Result>;
    /** Leads to `signedIn` without. */
    readonly skip: () => Promise<Result>;
    /** Signs out and leads to `enterCredentials`. */
    readonly back: () => Promise<Result>;
  };
  /** The code that was sent to that address or number. */
  confirmContact: SentCodeStep<"confirmContact"> & {
    readonly attribute: ContactAttribute;
    /** White space and hyphens in `code` are dropped. */
    readonly submit: (values: { readonly code: string | Secret }) => Promise<Result>;
    /** Leads to `signedIn` without. */
    readonly skip: () => Promise<Result>;
    /** Leads to `chooseContactToVerify`. */
    readonly back: () => Promise<Result>;
  };
  /** Nothing left to do. */
  signedIn: StepBase<"signedIn"> & {
    readonly user: User;
    /** True when this person signed up in this attempt. */
    readonly isNewUser: boolean;
    /** True when a stored session was read and nobody signed in just now. */
    readonly restored: boolean;
    readonly signOut: () => Promise<Result>;
  };
}

/** The name of a step. */
export type AuthStepName = keyof AuthSteps;

/** What the person does now: narrow on `name` and find the commands that are legal there. */
export type AuthStep = AuthSteps[AuthStepName];
