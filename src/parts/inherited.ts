/** What says something about a place, and what stands above it. */
interface Link {
  readonly above: this | null;
}

/**
 * Makes the reader of what holds somewhere: `base`, unless what is given there or above says otherwise. `lay` lays what one link
 * says over what holds above it, once per link: who reads again gets the same object.
 */
export const inherited = <Given extends Link, Value extends object>(
  base: Value,
  lay: (above: Value, given: Given) => Value,
): ((given: Given | null) => Value) => {
  const known = new WeakMap<Given, Value>();
  const read = (given: Given | null): Value => {
    if (given === null) return base;
    const value = known.get(given) ?? lay(read(given.above), given);
    known.set(given, value);
    return value;
  };
  return read;
};
