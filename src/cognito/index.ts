export { cognito } from "./cognito.js";
export type { CognitoClient } from "./cognito-client.js";
export type { ClientMetadata, CognitoOptions, Intercept, MetadataRequest } from "./cognito-options.js";
export type { AuthFlowName } from "./wire/auth-flow.js";
export type { BoxedInput, BoxedOutput } from "./wire/boxed.js";
export type { Operation } from "./wire/operations.js";
export type { TokenStorage } from "../session/choose-store.js";
export type { SessionStore, StoredSession } from "../session/session-store.js";
