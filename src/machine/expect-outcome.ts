import { AuthError } from "../protocol/auth-error.js";
import type { AuthOutcome } from "../protocol/outcome.js";

/** What a backend answered, where it has the form of an outcome; else fails with `unknown`: the chart could not tell where it leads. */
export const expectOutcome = (answer: unknown): AuthOutcome => {
  if (!isOutcome(answer)) throw new AuthError("unknown", { cause: { name: "UnknownOutcome", message: "" } });
  return answer;
};

const isOutcome = (answer: unknown): answer is AuthOutcome =>
  isObject(answer) && "type" in answer && (answer.type !== "challenge" || hasChallenge(answer));

const hasChallenge = (answer: object): boolean => "challenge" in answer && isObject(answer.challenge);

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
