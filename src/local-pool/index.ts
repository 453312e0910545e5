export { createLocalPool } from "./create-local-pool.js";
export type { LocalPool, LocalPoolClientOptions, LocalPoolOptions } from "./create-local-pool.js";
export type { Clock } from "./clock.js";
export { defaultDescription } from "./description/default-description.js";
export { DescriptionError } from "./description/description-error.js";
export type {
  ClientDescription,
  CustomChallengeDescription,
  PoolDescription,
  UserDescription,
} from "./description/pool-description.js";
export type { MfaSetting, UserStatus } from "./description/pool-model.js";
export type { Fault } from "./http/fault.js";
export type { LoggedRequest } from "./http/logged-request.js";
export type { MessageKind, OutboxEntry } from "./outbox.js";
export type { OutboxQuery, PoolOutbox } from "./pool-outbox.js";
export type { PoolRequestHandler, SdkRequest, SdkResponse } from "./pool-request-handler.js";
export type { PoolUser, PoolUsers, UserChanges } from "./pool-users.js";
export type { AuthenticationResult } from "./tokens/issue-tokens.js";
export type { Trigger, TriggerEvent, TriggerName, Triggers } from "./triggers/trigger.js";
export type { ChallengeResult, GroupConfiguration, TriggerRequests } from "./triggers/trigger-requests.js";
export type { ClaimsOverrideDetails, TriggerResponses } from "./triggers/trigger-responses.js";
export type { TriggerSources } from "./triggers/trigger-sources.js";
