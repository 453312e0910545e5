import { en } from "../../messages/en.js";
import type { PartialMessages } from "../../messages/extend-messages.js";

/** The words of a language that needs more room than English, with compounds that break nowhere. For looking at layouts. */
export const longMessages = (): PartialMessages => {
  const { language: _language, ...groups } = en;
  const longer = Object.entries(groups).map(([group, sentences]) => [group, lengthened(sentences)]);
  // SAFETY: every key of `en` but one, each with a sentence of the same kind.
  return Object.fromEntries(longer) as PartialMessages;
};

const COMPOUND = "Zugangsberechtigungsprüfung";

const lengthened = (sentences: object): object =>
  Object.fromEntries(Object.entries(sentences).map(([key, sentence]) => [key, lengthen(sentence)]));

const lengthen = (sentence: unknown): unknown => {
  if (typeof sentence === "string") return longer(sentence);
  if (typeof sentence !== "function") return sentence;
  return (...facts: readonly unknown[]) => lengthen(sentence(...facts));
};

const longer = (text: string): string => {
  const [, words = "", end = ""] = /^(.*?)([.?!:…]*)$/s.exec(text) ?? [];
  return `${words} ${COMPOUND}${end}`;
};
