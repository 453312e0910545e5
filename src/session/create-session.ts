import type { Auth } from "../protocol/auth-client.js";
import { createListeners } from "../protocol/listeners.js";
import type { SignedOutReason } from "../protocol/outcome.js";
import type { User } from "../protocol/user.js";
import { readStoredSession } from "./read-stored-session.js";
import { readUser } from "./read-user.js";
import type { SessionStore } from "./session-store.js";
import type { ArrivedTokens, SessionTokens } from "./session-tokens.js";
import { dateTokens, fromStored, toStored } from "./session-tokens.js";

/** Who is signed in, and with what. */
export interface Session {
  /** The snapshot that an `AuthClient` shows: the same object until something changes. */
  readonly current: Auth;
  /** The tokens, also of a sign-in that is not complete yet; `null` when nobody is signed in. */
  readonly tokens: SessionTokens | null;
  /** Which sign-in the tokens are of: the next one has another number, a refresh changes nothing. */
  readonly signIn: number;
  /** Reads the store, once, and gives what `current` is then; never rejects. */
  ready(): Promise<Auth>;
  /** Calls `listener` after each change of `current`; returns the way to stop. */
  subscribe(listener: () => void): () => void;
  /** Keeps the tokens of a sign-in; `current` flips with {@link Session.complete}. Throws a `TypeError` for unreadable ones. */
  accept(tokens: ArrivedTokens): User;
  /** The steps after sign-in are over: `current` becomes `signedIn`. No effect without tokens. */
  complete(): void;
  /** Replaces the tokens `before` by refreshed ones, unless they were replaced or cleared meanwhile. */
  renew(before: SessionTokens, tokens: ArrivedTokens): void;
  /** Forgets the tokens, here and in the store, unless somebody signed in since `signIn`. @default signIn the present one */
  clear(reason: SignedOutReason, signIn?: number): void;
}

/** Makes the session of one client over its store. Touches nothing until it is asked. */
export function createSession(store: SessionStore, now: () => number): Session {
  return new StoreSession(store, now);
}

class StoreSession implements Session {
  readonly #store: SessionStore;
  readonly #now: () => number;
  readonly #listeners = createListeners();
  #current: Auth = { status: "restoring", user: null, reason: null };
  #tokens: SessionTokens | null = null;
  #signIn = 0;
  #restoring: Promise<void> | null = null;
  #writing = Promise.resolve();

  constructor(store: SessionStore, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  get current(): Auth {
    return this.#current;
  }

  get tokens(): SessionTokens | null {
    return this.#tokens;
  }

  get signIn(): number {
    return this.#signIn;
  }

  async ready(): Promise<Auth> {
    this.#restoring ??= this.#restore();
    await this.#restoring;
    return this.#current;
  }

  subscribe(listener: () => void): () => void {
    return this.#listeners.subscribe(listener);
  }

  accept(tokens: ArrivedTokens): User {
    const user = this.#keep(dateTokens(tokens, this.#now()));
    this.#signIn += 1;
    if (this.#current.status !== "signedOut") {
      this.#show(this.#current.status === "signedIn" ? signedIn(user) : signedOut("none"));
    }
    return user;
  }

  complete(): void {
    if (this.#tokens !== null && this.#current.status !== "signedIn") {
      this.#show(signedIn(readUser(this.#tokens.idToken)));
    }
  }

  renew(before: SessionTokens, tokens: ArrivedTokens): void {
    if (this.#tokens !== before) {
      return;
    }
    const refreshToken = tokens.refreshToken ?? before.refreshToken;
    const user = this.#keep(dateTokens({ ...tokens, refreshToken }, this.#now()));
    if (this.#current.status === "signedIn" && JSON.stringify(user) !== JSON.stringify(this.#current.user)) {
      this.#show(signedIn(user));
    }
  }

  clear(reason: SignedOutReason, signIn = this.#signIn): void {
    if (signIn !== this.#signIn) {
      return;
    }
    // Tokens that were never shown as signed in are an end to tell of as well.
    const isEnd = this.#tokens !== null || this.#current.reason !== reason;
    this.#tokens = null;
    this.#write(() => this.#store.clear());
    if (isEnd) {
      this.#show(signedOut(reason));
    }
  }

  async #restore(): Promise<void> {
    const found = await readStore(this.#store);
    if (this.#current.status !== "restoring") {
      return;
    }
    this.#tokens = found.tokens;
    if (found.auth.reason === "unreadable") {
      this.#write(() => this.#store.clear());
    }
    this.#show(found.auth);
  }

  #keep(tokens: SessionTokens): User {
    const stored = toStored(tokens);
    this.#tokens = tokens;
    this.#write(() => this.#store.write(stored));
    return readUser(tokens.idToken);
  }

  // One after the other: an asynchronous store must not see an old session after a new one.
  #write(task: () => unknown): void {
    this.#writing = this.#writing.then(task).then(ignore, ignore);
  }

  #show(next: Auth): void {
    this.#current = next;
    this.#listeners.tell();
  }
}

const ignore = (): void => undefined;
const signedIn = (user: User): Auth => ({ status: "signedIn", user, reason: null });
const signedOut = (reason: SignedOutReason): Auth => ({ status: "signedOut", user: null, reason });

async function readStore(store: SessionStore): Promise<{ tokens: SessionTokens | null; auth: Auth }> {
  try {
    const stored = await store.read();
    if (stored === null) {
      return { tokens: null, auth: signedOut("none") };
    }
    const tokens = fromStored(readStoredSession(stored));
    return { tokens, auth: signedIn(readUser(tokens.idToken)) };
  } catch {
    return { tokens: null, auth: signedOut("unreadable") };
  }
}
