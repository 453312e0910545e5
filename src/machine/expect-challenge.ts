import type { Challenge, ChallengeOf } from "../protocol/challenge.js";
import type { AuthContext } from "./auth-context.js";

/** The challenge that a step stands on. Throws where the chart stands on a step without its challenge. */
export const expectChallenge = <Name extends Challenge["name"]>(
  { challenge }: AuthContext,
  ...names: readonly Name[]
): ChallengeOf<Name> => {
  if (challenge !== null && isOneOf(challenge, names)) return challenge;
  throw new Error(
    `The chart stands on a step of ${names.join(" or ")}, but remembers ${challenge?.name ?? "no challenge"}. ` +
      "Such a step has nothing to show. " +
      "Bring the chart there by an outcome, or teleport with a context that holds the challenge.",
  );
};

const isOneOf = <Name extends Challenge["name"]>(
  challenge: Challenge,
  names: readonly Name[],
): challenge is ChallengeOf<Name> => names.some((name) => name === challenge.name);
