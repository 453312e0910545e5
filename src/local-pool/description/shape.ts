import type { Reading } from "./reading.js";

/** Reads one member of a description: gives its value, or throws a DescriptionError that names `path`. */
export interface Shape<T> {
  read(value: unknown, path: string, reading: Reading): T;
}

/** What a shape reads. */
export type Shaped<S> = S extends Shape<infer T> ? T : never;

interface TextRules {
  /** What the message says was expected. */
  readonly expected?: string;
  readonly pattern?: RegExp;
  /** A secret is never repeated in a message. */
  readonly secret?: boolean;
}

/** The shapes that descriptions are made of. An absent member and null read as undefined, unless `required`. */
export const shape = {
  /** A text that is not empty. */
  text: ({ expected = "a text", pattern = /[^]/, secret = false }: TextRules = {}): Shape<string | undefined> =>
    present((value, path, reading) => {
      if (typeof value === "string" && pattern.test(value)) return value;
      throw reading.fault(path, `expected ${expected}, got ${secret ? hidden(value) : shown(value)}`);
    }),

  /** A text that may be empty. */
  anyText: (): Shape<string | undefined> => shape.text({ pattern: /^[^]*$/ }),

  integer: (minimum: number, maximum: number): Shape<number | undefined> =>
    present((value, path, reading) => {
      if (typeof value === "number" && Number.isInteger(value) && value >= minimum && value <= maximum) return value;
      throw reading.fault(path, `expected a whole number from ${minimum} to ${maximum}, got ${shown(value)}`);
    }),

  number: (minimum: number, maximum: number): Shape<number | undefined> =>
    present((value, path, reading) => {
      if (typeof value === "number" && value >= minimum && value <= maximum) return value;
      throw reading.fault(path, `expected a number from ${minimum} to ${maximum}, got ${shown(value)}`);
    }),

  boolean: (): Shape<boolean | undefined> =>
    present((value, path, reading) => {
      if (typeof value === "boolean") return value;
      throw reading.fault(path, `expected true or false, got ${shown(value)}`);
    }),

  oneOf: <const T extends string>(values: readonly T[]): Shape<T | undefined> =>
    present((value, path, reading) => {
      const found = values.find((each) => each === value);
      if (found !== undefined) return found;
      throw reading.fault(path, `expected one of ${values.join(" | ")}, got ${shown(value)}`);
    }),

  /** A time as ISO text, as epoch seconds (the wire's numbers) or as a Date; read as epoch milliseconds. */
  date: (): Shape<number | undefined> =>
    present((value, path, reading) => {
      const time = typeof value === "number" ? value * 1000 : dateTime(value);
      if (Number.isFinite(time)) return Math.round(time);
      throw reading.fault(path, `expected a date as ISO text or epoch seconds, got ${shown(value)}`);
    }),

  list: <T>(item: Shape<T>): Shape<Exclude<T, undefined>[] | undefined> =>
    present((value, path, reading) => {
      if (!Array.isArray(value)) throw reading.fault(path, `expected a list, got ${shown(value)}`);
      const each = shape.required(item);
      return value.map((member: unknown, index) => each.read(member, `${path}[${index}]`, reading));
    }),

  /** An object whose member names are free. */
  map: <T>(item: Shape<T>): Shape<Record<string, Exclude<T, undefined>> | undefined> =>
    present((value, path, reading) => {
      const each = shape.required(item);
      return Object.fromEntries(
        members(value, path, reading).map(([name, member]) => [name, each.read(member, join(path, name), reading)]),
      );
    }),

  /** An object with these members and no others. */
  record: <F extends Record<string, Shape<unknown>>>(
    shapes: F,
  ): Shape<{ readonly [K in keyof F]: Shaped<F[K]> } | undefined> =>
    present((value, path, reading) => {
      const given = new Map(members(value, path, reading));
      for (const name of given.keys()) {
        if (Object.hasOwn(shapes, name)) continue;
        throw reading.fault(join(path, name), `unknown member, expected one of ${Object.keys(shapes).join(" | ")}`);
      }
      const read = Object.entries(shapes).map(([name, each]) => [
        name,
        each.read(given.get(name), join(path, name), reading),
      ]);
      // SAFETY: one entry per member of `shapes`, each read by its own shape.
      return Object.fromEntries(read) as { readonly [K in keyof F]: Shaped<F[K]> };
    }),

  required: <T>(inner: Shape<T>): Shape<Exclude<T, undefined>> => ({
    read(value, path, reading) {
      const read = inner.read(value, path, reading);
      if (read === undefined) throw reading.fault(path, "expected a value, got nothing");
      // SAFETY: undefined has just been ruled out, which TypeScript does not carry into Exclude of a type parameter.
      return read as Exclude<T, undefined>;
    },
  }),

  /** A member that AWS defines and the pool does not use: checked, noted, forgotten. */
  unused: (inner: Shape<unknown>): Shape<undefined> => ({
    read(value, path, reading) {
      if (inner.read(value, path, reading) !== undefined) reading.noteUnused(path);
      return undefined;
    },
  }),
};

type ReadPresent<T> = (value: unknown, path: string, reading: Reading) => T;

function present<T>(read: ReadPresent<T>): Shape<T | undefined> {
  return {
    read: (value, path, reading) => (value === undefined || value === null ? undefined : read(value, path, reading)),
  };
}

function members(value: unknown, path: string, reading: Reading): [string, unknown][] {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return Object.entries(value);
  throw reading.fault(path, `expected an object, got ${shown(value)}`);
}

function join(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

function dateTime(value: unknown): number {
  if (value instanceof Date) return value.getTime();
  return typeof value === "string" ? Date.parse(value) : Number.NaN;
}

function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

function hidden(value: unknown): string {
  return typeof value === "string" ? `a text of ${value.length} characters` : shown(typeof value);
}
