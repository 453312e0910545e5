/** What a person may type to say who they are. */
export type IdentifierKind = "username" | "email" | "phone";

/** The rules that the pool sets for passwords (`PasswordPolicyType`). */
export interface PasswordPolicy {
  /** 6 to 99. @default 8 */
  readonly minLength?: number;
  /** @default true */
  readonly requireUppercase?: boolean;
  /** @default true */
  readonly requireLowercase?: boolean;
  /** @default true */
  readonly requireNumbers?: boolean;
  /** @default true */
  readonly requireSymbols?: boolean;
}

/** What Cognito does not tell an anonymous client, so the app says it; the same for every client. */
export interface AuthSettings {
  /** What people may type as identifier. @default ['username'] */
  readonly signInWith?: readonly IdentifierKind[];
  /** The pool's password rules, shown while a new one is typed. The pool has the last word. */
  readonly passwordPolicy?: PasswordPolicy;
  /** Phone numbers typed without a country code. */
  readonly phone?: {
    /** The country first chosen, ISO 3166-1 alpha-2. */
    readonly country?: string;
    /** The countries offered, in this order; all when absent. */
    readonly countries?: readonly string[];
  };
  /** Authenticator apps. */
  readonly totp?: {
    /** The name shown in the app. @default the page's host name */
    readonly issuer?: string;
  };
}
