import type { TextRules } from "./text.js";

/** The shape of a password: inner spaces are legal, blanks at either end and single characters are not. */
export const PASSWORD_RULES: TextRules = {
  max: 256,
  pattern: /\S+.*\S+/,
  patternText: String.raw`^[\S]+.*[\S]+$`,
};
