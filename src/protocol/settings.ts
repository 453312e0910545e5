/** What a person may type to say who they are. */
export type IdentifierKind = "username" | "email" | "phone";

/** The rules that the pool sets for passwords (`PasswordPolicyType`). */
export interface PasswordPolicy {
  /** How many characters at least, 6 to 99. @default 8 */
  readonly minLength?: number;
  /** Whether an upper-case letter is needed. @default true */
  readonly requireUppercase?: boolean;
  /** Whether a lower-case letter is needed. @default true */
  readonly requireLowercase?: boolean;
  /** Whether a digit is needed. @default true */
  readonly requireNumbers?: boolean;
  /** Whether a symbol is needed. @default true */
  readonly requireSymbols?: boolean;
}

/** What Cognito does not tell an anonymous client, so the app says it; the same for every client. */
export interface AuthSettings {
  /** What people may type as identifier. @default ['username'] */
  readonly signInWith?: readonly IdentifierKind[];
  /** The pool's password rules, shown while a new one is typed. The pool has the last word. @default unknown: no rules are shown */
  readonly passwordPolicy?: PasswordPolicy;
  /** Phone numbers typed without a country code. @default none: every number needs its code */
  readonly phone?: {
    /** The country first chosen, ISO 3166-1 alpha-2. */
    readonly country?: string;
    /** The countries offered, in this order; all when absent. */
    readonly countries?: readonly string[];
  };
  /** Authenticator apps. @default the page's host name as issuer */
  readonly totp?: {
    /** The name shown in the app. @default the page's host name */
    readonly issuer?: string;
  };
}
