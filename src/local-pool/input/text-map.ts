import type { Member } from "./member.js";
import { serializationError } from "./serialization-error.js";

const LONGEST = 131_072;

/** A map from text to text, neither too long; empty when absent. Values that are `null` count as absent. */
export const textMap: Member<ReadonlyMap<string, string>> = {
  read: (value, path, problems) => {
    if (value === null || value === undefined) return new Map();
    if (typeof value !== "object" || Array.isArray(value)) throw serializationError(path, "a map");
    const entries = Object.entries(value).flatMap(([key, entry]: [string, unknown]) => {
      if (entry === null) return [];
      if (typeof entry !== "string") throw serializationError(path, "a map of String to String");
      return [[key, entry] as const];
    });
    if (entries.some((pair) => pair.some((each) => each.length > LONGEST)))
      problems.push(
        `Value at '${path}' failed to satisfy constraint: ` +
          `Map entries must have length less than or equal to ${LONGEST}`,
      );
    return new Map(entries);
  },
};
