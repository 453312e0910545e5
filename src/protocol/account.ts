import type { MfaMethod, TotpEnrollment } from "./challenge.js";

/** What a signed-in person can do. Every call rejects with an `AuthError`, `sessionRevoked` when nobody is signed in. */
export interface Account {
  /** Makes a TOTP seed for the signed-in person (`AssociateSoftwareToken`). */
  beginTotpEnrollment(): Promise<TotpEnrollment>;
  /** Proves the authenticator app with its first code (`VerifySoftwareToken`). `code` is 6 digits; white space and hyphens are dropped. */
  confirmTotpEnrollment(options: { readonly code: string; readonly deviceName?: string }): Promise<void>;
  /** Switches second factors on or off and names the preferred one (`SetUserMFAPreference`). */
  setMfaPreference(options: {
    readonly enabled?: readonly MfaMethod[];
    readonly disabled?: readonly MfaMethod[];
    readonly preferred?: MfaMethod;
  }): Promise<void>;
  /** The second factors in use (`GetUser`). */
  getMfaPreference(): Promise<{ readonly enabled: readonly MfaMethod[]; readonly preferred: MfaMethod | null }>;
}
