import type { Member } from "./member.js";
import { serializationError } from "./serialization-error.js";

/** A map from text to text; empty when absent. Values that are `null` count as absent. */
export const textMap: Member<ReadonlyMap<string, string>> = {
  read: (value, path) => {
    if (value === null || value === undefined) return new Map();
    if (typeof value !== "object" || Array.isArray(value)) throw serializationError(path, "a map");
    const entries = Object.entries(value).flatMap(([key, entry]: [string, unknown]) => {
      if (entry === null) return [];
      if (typeof entry !== "string") throw serializationError(path, "a map of String to String");
      return [[key, entry] as const];
    });
    return new Map(entries);
  },
};
