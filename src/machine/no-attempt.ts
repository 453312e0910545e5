import type { AuthContext } from "./auth-context.js";

/** What is remembered of an attempt where there is none. */
export const noAttempt = {
  entrance: null,
  challenge: null,
  signUpAttributes: null,
  sent: { delivery: null, resendAt: null },
  givenCode: null,
  contact: null,
  signedIn: null,
  unverified: [],
  error: null,
} as const satisfies Partial<AuthContext>;
