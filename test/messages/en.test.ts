import { describe, expect, test } from "vitest";
import { en } from "../../src/messages/en.js";
import { AuthError } from "../../src/protocol/auth-error.js";

const sentences = Object.values(en.errors).map((sentence) =>
  typeof sentence === "function" ? sentence(new AuthError("unknown")) : sentence,
);

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
