import type { TextRules } from "./text.js";

/** The shape of a password: inner spaces are legal, blanks at either end and single characters are not. */
export const PASSWORD_RULES: TextRules = {
  max: 256,
  // The same as the text below, and read in one go: that one takes for ever on a long text with a blank at its end.
  pattern: /\S.*\S/,
  patternText: String.raw`^[\S]+.*[\S]+$`,
};
