const LIMIT = 2 ** 32;

/** A code of `digits` decimal digits (at most 9), each equally likely. */
export const randomCode = (digits: number): string => {
  const range = 10 ** digits;
  const [value = 0] = crypto.getRandomValues(new Uint32Array(1));
  // The uneven rest at the top of the range would make small codes likelier.
  if (value >= LIMIT - (LIMIT % range)) return randomCode(digits);
  return String(value % range).padStart(digits, "0");
};
