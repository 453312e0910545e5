import { invalidParameter } from "../invalid-parameter.js";

/** A value of AuthParameters or ChallengeResponses; absent and empty are `Missing required parameter …`. */
export const requiredParameter = (parameters: ReadonlyMap<string, string>, name: string): string => {
  const value = parameters.get(name);
  if (value === undefined || value === "") throw invalidParameter(`Missing required parameter ${name}`);
  return value;
};
