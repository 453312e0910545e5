import { describe, expect, test } from "vitest";
import { en } from "../../src/messages/en.js";
import { errorText } from "../../src/parts/error-text.js";
import type { AuthErrorCode } from "../../src/protocol/auth-error.js";
import { AuthError } from "../../src/protocol/auth-error.js";

const sentenceOf = (error: AuthError) => errorText(en, error);
// SAFETY: the keys of `en.errors` are the codes.
const codes = Object.keys(en.errors) as AuthErrorCode[];
const sentences = [
  ...codes.map((code) => sentenceOf(new AuthError(code))),
  sentenceOf(new AuthError("codeMismatch", { clockSkew: 600_000 })),
];

describe("English", () => {
  test.each([
    { kinds: ["username"], label: "Username" },
    { kinds: ["phone"], label: "Phone" },
    { kinds: ["email", "phone"], label: "Email or phone" },
    { kinds: ["username", "email", "phone"], label: "Username, email or phone" },
  ] as const)("B7: people who may type $kinds read $label", ({ kinds, label }) => {
    expect(en.common.identifier(kinds)).toBe(label);
  });

  test.each([
    { unmet: ["at least 12 characters"], words: "The password still needs at least 12 characters." },
    { unmet: ["a number", "a symbol"], words: "The password still needs a number and a symbol." },
  ])("the rules that a password does not follow are one sentence: $words", ({ unmet, words }) => {
    expect(en.validation.passwordPolicy(unmet)).toBe(words);
  });

  test.each([
    { left: 1, words: "1 second" },
    { left: 45, words: "45 seconds" },
    { left: 120, words: "2 minutes" },
    { left: 179, words: "3 minutes" },
  ])("$left seconds are $words", ({ left, words }) => {
    expect(en.common.expiresIn(left)).toBe(`This step stays open for about ${words}.`);
  });

  test.each([
    { clockSkew: 30_000, off: "30 seconds ahead" },
    { clockSkew: -89_000, off: "89 seconds behind" },
    { clockSkew: 90_000, off: "2 minutes ahead" },
    { clockSkew: -601_000, off: "10 minutes behind" },
    { clockSkew: 3_600_000, off: "60 minutes ahead" },
    { clockSkew: -7_200_000, off: "2 hours behind" },
    { clockSkew: 172_800_000, off: "2 days ahead" },
  ])("S66: a clock that is wrong by $clockSkew ms is about $off", ({ clockSkew, off }) => {
    expect(sentenceOf(new AuthError("codeMismatch", { clockSkew }))).toContain(
      `The clock of this device is about ${off}.`,
    );
  });

  test("an attribute of the pool's own is named after itself", () => {
    expect(en.attributes.other("team_name")).toBe("Team name");
  });

  test("A19, G12: every error says something of its own, ends as a sentence, and never says Oops", () => {
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence).not.toMatch(/oops|error|exception|invalid/i);
    }
  });
});
