/** A number that was typed with its country's code, as E.164: nothing has to be known of the country for that. Else `null`. */
export function fullNumber(typed: string): string | null {
  const number = typed.replace(/[\s\u00A0().\-/]/g, "");
  return /^\+[1-9]\d{6,14}$/.test(number) ? number : null;
}
