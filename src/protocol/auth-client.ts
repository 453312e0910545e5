import type { Account } from "./account.js";
import type { Backend } from "./backend.js";
import type { News } from "./news.js";
import type { Done, SignedOutReason } from "./outcome.js";
import type { SignOutScope } from "./request.js";
import type { AuthSettings } from "./settings.js";
import type { User } from "./user.js";

/** Who is signed in: a snapshot, the same object until something changes. */
export type Auth =
  | { readonly status: "restoring"; readonly user: null; readonly reason: null }
  | { readonly status: "signedOut"; readonly user: null; readonly reason: SignedOutReason }
  | { readonly status: "signedIn"; readonly user: User; readonly reason: null };

/** The key under which a client keeps what only the kit may use. */
export const internals: unique symbol = Symbol.for("latchkey.internals");

/** What the kit, and nobody else, takes from a client. @internal */
export interface ClientInternals {
  /** What the chart talks to. */
  readonly backend: Backend;
  /** What the app said of its pool; there may be more in it, which is nobody's business. */
  readonly settings: AuthSettings;
  /** Whether `enterCredentials` asks for the password at once. */
  readonly asksPasswordFirst: boolean;
  /** What the sign-out that came last could not do, until somebody signs in. @default nothing is known */
  readonly unfinished?: Done["failed"];
  /** Calls `listener` with what another tab tells; gives the way to stop. @default nothing is told */
  readonly hear?: (listener: (news: News) => void) => Promise<() => void>;
  /** Loads what the first request will need. Called on idle or focus; may be called often; never throws, sends nothing. */
  prepare(): void;
}

/** What an app makes once, at module level, and hands to `<AuthProvider client>`; it works outside React too. */
export interface AuthClient {
  /** Who is signed in now. */
  readonly current: Auth;
  /** Reads a stored session, once; settles when that is over, and never rejects. */
  ready(): Promise<Auth>;
  /** Calls `listener` after each change of {@link AuthClient.current}; returns the way to stop. */
  subscribe(listener: () => void): () => void;
  /** Signs out. Always clears locally; what else could not be done stands in the answer. @default scope 'device' */
  signOut(options?: { readonly scope?: SignOutScope }): Promise<Done>;
  /** What a signed-in person can do. */
  readonly account: Account;
  /** @internal */
  readonly [internals]: ClientInternals;
}
