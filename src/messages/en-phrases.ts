import type { PasswordPolicy } from "../protocol/settings.js";
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

  /** "At least 8 characters, with upper and lower case, a number and a symbol." */
  passwordHint: (policy: PasswordPolicy): string => {
    const { minLength = 8, requireNumbers = true, requireSymbols = true } = policy;
    const kinds = [letterCase(policy), requireNumbers && "a number", requireSymbols && "a symbol"];
    const asked = kinds.filter((kind) => kind !== false);
    return asked.length === 0
      ? `At least ${minLength} characters.`
      : `At least ${minLength} characters, with ${all.format(asked)}.`;
  },
};

const letterCase = ({ requireUppercase = true, requireLowercase = true }: PasswordPolicy): string | false => {
  if (requireUppercase && requireLowercase) return "upper and lower case";
  if (requireUppercase) return "an upper-case letter";
  return requireLowercase && "a lower-case letter";
};
