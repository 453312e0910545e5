import type { CodeDelivery, MfaMethod, TotpEnrollment } from "./challenge.js";
import type { ContactAttribute } from "./contact.js";
import type { AttributeName, UserAttributes } from "./register.js";
import type { Secret } from "./secret.js";

/** What a signed-in person can do. Every call rejects with an `AuthError`, `sessionRevoked` when nobody is signed in. */
export interface Account {
  /** The person's attributes as the pool has them now (`GetUser`), by their names and as text, without `sub`. */
  getAttributes(): Promise<UserAttributes>;
  /**
   * Changes attributes (`UpdateUserAttributes`); an empty value deletes one. Gives where codes went, by the addresses that have to
   * be verified now. A pool that asks for it keeps an old address until the new one is verified. The session's `user` follows.
   */
  updateAttributes(
    values: UserAttributes,
    options?: {
      /** For the pool's triggers, over what the client says for every request. @default none */
      readonly clientMetadata?: Readonly<Record<string, string>>;
    },
  ): Promise<Readonly<Partial<Record<ContactAttribute, CodeDelivery>>>>;
  /** Deletes attributes by their names (`DeleteUserAttributes`). The session's `user` follows. */
  deleteAttributes(names: readonly AttributeName[]): Promise<void>;
  /** Sends a code to the person's address, or to the new one that waits to be verified (`GetUserAttributeVerificationCode`). */
  sendAttributeCode(attribute: ContactAttribute): Promise<CodeDelivery>;
  /** Verifies an address by its code (`VerifyUserAttribute`); white space and hyphens are dropped. The session's `user` follows. */
  confirmAttribute(options: { readonly attribute: ContactAttribute; readonly code: string | Secret }): Promise<void>;
  /**
   * Changes the password (`ChangePassword`), neither of which is trimmed. A wrong present one is `invalidCredentials` with the field
   * `currentPassword`, and the session stays. Only who has no password yet leaves it out.
   */
  changePassword(options: {
    readonly currentPassword?: string | Secret;
    readonly newPassword: string | Secret;
  }): Promise<void>;
  /** Deletes the account for good (`DeleteUser`); nobody is signed in here afterwards. */
  deleteAccount(): Promise<void>;
  /** Makes a TOTP seed for the signed-in person (`AssociateSoftwareToken`). */
  beginTotpEnrollment(): Promise<TotpEnrollment>;
  /** Proves the authenticator app with its first code (`VerifySoftwareToken`). `code` is 6 digits; white space and hyphens are dropped. */
  confirmTotpEnrollment(options: { readonly code: string | Secret; readonly deviceName?: string }): Promise<void>;
  /** Switches second factors on or off and names the preferred one (`SetUserMFAPreference`). */
  setMfaPreference(options: {
    readonly enabled?: readonly MfaMethod[];
    readonly disabled?: readonly MfaMethod[];
    readonly preferred?: MfaMethod;
  }): Promise<void>;
  /** The second factors in use (`GetUser`). */
  getMfaPreference(): Promise<{ readonly enabled: readonly MfaMethod[]; readonly preferred: MfaMethod | null }>;
}
