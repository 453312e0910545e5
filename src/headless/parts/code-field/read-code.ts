const shortestCode = 4;
const longestCode = 10;

/**
 * The code in what was typed, pasted or dropped: `"123 456"`, `"123-456"` and a whole message are understood. In a message with
 * several numbers the one of the right length counts, else the first that can be a code. `""` where there is no digit.
 */
export function readCode(text: string, length: number | null): string {
  const longest = length ?? longestCode;
  const numbers = (text.match(/\d+(?:[ \u00A0-]\d+)*/g) ?? []).flatMap(spellings);
  const isCode = (number: string) =>
    length === null ? number.length >= shortestCode && number.length <= longest : number.length === length;
  const found = numbers.find(isCode) ?? text.replace(/\D/g, "");
  return found.slice(0, longest);
}

/** `"12 345 678"` may be one number in groups, or several beside each other. */
const spellings = (match: string): readonly string[] => [match.replace(/\D/g, ""), ...match.split(/\D/)];
