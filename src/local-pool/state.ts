import type { CallQueue } from "./call-queue.js";
import type { Clock } from "./clock.js";
import type { MfaSetting, PoolModel, UserStatus } from "./description/pool-model.js";
import type { Outbox } from "./outbox.js";
import type { Triggers } from "./triggers/trigger.js";
import type { ChallengeResult } from "./triggers/trigger-requests.js";

/** Everything that one endpoint holds. Times in all of its records are epoch milliseconds. */
export interface World {
  readonly pools: readonly PoolState[];
  readonly clock: Clock;
  readonly outbox: Outbox;
  /** The functions that stand for the pools' Lambda functions. */
  readonly triggers: Triggers;
  /** Lets one call in at a time, so that no two calls spend the same session, code or token. */
  readonly queue: CallQueue;
}

/** The mutable state of one pool. */
export interface PoolState {
  readonly model: PoolModel;
  /** By sub. */
  readonly users: Map<string, UserRecord>;
  /** By the opaque token. */
  readonly sessions: Map<string, AuthSession>;
  /** By the base64 text that the client gets. */
  readonly secretBlocks: Map<string, SecretBlock>;
  /** By the opaque token. */
  readonly refreshTokens: Map<string, RefreshTokenRecord>;
  /** By `origin_jti`. */
  readonly signIns: Map<string, SignInRecord>;
  /** By sub, or by the simulated user id of a name that nobody has. */
  readonly lockouts: Map<string, Lockout>;
  /** By purpose and, as lockouts are, by person. */
  readonly codes: Map<string, CodeRecord>;
  /** When an operation was called in the last hour, by its name and, as lockouts are, by person. */
  readonly calls: Map<string, readonly number[]>;
  /** By the opaque token. */
  readonly signUpSessions: Map<string, SignUpSession>;
}

/** A user as they are now. */
export interface UserRecord {
  readonly sub: string;
  /** The real username, in the case it was created with; SRP's user id. */
  readonly username: string;
  password: PasswordRecord | null;
  /** Earlier passwords, newest first, as many as the policy remembers. */
  passwordHistory: readonly PasswordRecord[];
  status: UserStatus;
  enabled: boolean;
  /** Without `sub`. */
  readonly attributes: Map<string, string>;
  readonly groups: readonly string[];
  /** What was switched on or off for this user; a factor that is not in it follows the pool. */
  readonly mfa: Map<MfaSetting, boolean>;
  preferredMfa: MfaSetting | null;
  totp: TotpRecord | null;
  /** A seed given out to a signed-in user and not verified yet (base32). */
  pendingTotpSecret: string | null;
  readonly createdAt: number;
  lastModifiedAt: number;
}

/** A password, kept as SRP keeps it. */
export interface PasswordRecord {
  readonly setAt: number;
  /** SRP's salt and verifier, made when first asked for. */
  readonly credential: () => Promise<SrpCredential>;
}

/** What SRP's server has in place of a password. */
export interface SrpCredential {
  readonly salt: bigint;
  readonly verifier: bigint;
}

/** A verified authenticator app. */
export interface TotpRecord {
  /** Base32. */
  readonly secret: string;
  readonly friendlyName: string | null;
  /** The 30-second steps whose codes were used. */
  readonly usedSteps: Set<number>;
}

/** Who signs in, by which flow, and what is proven so far. */
export interface Attempt {
  readonly flow: "USER_SRP_AUTH" | "USER_PASSWORD_AUTH" | "ADMIN_USER_PASSWORD_AUTH" | "CUSTOM_AUTH" | "USER_AUTH";
  readonly clientId: string;
  /** Null: nobody has the name, and the client must not learn it. */
  readonly sub: string | null;
  /** The real username, or the simulated user id. */
  readonly username: string;
  /** What was typed. */
  readonly typedUsername: string;
  readonly passwordProven: boolean;
  readonly secondFactorPassed: boolean;
  /** The challenges that are over, oldest first. */
  readonly results: readonly ChallengeResult[];
}

