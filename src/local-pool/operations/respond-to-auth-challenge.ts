import { CHALLENGE_NAMES } from "../input/challenge-names.js";
import { members } from "../input/members.js";
import { readInput } from "../input/read-input.js";
import { text } from "../input/text.js";
import { textMap } from "../input/text-map.js";
import { findClient } from "../pools/find-client.js";
import { respond } from "../answers/respond.js";
import type { Operation } from "./call.js";

/** Answers a challenge. */
export const respondToAuthChallenge: Operation = async ({ world, input }) => {
  const { ClientId, ChallengeName, ChallengeResponses, Session, ClientMetadata } = readInput(input, {
    ClientId: members.clientId,
    ChallengeName: text({ oneOf: CHALLENGE_NAMES, shown: true }),
    Session: members.session,
    ChallengeResponses: textMap,
    ClientMetadata: textMap,
  });
  const { pool, client } = findClient(world, ClientId);
  return respond(
    { world, pool, client, admin: false, clientMetadata: ClientMetadata },
    {
      challengeName: ChallengeName,
      responses: ChallengeResponses,
      sessionToken: Session,
    },
  );
};
