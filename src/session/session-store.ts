/** A session as a store keeps it: plain JSON, tokens in clear. Times are epoch milliseconds of this device's clock. */
export interface StoredSession {
  readonly version: 1;
  /** The canonical username (`cognito:username`), whichever alias was typed. */
  readonly username: string;
  readonly idToken: string;
  readonly accessToken: string;
  /** `null` where the service gave none: the session then ends with its tokens. */
  readonly refreshToken: string | null;
  readonly idTokenExpiresAt: number;
  readonly accessTokenExpiresAt: number;
}

/**
 * Where an app keeps the session itself (an encrypted file, a native key chain …). Calls may be asynchronous. A store that
 * throws ends nothing: the session then lives in memory.
 */
export interface SessionStore {
  /** What was written last, or `null`. Anything that is no {@link StoredSession} counts as unreadable. */
  read(): StoredSession | null | Promise<StoredSession | null>;
  write(session: StoredSession): void | Promise<void>;
  clear(): void | Promise<void>;
}
