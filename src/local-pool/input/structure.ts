import type { Member } from "./member.js";
import { serializationError } from "./serialization-error.js";

/** The members of a structure, by their names on the wire. */
export type Shape = Readonly<Record<string, Member<unknown>>>;

/** What reading a shape gives. */
export type ShapeValues<S extends Shape> = { readonly [K in keyof S]: S[K] extends Member<infer T> ? T : never };

/** A structure that must be there; members that the shape does not name are ignored. */
export const structure = <S extends Shape>(shape: S): Member<ShapeValues<S>> => ({
  read: (value, path, problems) => {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      throw serializationError(path, "a structure");
    const members = new Map<string, unknown>(Object.entries(value));
    const values = Object.entries(shape).map(([name, member]) => [
      name,
      member.read(members.get(name), path === "" ? camelCase(name) : `${path}.${camelCase(name)}`, problems),
    ]);
    // SAFETY: the entries are the shape's own names, each read by its own member.
    return Object.fromEntries(values) as ShapeValues<S>;
  },
});

/** A structure that may be absent. */
export const optionalStructure = <S extends Shape>(shape: S): Member<ShapeValues<S> | undefined> => ({
  read: (value, path, problems) =>
    value === null || value === undefined ? undefined : structure(shape).read(value, path, problems),
});

const camelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
