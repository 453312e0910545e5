import type { AuthStepName } from "../../machine/auth-steps.js";
import type { PartialMessages } from "../../messages/extend-messages.js";
import type { AuthErrorCode } from "../../protocol/auth-error.js";
import type { SignedOutReason } from "../../protocol/outcome.js";
import type { AuthSettings } from "../../protocol/settings.js";
import type { StepFixtures } from "../step-fixtures.js";

/** What sort of case it is: nothing happened yet, a request is under way, one failed, or the facts are special. */
export type StepCaseKind = "idle" | "pending" | "error" | "variant";

/**
 * What happens on a step: nothing yet; a command that is never answered; a resend that is never answered, or was; a command that
 * failed with this code, or with a wrong code by a clock that is off.
 */
export type StepMoment = "idle" | "pending" | "resending" | "resent" | "clockIsOff" | AuthErrorCode;

/** The names of a step's fixtures. */
export type SituationOf<Name extends AuthStepName> = Extract<keyof StepFixtures[Name], string>;

/** What is special about one state of a step, by plain values. */
export interface StepVariant<Situation extends string = string> {
  /** Which of the step's fixtures leads there. @default 'plain' */
  readonly situation?: Situation;
  /** The step on which this one was chosen. @default none: an answer of the service led here */
  readonly chosenOn?: AuthStepName;
  /** @default 'idle' */
  readonly moment?: StepMoment;
  /** For how long the step has been open, in seconds. @default 0 */
  readonly openFor?: number;
  /** Who signs in. @default 'ada@example.com' */
  readonly identifier?: string;
  /** What the app says of its pool. @default {} */
  readonly settings?: AuthSettings;
  /** Why nobody is signed in. @default 'none' */
  readonly reason?: SignedOutReason;
  /** Whether the first form asks for the password. @default true */
  readonly asksPasswordFirst?: boolean;
  /** The app's name. @default none */
  readonly appName?: string;
  /** The app's own words. @default none */
  readonly messages?: PartialMessages;
}

/** One state of one step: a story, a picture, something that a test can be brought to. */
export interface StepCase<Situation extends string = string> extends StepVariant<Situation> {
  /** What tools pick it by. */
  readonly kind: StepCaseKind;
}
