import { challengeFixtures } from "../../src/testing/challenge-fixtures.js";
import { errorFixtures } from "../../src/testing/error-fixtures.js";
import { outcomeFixtures } from "../../src/testing/outcome-fixtures.js";
import type { AuthOutcome } from "../../src/protocol/outcome.js";
import type { Challenge } from "../../src/protocol/challenge.js";

const now = Date.now();

/** Every outcome by name. */
export const outcomes = outcomeFixtures(now);

/** Every challenge by name. */
export const challenges = challengeFixtures(now);

/** Every error by code. */
export const errors = errorFixtures(now);

/** The outcome that poses a challenge. */
export const pose = (challenge: Challenge): AuthOutcome => ({ type: "challenge", challenge });

/** No stored session. */
export const nobody = outcomes.signedOut.plain;
