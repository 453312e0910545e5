/** A session as a store keeps it: plain JSON, tokens in clear. Times are epoch milliseconds of this device's clock. */
export interface StoredSession {
  /** The version of this form. */
  readonly version: 1;
  /** The canonical username (`cognito:username`), whichever alias was typed. */
  readonly username: string;
  /** The ID token, a JWT. */
  readonly idToken: string;
  /** The access token, a JWT. */
  readonly accessToken: string;
  /** `null` where the service gave none: the session then ends with its tokens. */
  readonly refreshToken: string | null;
  /** When the ID token ends. */
  readonly idTokenExpiresAt: number;
  /** When the access token ends. */
  readonly accessTokenExpiresAt: number;
}

/**
 * Where an app keeps the session itself (an encrypted file, a native key chain …). Calls may be asynchronous. A store that
 * throws ends nothing: the session then lives in memory.
 */
export interface SessionStore {
  /**
   * What was written last, or `null`. Anything that is no {@link StoredSession} counts as unreadable. After five seconds
   * without an answer the store is given up: nobody is signed in, and the next session lives in memory.
   */
  read(): StoredSession | null | Promise<StoredSession | null>;
  /** Keeps a session in place of the one before. */
  write(session: StoredSession): void | Promise<void>;
  /** Forgets the session. */
  clear(): void | Promise<void>;
  /**
   * Calls `listener` when somebody else may have changed what is kept: the store is read again then. Returns the way to stop.
   *
   * @default the store is read again when a tab of this app says so, and when the page comes back to sight
   */
  subscribe?(listener: () => void): () => void;
}
