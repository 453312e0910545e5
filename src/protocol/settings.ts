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

/** What the pool asks of people who sign up. */
export interface SignUpSettings {
  /**
   * The attributes asked for beside identifier and password, by their names in the pool (`given_name`, `custom:team` …), in this
   * order: those that the pool requires, and those to which it sends its codes. What the identifier is needs no name here.
   *
   * @default the contacts among `signInWith`, else `email`, where people choose a username; none where the identifier is a contact
   */
  readonly attributes?: readonly string[];
  /** How the pool's e-mails have an account confirmed: by a code that is typed, or by a link. Text messages hold codes. @default 'code' */
  readonly confirmBy?: "code" | "link";
}

/** What Cognito does not tell an anonymous client, so the app says it; the same for every client. */
export interface AuthSettings {
  /** What people may type as identifier. @default ['username'] */
  readonly signInWith?: readonly IdentifierKind[];
  /** What sign-up asks for; `false` where people cannot sign up by themselves. @default an empty object */
  readonly signUp?: false | SignUpSettings;
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
  /**
   * Who stays signed in beyond the tab, where `storage` lasts longer: everybody, or whoever ticks "Keep me signed in". For the others
   * the tokens are in `sessionStorage`. A sign-in by code says so for itself (`remember`).
   *
   * @default 'always'
   */
  readonly keepSignedIn?: "always" | "ask";
  /**
   * When somebody with an unverified address or number is offered to verify it after signing in: every time, never, or once, as
   * long as the place lasts where the tokens are kept.
   *
   * @default 'once'
   */
  readonly verifyContacts?: "always" | "once" | "never";
}
