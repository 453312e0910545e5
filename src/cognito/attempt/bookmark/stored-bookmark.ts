import type { Challenge } from "../../../protocol/challenge.js";
import type { AttemptMemory } from "../attempt-memory.js";
import type { Resumption } from "./bookmark.js";

type Sent = Extract<Resumption, { readonly sent: object }>["sent"];

/** A bookmark as it stands in the storage. Of all that is secret it holds Cognito's `Session` and nothing else. */
export type StoredBookmark =
  | (Omit<AttemptMemory, "password" | "keyPair" | "session" | "choices"> & {
      readonly version: 1;
      readonly session: string | null;
      readonly challenge: StoredChallenge;
      /** Whether a TOTP seed was made: another one is made when this is resumed. */
      readonly hasSeed: boolean;
    })
  | (Sent & { readonly version: 1 });

/** A challenge that somebody can answer. */
export type StoredChallenge = Exclude<Challenge, { readonly name: "UNKNOWN" }>;
