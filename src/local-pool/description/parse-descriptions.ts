import { DescriptionError } from "./description-error.js";
import { parseDescription } from "./parse-description.js";
import type { PoolModel } from "./pool-model.js";

/**
 * One pool description or a list of them, checked: as `parseDescription` does, and no two pools may share an id, nor two
 * app clients, since a call finds its pool by either. Throws a DescriptionError.
 */
export function parseDescriptions(value: unknown, source: string, warn: (text: string) => void): readonly PoolModel[] {
  if (!Array.isArray(value)) return [parseDescription(value, source, warn)];
  if (value.length === 0) throw new DescriptionError(`${source}: expected at least one pool, got an empty list`);
  const taken = new Set<string>();
  return value.map((each: unknown, index) => {
    const model = parseDescription(each, source, warn, `[${index}]`);
    for (const id of [model.id, ...model.clients.map((client) => client.id)]) {
      if (taken.has(id))
        throw new DescriptionError(`${source}: [${index}]: expected ids of its own, got "${id}" again`);
      taken.add(id);
    }
    return model;
  });
}
