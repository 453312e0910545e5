import type { CognitoClient } from "../cognito/cognito-client.js";
import type { Account } from "../protocol/account.js";
import { internals, type Auth } from "../protocol/auth-client.js";
import type { Backend } from "../protocol/backend.js";
import { createListeners } from "../protocol/listeners.js";
import type { AuthSettings } from "../protocol/settings.js";
import type { User } from "../protocol/user.js";
import { createAuthorizedFetch } from "../session/create-authorized-fetch.js";
import { backendWithSession } from "./backend-with-session.js";
import { fakeAccount } from "./fake-account.js";
import { scriptedBackend } from "./scripted-backend.js";
import { testUser } from "./test-user.js";

/** What a fake client is made of. */
export interface FakeClientOptions {
  /** Who is signed in at first. @default nobody */
  readonly signedInAs?: User;
  /** What answers the forms. @default every sign-in works, as `testUser()` */
  readonly backend?: Backend;
  /** What the app says of its pool. @default nothing */
  readonly settings?: AuthSettings;
  /** Whether the first form asks for the password. @default true */
  readonly asksPasswordFirst?: boolean;
  /** What `client.account` does. @default signed in, every call works; attributes and second factors are remembered */
  readonly account?: Partial<Account>;
}

/** A client whose session is whatever a test says. Its tokens are texts that no service takes. */
export interface FakeClient extends CognitoClient {
  /** Somebody is signed in from now on. @default user testUser() */
  signIn(user?: User): void;
  /** Sets {@link AuthClient.current}, whatever it is, and tells the subscribers. */
  become(auth: Auth): void;
}

/**
 * Makes a client without service, pool, network or WebCrypto, for tests of an app's own components (also in Jest with jsdom).
 * Its session follows what the backend answers, and changes at once by `signIn()`, `signOut()` and `become()`.
 *
 * @example
 * ```tsx
 * const client = fakeClient({ signedInAs: testUser({ groups: ["admin"] }) });
 * render(<AuthProvider client={client}><Menu /></AuthProvider>);
 * ```
 */
export const fakeClient = (options: FakeClientOptions = {}): FakeClient => {
  const { subscribe, tell } = createListeners();
  let current: Auth = options.signedInAs === undefined ? NOBODY : signedIn(options.signedInAs);
  const become = (auth: Auth): void => {
    current = auth;
    tell();
  };
  const tokenOf = async (kind: string) => (current.status === "signedIn" ? `fake-${kind}-token` : null);
  const backend = options.backend ?? scriptedBackend({ initiateAuth: SIGNED_IN });
  const session = { now: () => current, become };
  return {
    become,
    signIn: (user = testUser()) => become(signedIn(user)),
    get current() {
      return current;
    },
    ready: async () => current,
    subscribe,
    signOut: async () => {
      become({ status: "signedOut", user: null, reason: "signOut" });
      return { failed: [] };
    },
    account: { ...fakeAccount(session), ...options.account },
    getAccessToken: () => tokenOf("access"),
    getIdToken: () => tokenOf("id"),
    fetch: createAuthorizedFetch(() => tokenOf("access"), []),
    [internals]: {
      backend: backendWithSession(backend, session),
      settings: options.settings ?? {},
      asksPasswordFirst: options.asksPasswordFirst ?? true,
      prepare: () => {},
    },
  };
};

const NOBODY: Auth = { status: "signedOut", user: null, reason: "none" };
const SIGNED_IN = { type: "signedIn", user: testUser(), isNewUser: false, restored: false } as const;

const signedIn = (user: User): Auth => ({ status: "signedIn", user, reason: null });
