import { reveal, Secret } from "../../../protocol/secret.js";
import { quietly } from "../../../session/quietly.js";
import type { AttemptMemory } from "../attempt-memory.js";
import type { ChallengeRequest } from "../take-turn.js";
import type { Resumption, Whereabouts } from "./bookmark.js";
import { bookmarkKey } from "./bookmark-key.js";
import { eraseBookmark } from "./erase-bookmark.js";
import { readStoredBookmark } from "./read-stored-bookmark.js";
import type { StoredBookmark } from "./stored-bookmark.js";

/** The entry of an app client in `sessionStorage`: of this tab alone, and of a tab that is copied from it. */
export interface BookmarkEntry {
  /** Keeps where an attempt stands. Where that cannot be resumed, or the storage is full or forbidden, nothing is kept. Never throws. */
  write(place: Whereabouts): void;
  /** What is kept, which it is no longer then; `null` for nothing, or for what is unreadable or over. Never throws. */
  take(): Resumption | null;
}

/** Nothing that is resumed lives longer; what says so was written by a clock that has been set back since, or by somebody else. */
const LONGEST_MS = 3_600_000;

/** Opens the entry of one app client. */
export function openBookmark(clientId: string, now: () => number): BookmarkEntry {
  const key = bookmarkKey(clientId);
  return {
    write: (place) => {
      const stored = readStoredBookmark(toStored(place));
      eraseBookmark(clientId);
      if (stored !== undefined) quietly("session", (storage) => storage.setItem(key, JSON.stringify(stored)));
    },
    take: () => {
      const found = quietly("session", (storage): unknown => JSON.parse(storage.getItem(key) ?? "null"));
      eraseBookmark(clientId);
      const stored = readStoredBookmark(found);
      if (stored === undefined) return null;
      const { expiresAt } = "challenge" in stored ? stored.challenge : stored;
      const left = expiresAt - now();
      return left > 0 && left <= LONGEST_MS ? toResumption(stored) : null;
    },
  };
}

/** What of a place is to be kept, with more beside it that its form does not have. */
function toStored(place: Whereabouts): object {
  if ("sent" in place) return { ...place.sent, version: 1 };
  const { session, challenge, parameters, ...memory } = place.memory;
  const hasSeed = challenge?.name === "MFA_SETUP" && challenge.totp !== null;
  return {
    ...memory,
    version: 1,
    session: session && reveal(session),
    challenge: challenge && { ...challenge, resendAt: null, totp: null },
    parameters: Object.fromEntries(Object.entries(parameters).filter(([name]) => NEEDED.has(name))),
    hasSeed,
  };
}

/** The wire parameters that an answer is made of. Others may be proofs, or say more of a person than a storage should hold. */
const NEEDED: ReadonlySet<string> = new Set(["MFAS_CAN_CHOOSE"]);

function toResumption(stored: StoredBookmark): Resumption {
  if (!("challenge" in stored)) {
    const { version: _, ...sent } = stored;
    return { sent };
  }
  const { version: _, hasSeed, session, ...kept } = stored;
  // Choices are made again where a code is sent again, which takes the password that is not kept.
  const gone = { password: null, keyPair: null, choices: [] };
  const memory = { ...kept, ...gone, session: session === null ? null : new Secret(session) };
  return { memory, request: requestFor(memory, hasSeed) };
}

function requestFor({ isTotpProven }: AttemptMemory, hasSeed: boolean): ChallengeRequest | null {
  // The code is spent and not sent again: only the answer after it is missing.
  if (isTotpProven) return { type: "verifySoftwareToken", code: new Secret("") };
  return hasSeed ? { type: "associateSoftwareToken" } : null;
}
