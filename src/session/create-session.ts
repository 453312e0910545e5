import type { Auth } from "../protocol/auth-client.js";
import { createListeners } from "../protocol/listeners.js";
import type { Done, SignedOutReason } from "../protocol/outcome.js";
import { clearPlace } from "./clear-place.js";
import type { Places } from "./places.js";
import { readPlace } from "./read-place.js";
import type { Found } from "./read-place.js";
import { readUser } from "./read-user.js";
import type { SessionStore } from "./session-store.js";
import type { SessionTokens } from "./session-tokens.js";
import { signedIn, signedOut } from "./snapshots.js";
import { UnreadableSession } from "./unreadable-session.js";

/** Tokens, and where they are kept: `null` for the memory of the page alone. */
export interface Held {
  readonly tokens: SessionTokens;
  readonly place: SessionStore | null;
}

/** Who is signed in, and with what. What changes it stands in `SessionLife`, which loads late; all but its end. */
export interface Session {
  /** The snapshot that an `AuthClient` shows: the same object until something changes. */
  readonly current: Auth;
  /** The tokens, also of a sign-in that is not complete yet; `null` when nobody is signed in. */
  readonly tokens: SessionTokens | null;
  /** Where they are kept. */
  readonly place: SessionStore | null;
  /** Which sign-in the tokens are of: the next one has another number, a refresh changes nothing. */
  readonly signIn: number;
  /** What the sign-out that came last could not do, until somebody signs in. */
  unfinished: Done["failed"];
  /** Reads the places, once, and gives what `current` is then; never rejects. */
  ready(): Promise<Auth>;
  /** Calls `listener` after each change of `current`; returns the way to stop. */
  subscribe(listener: () => void): () => void;
  /** Takes tokens in place of those before; `signIn` counts on for those of another sign-in. */
  hold(held: Held, isOther: boolean): void;
  /** Changes `current`. */
  show(auth: Auth): void;
  /** The steps after sign-in are over: `current` becomes `signedIn`. No effect without tokens. */
  complete(): void;
  /** Forgets the tokens here: where they are kept, somebody else did. */
  end(reason: SignedOutReason): void;
  /**
   * Forgets the tokens, here and where they are kept, unless somebody signed in since `signIn`: the end for which nothing more
   * has to load. Resolves to whether that place could be cleared. @default signIn the present one
   */
  clear(reason: SignedOutReason, signIn?: number): Promise<boolean>;
  /** Does something to a place after what was begun before: an asynchronous store must not see an old session after a new one. */
  inTurn<Result>(task: () => Result | Promise<Result>): Promise<Result>;
}

/** Makes the session of one client over its places. Touches nothing until it is asked. */
export function createSession(places: Places): Session {
  return new PlacedSession(places);
}

class PlacedSession implements Session {
  readonly #places: Places;
  readonly #listeners = createListeners();
  #restoring: Promise<void> | null = null;
  #turn: Promise<unknown> = Promise.resolve();
  current: Auth = { status: "restoring", user: null, reason: null };
  tokens: SessionTokens | null = null;
  place: SessionStore | null = null;
  signIn = 0;
  unfinished: Done["failed"] = [];
  readonly subscribe = this.#listeners.subscribe;

  constructor(places: Places) {
    this.#places = places;
  }

  async ready(): Promise<Auth> {
    this.#restoring ??= this.#restore();
    await this.#restoring;
    return this.current;
  }

  hold({ tokens, place }: Held, isOther: boolean): void {
    this.tokens = tokens;
    this.place = place;
    this.signIn += Number(isOther);
    this.unfinished = [];
  }

  show(auth: Auth): void {
    this.current = auth;
    this.#listeners.tell();
  }

  complete(): void {
    if (this.tokens !== null && this.current.status !== "signedIn") {
      this.show(signedIn(readUser(this.tokens.idToken)));
    }
  }

  end(reason: SignedOutReason): void {
    // Tokens that were never shown as signed in are an end to tell of as well.
    const isEnd = this.tokens !== null || this.current.reason !== reason;
    this.tokens = null;
    if (isEnd) this.show(signedOut(reason));
  }

  clear(reason: SignedOutReason, signIn = this.signIn): Promise<boolean> {
    if (signIn !== this.signIn) return Promise.resolve(true);
    const { place } = this;
    const { kept, tab } = this.#places;
    // Where nothing is known to be kept, something may stand that could not be read: that is tried.
    const cleared = this.inTurn(() => clearAll(place === null ? [kept, tab] : [place]));
    this.end(reason);
    return cleared.then((isCleared) => isCleared || place === null);
  }

  inTurn<Result>(task: () => Result | Promise<Result>): Promise<Result> {
    const done = this.#turn.then(task);
    this.#turn = done.catch(ignore);
    return done;
  }

  async #restore(): Promise<void> {
    const { kept, tab, former } = this.#places;
    let auth = signedOut("none");
    for (const place of new Set([tab, kept, ...former])) {
      const found = await tryRead(place);
      if (this.current.status !== "restoring") return;
      if (found === "unreadable") {
        auth = signedOut(found);
        void this.inTurn(() => clearAll([place]));
      } else if (found !== null) {
        this.hold({ tokens: found.tokens, place }, false);
        auth = signedIn(found.user);
        break;
      }
    }
    this.show(auth);
  }
}

const ignore = (): void => undefined;

async function tryRead(place: SessionStore | null): Promise<Found | "unreadable" | null> {
  try {
    return place && (await readPlace(place));
  } catch (error) {
    return error instanceof UnreadableSession ? "unreadable" : null;
  }
}

const clearAll = async (places: readonly (SessionStore | null)[]): Promise<boolean> =>
  (await Promise.all(places.map(clearPlace))).every(Boolean);
