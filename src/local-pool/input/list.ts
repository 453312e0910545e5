import type { Member } from "./member.js";
import { serializationError } from "./serialization-error.js";

/** A list; empty when absent. */
export const list = <T>(item: Member<T>): Member<readonly T[]> => ({
  read: (value, path, problems) => {
    if (value === null || value === undefined) return [];
    if (!Array.isArray(value)) throw serializationError(path, "a list");
    return value.map((entry, index) => item.read(entry, `${path}.${index + 1}.member`, problems));
  },
});

/** A list that must be there; it may be empty. */
export const requiredList = <T>(item: Member<T>): Member<readonly T[]> => ({
  read: (value, path, problems) => {
    if (value === null || value === undefined)
      problems.push(`Value at '${path}' failed to satisfy constraint: Member must not be null`);
    return list(item).read(value, path, problems);
  },
});
