import type { MfaMethod } from "../protocol/challenge.js";

/** A second factor that can be set up while signing in. Cognito lets nobody enrol a phone there. */
export type EnrollableMethod = Exclude<MfaMethod, "SMS_MFA">;

/** Those of the pool's second factors that can be set up while signing in, in the pool's order. */
export const enrollableMethods = (methods: readonly MfaMethod[]): readonly EnrollableMethod[] =>
  methods.filter((method) => method !== "SMS_MFA");
