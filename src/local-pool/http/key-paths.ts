/** Every member of a JSON value as a sorted list of paths: `AuthParameters`, `AuthParameters.USERNAME`, `Attributes[].Name`. */
export function keyPaths(value: unknown): readonly string[] {
  return [...new Set(paths(value, "")).values()].toSorted();
}

function paths(value: unknown, at: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => paths(item, `${at}[]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]: [string, unknown]) => {
    const path = at === "" ? name : `${at}.${name}`;
    return [path, ...paths(member, path)];
  });
}