/** One issued `Session`: it is for one answer to one challenge. */
export interface AuthSession {
  readonly token: string;
  readonly attempt: Attempt;
  readonly challenge: PendingChallenge;
  readonly expiresAt: number;
  state: AnswerState;
}

/** `spent` after a right answer, `failed` after an answer that ended the attempt. */
export type AnswerState = "open" | "spent" | "failed";

/** A challenge that waits for its answer, with what the answer is judged by. */
export type PendingChallenge =
  | { readonly name: "PASSWORD_VERIFIER"; readonly secretBlock: string }
  | { readonly name: "NEW_PASSWORD_REQUIRED" }
  | PendingCode
  | { readonly name: "SOFTWARE_TOKEN_MFA" }
  | { readonly name: "SELECT_MFA_TYPE"; readonly choices: readonly MfaSetting[] }
  | PendingMfaSetup
  | PendingCustomChallenge;

/** The pending challenge of one name. */
export type PendingOf<Name extends PendingChallenge["name"]> = Extract<PendingChallenge, { readonly name: Name }>;

/** A question of the pool's own. */
export interface PendingCustomChallenge {
  readonly name: "CUSTOM_CHALLENGE";
  /** For VerifyAuthChallengeResponse only. */
  readonly privateParameters: Readonly<Record<string, string>>;
  /** The name that CreateAuthChallenge gave it. */
  readonly metadata?: string;
}

/** A code that was sent. */
export interface PendingCode {
  readonly name: "SMS_MFA" | "EMAIL_OTP";
  readonly code: string;
  /** The address that a right code makes the user's second factor; null where the factor is there already. */
  readonly enrols: string | null;
}

/** What a code that was sent proves: who signed up, who forgot the password, whose the attribute is. */
export type CodePurpose = "signUp" | "forgotPassword" | ContactAttribute;

/** The attributes that a message can be sent to. */
export type ContactAttribute = "email" | "phone_number";

/** An address of a user. */
export interface Contact {
  readonly attribute: ContactAttribute;
  /** The whole address. */
  readonly destination: string;
}

/** A code that was sent outside of a sign-in. */
export interface CodeRecord {
  /** Null: nobody has the name, and no code is right. */
  readonly code: string | null;
  /** Where it went to; null as `code` is. */
  readonly contact: Contact | null;
  readonly expiresAt: number;
}

/** A `Session` that a sign-up leaves behind: one given to a confirmed user signs in once, without a password. */
export interface SignUpSession {
  readonly token: string;
  readonly sub: string;
  readonly clientId: string;
  /** Whether the user was, when it was given. */
  readonly confirmed: boolean;
  readonly expiresAt: number;
  state: AnswerState;
}

/** A second factor is to be set up. */
export interface PendingMfaSetup {
  readonly name: "MFA_SETUP";
  readonly methods: readonly MfaSetting[];
  /** The seed given out (base32). */
  readonly totpSecret: string | null;
  readonly totpVerified: boolean;
}

/** The server's half of one SRP exchange. */
export interface SecretBlock {
  readonly attempt: Attempt;
  readonly A: bigint;
  readonly b: bigint;
  readonly B: bigint;
  readonly verifier: bigint;
  readonly expiresAt: number;
  /** Whether the flow gave a `Session` along, which then must come back. */
  readonly needsSession: boolean;
  state: AnswerState;
}

/** One sign-in: all of its tokens share `originJti`. */
export interface SignInRecord {
  readonly originJti: string;
  readonly eventId: string;
  readonly sub: string;
  readonly clientId: string;
  readonly authTime: number;
  revoked: boolean;
}

/** A refresh token that was given out. */
export interface RefreshTokenRecord {
  readonly token: string;
  readonly originJti: string;
  readonly clientId: string;
  readonly expiresAt: number;
  /** When rotation replaced it; null: it is the current one. */
  replacedAt: number | null;
}

/** The wrong passwords of late. */
interface Lockout {
  failures: number;
  lockedUntil: number;
  lastAttemptAt: number;
}
