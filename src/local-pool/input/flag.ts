import type { Member } from "./member.js";
import { serializationError } from "./serialization-error.js";

/** A boolean; false when absent. */
export const flag: Member<boolean> = {
  read: (value, path) => {
    if (value === null || value === undefined) return false;
    if (typeof value !== "boolean") throw serializationError(path, "a Boolean");
    return value;
  },
};
