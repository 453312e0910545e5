import { invalidParameter } from "../invalid-parameter.js";

/** Throws `InvalidParameterException` that names the required attributes among `missing`, unless there are none. */
export const assertNoneMissing = (missing: readonly string[]): void => {
  if (missing.length === 0) return;
  const lines = missing.map((name) => `${name}: The attribute is required\n`);
  throw invalidParameter(`Attributes did not conform to the schema: ${lines.join("")}`);
};
