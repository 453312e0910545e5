import type { Challenge } from "../../../protocol/challenge.js";
import type { KeptCode } from "../../membership/kept.js";
import type { AttemptMemory } from "../attempt-memory.js";
import type { ChallengeRequest } from "../take-turn.js";

/** Where an attempt stands: at a challenge, or where a code is awaited that was sent beside the loop. */
export type Whereabouts = { readonly memory: AttemptMemory } | { readonly sent: KeptCode };

/** What an attempt goes on with after a reload. */
export type Resumption =
  | {
      readonly memory: AttemptMemory & { readonly challenge: Challenge };
      /** What has to be asked anew, because it is not kept; `null` for nothing. */
      readonly request: ChallengeRequest | null;
    }
  | { readonly sent: KeptCode & { readonly purpose: "signUp" | "passwordReset" } };
