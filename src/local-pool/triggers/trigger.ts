import type { TriggerRequests } from "./trigger-requests.js";
import type { TriggerResponses } from "./trigger-responses.js";
import type { TriggerSources } from "./trigger-sources.js";

/** A trigger, by its name in AWS's `LambdaConfig`. */
export type TriggerName = keyof TriggerRequests;

/** What a trigger is called with and gives back, in AWS's own shape. */
export interface TriggerEvent<Name extends TriggerName = TriggerName> {
  /** Always `1`. */
  readonly version: string;
  /** Why the trigger runs. */
  readonly triggerSource: TriggerSources[Name];
  /** The part of the pool's id before `_`. */
  readonly region: string;
  /** The pool: one set of functions serves all. */
  readonly userPoolId: string;
  /** The real username; in UserMigration and for a name that nobody has what was typed. */
  readonly userName: string;
  /** `clientId` is `CLIENT_ID_NOT_APPLICABLE` where an administrator names no app client. */
  readonly callerContext: { readonly awsSdkVersion: string; readonly clientId: string };
  /** What the trigger is told. */
  readonly request: TriggerRequests[Name];
  /** What the function sets. */
  response: TriggerResponses[Name];
}

/** A function that stands for a Lambda function: it changes `event.response` and gives the event back. */
export type Trigger<Name extends TriggerName = TriggerName> = (
  event: TriggerEvent<Name>,
) => TriggerEvent<Name> | Promise<TriggerEvent<Name>>;

/** The triggers of every pool served, by their names in AWS's `LambdaConfig`; `event.userPoolId` tells the pools apart. */
export type Triggers = { [Name in TriggerName]?: Trigger<Name> | undefined };
