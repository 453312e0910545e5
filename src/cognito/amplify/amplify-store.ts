import { Secret } from "../../protocol/secret.js";
import { readClaims } from "../../session/read-claims.js";
import { readUser } from "../../session/read-user.js";
import type { SessionStore, StoredSession } from "../../session/session-store.js";
import { UnreadableSession } from "../../session/unreadable-session.js";
import { amplifyKeys, amplifyPrefix, lastUserKey } from "./amplify-keys.js";

/** Which entries of aws-amplify a store reads and writes. */
export interface AmplifyStoreOptions {
  /** The app client, which aws-amplify calls `userPoolClientId`. */
  readonly clientId: string;
  /**
   * Where aws-amplify keeps its tokens: `'local'` unless the app told it
   * `cognitoUserPoolsTokenProvider.setKeyValueStorage(sessionStorage)`.
   *
   * @default 'local'
   */
  readonly storage?: "local" | "session";
}

/**
 * A store that shares one session with aws-amplify v6, so that an app can move screen by screen: whoever signed in by either is
 * signed in for both, refreshed tokens are taken over, and a sign-out ends both. It reads and writes the entries of aws-amplify's
 * token store; what only aws-amplify uses (remembered devices, sign-in details) stays until aws-amplify would remove it, too.
 *
 * @example
 * ```ts
 * const clientId = "…";
 * export const auth = cognito({ userPoolId: "eu-west-1_AbCdEf123", clientId, storage: amplifyStore({ clientId }) });
 * ```
 */
export function amplifyStore({ clientId, storage = "local" }: AmplifyStoreOptions): SessionStore {
  return {
    read: () => read(webStorage(storage), clientId),
    write: (session) => write(webStorage(storage), clientId, session),
    clear: () => clear(webStorage(storage), clientId),
    subscribe: (listener) => subscribe(amplifyPrefix(clientId), listener),
  };
}

function read(storage: Storage, clientId: string): StoredSession | null {
  const name = storage.getItem(lastUserKey(clientId));
  const keys = amplifyKeys(clientId, name ?? "");
  const [idToken, accessToken] = [storage.getItem(keys.idToken), storage.getItem(keys.accessToken)];
  const clockDrift = storage.getItem(keys.clockDrift);
  // The last entry that aws-amplify writes at a sign-in is the drift: half a session is none yet.
  if (name === null || !idToken || !accessToken || clockDrift === null) return null;
  const drift = Number.parseInt(clockDrift, 10) || 0;
  return {
    version: 1,
    username: usernameIn(idToken),
    idToken,
    accessToken,
    refreshToken: storage.getItem(keys.refreshToken) || null,
    idTokenExpiresAt: endOf(idToken) - drift,
    accessTokenExpiresAt: endOf(accessToken) - drift,
  };
}

function write(storage: Storage, clientId: string, session: StoredSession): void {
  const name = nameOf(storage, clientId, session.username);
  if (name === null) clear(storage, clientId);
  const keys = amplifyKeys(clientId, name ?? session.username);
  storage.setItem(lastUserKey(clientId), name ?? session.username);
  // In aws-amplify's own order: in other tabs it takes a new refresh token for a sign-in, and reads the tokens then.
  storage.setItem(keys.accessToken, session.accessToken);
  storage.setItem(keys.idToken, session.idToken);
  if (session.refreshToken === null) storage.removeItem(keys.refreshToken);
  else storage.setItem(keys.refreshToken, session.refreshToken);
  storage.setItem(keys.clockDrift, String(Math.round(endOf(session.accessToken) - session.accessTokenExpiresAt)));
}

function clear(storage: Storage, clientId: string): void {
  const name = storage.getItem(lastUserKey(clientId));
  if (name === null) return;
  for (const key of Object.values(amplifyKeys(clientId, name))) storage.removeItem(key);
  storage.removeItem(lastUserKey(clientId));
}

function subscribe(prefix: string, listener: () => void): () => void {
  if (typeof window === "undefined") return () => undefined;
  const hear = ({ key }: StorageEvent): void => {
    // Without a key: everything may have changed.
    if (key === null || key.startsWith(prefix)) listener();
  };
  window.addEventListener("storage", hear);
  return () => window.removeEventListener("storage", hear);
}

/** Under which name the entries of this person stand already: aws-amplify may have taken the alias that was typed. */
function nameOf(storage: Storage, clientId: string, username: string): string | null {
  const name = storage.getItem(lastUserKey(clientId));
  if (name === null || name === username) return name;
  const idToken = storage.getItem(amplifyKeys(clientId, name).idToken);
  try {
    return idToken !== null && usernameIn(idToken) === username ? name : null;
  } catch {
    return null;
  }
}

const usernameIn = (idToken: string): string => readable(() => readUser(new Secret(idToken)).username);

/** When a token ends, epoch milliseconds of the service's clock. */
const endOf = (token: string): number =>
  readable(() => {
    const expires = readClaims(new Secret(token)).get("exp");
    if (typeof expires !== "number") throw new TypeError("The token has no end.");
    return expires * 1000;
  });

function readable<Result>(parse: () => Result): Result {
  try {
    return parse();
  } catch {
    throw new UnreadableSession();
  }
}

// Looked for at each call, so that a store can be made on a server; where there is none, this throws.
const webStorage = (kind: "local" | "session"): Storage => window[`${kind}Storage`];
