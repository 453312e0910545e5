import type { ChallengeNameType } from "@aws-sdk/client-cognito-identity-provider";
import type { Secret } from "../../protocol/secret.js";
import type { ClientMetadata } from "../cognito-options.js";
import type { Pool } from "../pool.js";
import type { BoxedOutput } from "../wire/boxed.js";
import type { AttemptMemory } from "./attempt-memory.js";

/** What answers a challenge, on the wire. */
interface ChallengeResponse {
  readonly name: ChallengeNameType;
  readonly responses: Readonly<Record<string, string | Secret>>;
  /** For the triggers, over what the app says for every request. */
  readonly clientMetadata?: ClientMetadata | undefined;
}

/** Sends `RespondToAuthChallenge` with the session at hand, where there is one: a plain password proof has none. */
export function sendResponse(
  pool: Pool,
  memory: Pick<AttemptMemory, "session" | "typed">,
  challenge: ChallengeResponse,
  signal: AbortSignal,
): Promise<BoxedOutput<"RespondToAuthChallenge">> {
  return pool.send(
    "RespondToAuthChallenge",
    {
      ClientId: pool.options.clientId,
      ChallengeName: challenge.name,
      ChallengeResponses: challenge.responses,
      ...(memory.session === null ? {} : { Session: memory.session }),
    },
    { signal, username: memory.typed, clientMetadata: challenge.clientMetadata },
  );
}
