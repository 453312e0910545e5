import type { ContactAttribute } from "../../protocol/contact.js";
import type { AuthOutcome } from "../../protocol/outcome.js";
import type { User } from "../../protocol/user.js";
import { readUser } from "../../session/read-user.js";
import type { Pool } from "../pool.js";
import { unreadableAnswer } from "../unreadable-answer.js";
import type { Turn } from "./attempt-memory.js";

/** What the end of a turn needs beside it. */
export interface Finish {
  readonly signal: AbortSignal;
  /** Which contacts of who signed in are to be offered for verification. */
  readonly offer: (user: User, isNewUser: boolean) => Promise<readonly ContactAttribute[]>;
}

/** Turns what a turn led to into its outcome; the session keeps its tokens. */
export async function finishTurn(pool: Pool, turn: Turn, { signal, offer }: Finish): Promise<AuthOutcome> {
  const { memory, tokens, error } = turn;
  signal.throwIfAborted();
  pool.lockouts.forget(memory.typed);
  if (tokens !== null) {
    const { isNewUser } = memory;
    const user = readable(() => readUser(tokens.idToken));
    const unverified = await offer(user, isNewUser);
    signal.throwIfAborted();
    readable(() => pool.life.accept(tokens, memory.isKept));
    const offered = unverified.length === 0 ? {} : { unverified };
    return { type: "signedIn", user, isNewUser, restored: false, ...offered };
  }
  if (memory.challenge === null) {
    throw unreadableAnswer("challenge");
  }
  return { type: "challenge", challenge: memory.challenge, ...(error === undefined ? {} : { error }) };
}

function readable<Read>(read: () => Read): Read {
  try {
    return read();
  } catch {
    throw unreadableAnswer("token that is a JWT");
  }
}
