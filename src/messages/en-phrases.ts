import { capitalised } from "./capitalised.js";

const all = new Intl.ListFormat("en-GB", { type: "conjunction" });

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The sentences of English that are put together from lists and numbers. */
export const enPhrases = {
  /** "1 second", "42 seconds", "2 minutes": whole, rounded up. `left` is seconds. */
  duration: (left: number): string =>
    left < 90
      ? counted(Math.max(1, Math.ceil(left)), "second", "seconds")
      : counted(Math.ceil(left / 60), "minute", "minutes"),

  /** "0:23", "2:05". `left` is seconds. */
  clock: (left: number): string => `${Math.floor(left / 60)}:${String(Math.ceil(left) % 60).padStart(2, "0")}`,

  /** "team_name" → "Team name". */
  attribute: (name: string): string => capitalised(name.replaceAll(/[_-]+/g, " ")),

  /** "The password still needs at least 8 characters and a symbol." `unmet` are the words of rules. */
  passwordPolicy: (unmet: readonly string[]): string => `The password still needs ${all.format(unmet)}.`,

  /** "Still needed: at least 8 characters and a symbol." */
  passwordStatus: (unmet: readonly string[]): string =>
    unmet.length === 0 ? "The password follows every rule." : `Still needed: ${all.format(unmet)}.`,
};
