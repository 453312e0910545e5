import type { Account } from "../protocol/account.js";
import { internals, type Auth, type AuthClient } from "../protocol/auth-client.js";
import { AuthError } from "../protocol/auth-error.js";
import type { Backend } from "../protocol/backend.js";
import { createListeners } from "../protocol/listeners.js";
import type { Done } from "../protocol/outcome.js";
import type { AuthSettings } from "../protocol/settings.js";

/** What a fake client is made of. */
export interface FakeClientOptions {
  /** What the chart talks to, e.g. a `scriptedBackend()`. */
  readonly backend: Backend;
  /** What the app says of its pool. @default {} */
  readonly settings?: AuthSettings;
  /** Whether `enterCredentials` asks for the password at once. @default true */
  readonly asksPasswordFirst?: boolean;
  /** Who is signed in at first. @default nobody: `signedOut`, reason `none` */
  readonly auth?: Auth;
}

/** A client whose session is whatever a test or a story says. */
export interface FakeClient extends AuthClient {
  /** Sets {@link AuthClient.current} and tells the subscribers. */
  become(auth: Auth): void;
}

/** Makes a client without a service: its backend answers the chart, its session changes by `become()` and `signOut()` alone. */
export const fakeClient = (options: FakeClientOptions): FakeClient => {
  const { subscribe, tell } = createListeners();
  let current: Auth = options.auth ?? { status: "signedOut", user: null, reason: "none" };
  const become = (auth: Auth): void => {
    current = auth;
    tell();
  };
  return {
    become,
    get current() {
      return current;
    },
    ready: () => Promise.resolve(current),
    subscribe,
    signOut(): Promise<Done> {
      become({ status: "signedOut", user: null, reason: "signOut" });
      return Promise.resolve({ failed: [] });
    },
    account: fakeAccount,
    [internals]: {
      backend: options.backend,
      settings: options.settings ?? {},
      asksPasswordFirst: options.asksPasswordFirst ?? true,
      prepare: () => {},
    },
  };
};

const refuse = (): Promise<never> => Promise.reject(new AuthError("sessionRevoked"));

const fakeAccount: Account = {
  beginTotpEnrollment: refuse,
  confirmTotpEnrollment: refuse,
  setMfaPreference: refuse,
  getMfaPreference: refuse,
};
