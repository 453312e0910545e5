/** Reads a foreign value: as a new value without what does not belong to it; `undefined` where it is something else. */
export type Reader<Value> = (given: unknown) => Value | undefined;

type Readers<Value> = { readonly [Name in keyof Value]-?: Reader<Value[Name]> };

/** What readers of foreign values are made of. None of them throws. */
export const shape = {
  text: ((given) => (typeof given === "string" ? given : undefined)) satisfies Reader<string>,
  number: ((given) =>
    typeof given === "number" && Number.isFinite(given) ? given : undefined) satisfies Reader<number>,
  flag: ((given) => (typeof given === "boolean" ? given : undefined)) satisfies Reader<boolean>,
  nothing: ((given) => (given === null ? given : undefined)) satisfies Reader<null>,
  oneOf:
    <const Value extends string | number>(...values: readonly Value[]): Reader<Value> =>
    (given) =>
      values.find((value) => value === given),
  orNull:
    <Value>(read: Reader<Value>): Reader<Value | null> =>
    (given) =>
      given === null ? null : read(given),
  list:
    <Value>(read: Reader<Value>, least = 0): Reader<readonly Value[]> =>
    (given) =>
      Array.isArray(given) && given.length >= least ? whole(given.map(read)) : undefined,
  texts: ((given) => {
    const entries = Object.entries(Object(given));
    const isTexts =
      typeof given === "object" && given !== null && entries.every(([, text]) => typeof text === "string");
    // SAFETY: every value was just compared.
    return isTexts ? (Object.fromEntries(entries) as Readonly<Record<string, string>>) : undefined;
  }) satisfies Reader<Readonly<Record<string, string>>>,
  members:
    <Value extends object>(readers: Readers<Value>): Reader<Value> =>
    (given) => {
      const found = new Map<string, unknown>(Object.entries(Object(given)));
      const read = Object.entries<Reader<unknown>>(readers).map(([name, reader]) => [name, reader(found.get(name))]);
      // SAFETY: every member was just read by its own reader.
      return read.every(([, value]) => value !== undefined) ? (Object.fromEntries(read) as Value) : undefined;
    },
  anyOf:
    <Value>(...readers: readonly Reader<Value>[]): Reader<Value> =>
    (given) =>
      readers.map((read) => read(given)).find((value) => value !== undefined),
};

function whole<Value>(values: readonly (Value | undefined)[]): readonly Value[] | undefined {
  const read = values.filter((value) => value !== undefined);
  return read.length === values.length ? read : undefined;
}
