import { AuthError } from "../../protocol/auth-error.js";
import type { ContactAttribute } from "../../protocol/contact.js";
import type { AuthOutcome } from "../../protocol/outcome.js";
import type { User } from "../../protocol/user.js";
import type { Membership } from "../membership/membership.js";
import type { Pool } from "../pool.js";
import { withinTime } from "../within-time.js";
import type { AttemptMemory } from "./attempt-memory.js";
import type { SignIn } from "./begin-sign-in.js";
import { keepsUnasked } from "../keeps-unasked.js";
import { finishTurn } from "./finish-turn.js";
import type { MemoryKeeper } from "./memory-keeper.js";
import { createMemoryKeeper } from "./memory-keeper.js";
import type { ChallengeRequest, LoopRequest } from "./take-turn.js";
import { isChallengeRequest, takeTurn } from "./take-turn.js";
import { unverifiedContacts } from "./unverified-contacts.js";
import { withLockout } from "./with-lockout.js";

/** The challenge loop of one attempt, with what it remembers. A `restore` resumes what an earlier page of this tab left. */
export interface Loop {
  /** Takes a turn. Rejects with an `AuthError`, or with the signal's reason; then nothing was remembered. */
  take(request: LoopRequest, signal: AbortSignal): Promise<AuthOutcome>;
  /** Forgets everything. */
  forget(): void;
}

/** Makes a loop that has not begun. What it knows is replaced as a whole, after a turn that succeeded and was not aborted. */
export function createLoop(pool: Pool): Loop {
  return new AttemptLoop(pool);
}

class AttemptLoop implements Loop {
  readonly #pool: Pool;
  readonly #keeper: MemoryKeeper;
  #membership: Membership | null = null;

  constructor(pool: Pool) {
    this.#pool = pool;
    this.#keeper = createMemoryKeeper(() => pool.dependencies.now(), pool.bookmarks.open());
  }

  async take(request: LoopRequest, signal: AbortSignal): Promise<AuthOutcome> {
    if (request.type === "restore") {
      return this.#resume(signal);
    }
    if (request.type === "initiateAuth") {
      const { username, password = null, remember = keepsUnasked(this.#pool) } = request;
      return this.#runOrMend({ username, password, isNewUser: false, isKept: remember }, signal);
    }
    return isChallengeRequest(request)
      ? this.#runOrMend(request, signal)
      : (await this.#join(signal)).take(request, signal);
  }

  forget(): void {
    this.#keeper.keep(null);
    this.#membership?.forget();
  }

  async #run(begin: SignIn | ChallengeRequest, signal: AbortSignal): Promise<AuthOutcome> {
    const { memory } = this.#keeper;
    try {
      const turn = await takeTurn(this.#pool, begin, { memory, signal, keep: (next) => this.#keeper.keep(next) });
      const outcome = await finishTurn(this.#pool, turn, { signal, offer: (...given) => this.#offer(...given) });
      this.#keeper.keep(outcome.type === "challenge" ? turn.memory : null);
      return outcome;
    } catch (error) {
      signal.throwIfAborted();
      throw withLockout(this.#pool, error, "type" in begin ? (memory?.typed ?? "") : begin.username);
    }
  }

  /** Goes on where an earlier page of this tab stood. */
  async #resume(signal: AbortSignal): Promise<AuthOutcome> {
    const left = await this.#pool.bookmarks.take(signal);
    if (left === null) {
      throw new AuthError("challengeExpired");
    }
    if ("sent" in left) {
      return (await this.#join(signal)).resume(left.sent);
    }
    const { memory, request } = left;
    const { challenge, typed: username, isKept: remember } = memory;
    this.#keeper.keep(memory);
    try {
      const outcome = request === null ? { type: "challenge" as const, challenge } : await this.#run(request, signal);
      return outcome.type === "challenge" ? { ...outcome, username, remember } : outcome;
    } catch (error) {
      this.#keeper.keep(null);
      throw error;
    }
  }

  /** Two refusals are no errors, but ways of the chart. */
  async #runOrMend(begin: SignIn | ChallengeRequest, signal: AbortSignal): Promise<AuthOutcome> {
    try {
      return await this.#run(begin, signal);
    } catch (error) {
      const { memory } = this.#keeper;
      const signIn = "type" in begin ? memory && whoSignsIn(memory) : begin;
      if (signIn === null || !(error instanceof AuthError) || !MENDABLE.has(error.code)) {
        throw error;
      }
      const membership = await this.#join(signal);
      // The challenge is gone; only what signs in is still of use.
      this.#keeper.keep(null);
      return membership.takeRefused(error, signIn, signal);
    }
  }

  async #offer(user: User, isNewUser: boolean): Promise<readonly ContactAttribute[]> {
    if (this.#pool.options.verifyContacts === "never" || unverifiedContacts(user).length === 0) {
      return [];
    }
    try {
      const membership = await withinTime(LONGEST_MS, new AbortController().signal, () => this.#join());
      return membership.offer(user, isNewUser);
    } catch {
      // Nobody is kept out by an offer that cannot be made.
      return [];
    }
  }

  async #join(signal?: AbortSignal): Promise<Membership> {
    const begin = await this.#pool.loadMemberships();
    signal?.throwIfAborted();
    this.#membership ??= begin((...given) => this.#run(...given));
    return this.#membership;
  }
}

/** How long who signed in waits for what may be offered. */
const LONGEST_MS = 5_000;

const whoSignsIn = ({ typed, password, isNewUser, isKept }: AttemptMemory): SignIn => ({
  username: typed,
  password,
  isNewUser,
  isKept,
});

const MENDABLE: ReadonlySet<string> = new Set(["userNotConfirmed", "passwordResetRequired"]);
