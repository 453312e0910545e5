import type { BoxedInput } from "./boxed.js";
import type { Operation } from "./operations.js";

/** A member of a request that tells of its circumstances (protocol: H). */
export type ContextMember = "ClientMetadata" | "AnalyticsMetadata" | "UserContextData";

/** Which operation takes which of them, as the SDK's request shapes have them. */
export const CONTEXT_MEMBERS = {
  InitiateAuth: ["ClientMetadata", "AnalyticsMetadata", "UserContextData"],
  RespondToAuthChallenge: ["ClientMetadata", "AnalyticsMetadata", "UserContextData"],
  AssociateSoftwareToken: [],
  VerifySoftwareToken: [],
  SetUserMFAPreference: [],
  GetUser: [],
  GetTokensFromRefreshToken: ["ClientMetadata"],
  RevokeToken: [],
  GlobalSignOut: [],
} as const satisfies { [O in Operation]: readonly Extract<keyof BoxedInput<O>, ContextMember>[] };
