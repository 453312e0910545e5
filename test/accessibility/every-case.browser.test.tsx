import { cleanup } from "@testing-library/react";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { caseWords } from "../../stories/stage/case-words.js";
import { stopTime } from "../../stories/stage/stop-time.js";
import { stepCases } from "../../src/testing/cases/step-cases.js";
import { brokenRules } from "./broken-rules.js";
import { fieldPurpose } from "./field-purpose.js";
import { showCases } from "./show-cases.js";
import type { ShownCase } from "./show-cases.js";
import "../../src/styles/styles.css";

const { signedIn: _, ...withCard } = stepCases;
// SAFETY: the keys of the table are the steps.
const steps = Object.keys(withCard) as (keyof typeof withCard)[];

const titles = new Map<string, string>();

describe.each(steps)("every case of %s", (step) => {
  let cases: readonly ShownCase[] = [];
  let run: (() => void) | undefined;
  beforeAll(async () => {
    run = stopTime();
    cases = await showCases(step);
    titles.set(step, wordsOf(cases[0]?.card.getAttribute("aria-labelledby")));
  });
  afterAll(() => {
    cleanup();
    run?.();
  });

  test("A1, A2, A4: is a section labelled by its one heading, with one form at most, sent by its one submit", () => {
    const broken = brokenRules(cases, ({ card }) => {
      const headings = all(card, "h1, h2, h3, h4, h5, h6");
      const forms = [...card.querySelectorAll("form")];
      return {
        "one heading, of the second level": headings.map(({ tagName }) => tagName).join() === "H2",
        "labelled by its heading": card.getAttribute("aria-labelledby") === headings[0]?.id,
        "a heading with words": headings[0]?.textContent !== "",
        "one form at most, which leaves validation to the page":
          forms.length <= 1 && forms.every((form) => form.noValidate),
        "one submit per form": all(card, "[type=submit]").length === forms.length,
        "links that lead somewhere": all(card, "a:not([href])").length === 0,
        "nothing but controls in the order of tabs": all(card, "[tabindex]:not([tabindex='-1'])").length === 0,
      };
    });
    expect(broken).toEqual([]);
  });

  test("A3, A5, A6: names every control by what is to be seen, and its icons are silent", () => {
    const broken = brokenRules(cases, ({ card }) => {
      const inputs = seen(card, "input, select, textarea");
      const controls = all(card, "button, a").map((control) => ({ name: nameOf(control), words: control.textContent }));
      return {
        "a visible label for every field": inputs.every((input) => hasLabel(input) || isCountryOfNumber(input)),
        "no word in a placeholder": inputs.every((input) => !input.hasAttribute("placeholder")),
        "a name for every button, with the words that are seen": controls.every(
          ({ name, words }) => name !== "" && name.includes(words),
        ),
        "no word about icons": all(card, "svg:not([role=img])").every((icon) => icon.ariaHidden === "true"),
        "words for pictures": all(card, "[role=img]").every((picture) => (picture.ariaLabel ?? "") !== ""),
      };
    });
    expect(broken).toEqual([]);
  });

  test("A9: what can be chosen is a list of radio buttons, named by the heading, one of them chosen", () => {
    const broken = brokenRules(cases, ({ card, name }) => {
      const radios = all(card, "input[type=radio]");
      const groups = all(card, "fieldset").map((group) => group.getAttribute("aria-labelledby"));
      const items = all(card, "fieldset > ul[role=list] > li");
      return {
        "a choice where there is one": radios.length > 0 === (step.startsWith("choose") && name !== "smsOnly"),
        "an item for every radio button": items.every((item) => all(item, "input[type=radio]").length === 1),
        "as many items as radio buttons": items.length === radios.length,
        "a group named by the heading": groups.every((label) => label === card.getAttribute("aria-labelledby")),
        "one chosen": all(card, "input[type=radio]:checked").length === groups.length,
      };
    });
    expect(broken).toEqual([]);
  });

  test("A10, A11, A13: an error is said in words, at its field or in an alert of the form", () => {
    const broken = brokenRules(cases, (shown) => {
      const { card } = shown;
      const alerts = all(card, "form [role=alert]").map((alert) => alert.textContent);
      const statuses = all(card, "[role=status]").map((status) => status.textContent);
      const faulty = all(card, "[aria-invalid=true]").map((field) => wordsOf(field.getAttribute("aria-describedby")));
      return {
        "an alert in every form, also before anything is wrong": alerts.length > 0 === all(card, "form").length > 0,
        "words at every faulty field": !faulty.includes(""),
        "the error's words": [...alerts, ...faulty, ...statuses].some((place) =>
          place.includes(caseWords(step, shown)),
        ),
      };
    });
    expect(broken).toEqual([]);
  });

  test("A21, A22: browsers are told what each field is for, and change nothing of an identifier", () => {
    const broken = brokenRules(cases, ({ card }) => {
      const typed = seen(card, "input:not([type=radio], [type=checkbox])");
      const plain = typed.filter(({ name }) => name === "username" || name === "code");
      return {
        "the purpose of every field": typed.every(
          ({ name, autocomplete }) => autocomplete === fieldPurpose(step, name),
        ),
        "no numbers, no length": typed.every((input) => input.type !== "number" && !input.hasAttribute("maxlength")),
        "plain typing": plain.every((input) => typingOf(input) === "none off false"),
      };
    });
    expect(broken).toEqual([]);
  });

  test("A24: a code is one text input of digits; its slots decorate, and its label tells no length that is not certain", () => {
    const broken = brokenRules(cases, ({ card, name }) => {
      const asks = /^confirm|^enrollTotp$/.test(step) && !/link/i.test(name);
      const codes = seen(card, "[autocomplete=one-time-code]");
      const slots = all(card, "[data-slot]");
      const told = codes.map(({ labels }) => Number(/\d+/.exec(labels?.[0]?.textContent ?? "")?.[0] ?? 0));
      return {
        "one field where a code is asked for": codes.length === (asks ? 1 : 0),
        "digits as text": codes.every(({ inputMode, type }) => inputMode === "numeric" && type === "text"),
        "silent slots": slots.every((slot) => slot.closest("[aria-hidden=true]") !== null),
        "as many slots as the label says": told.every((length) => length === slots.length),
      };
    });
    expect(broken).toEqual([]);
  });

  test("A27, A30: who signs in stands at the head, then the form, the other ways, and the way back at the foot", () => {
    const broken = brokenRules(cases, ({ card, identifier = "ada@example.com" }) => {
      const parts = all(card, ".latchkey-header, form, .latchkey-end, footer");
      const places = parts.map(({ tagName, className }) => ORDER.indexOf(tagName === "FORM" ? "form" : className));
      const asksPassword = all(card, "input[name=password], input[name=newPassword]").length > 0;
      const known = [...card.querySelectorAll<HTMLInputElement>("input[autocomplete=username]")];
      return {
        "the same order": places.every((place, index) => place > (places[index - 1] ?? -1)),
        "who signs in": saysWho(step) === (parts[0]?.querySelector(".latchkey-identity")?.textContent === identifier),
        "one way back, at the foot": isFirst(step) || all(card, "footer button").length === 1,
        "whose password it is":
          asksWho(step) || known.map(({ value }) => value).join() === (asksPassword ? identifier : ""),
      };
    });
    expect(broken).toEqual([]);
  });
});

test("A16: no two steps are called alike, so the label that is read out tells which one it is", () => {
  titles.delete("restoring");
  expect(titles.size).toBe(steps.length - 1);
  expect(new Set(titles.values()).size).toBe(titles.size);
});

const isFirst = (step: string): boolean => step === "restoring" || step === "enterCredentials";

const asksWho = (step: string): boolean => isFirst(step) || step === "signUp" || step === "requestPasswordReset";

// After signing in nobody has to be told any more.
const saysWho = (step: string): boolean => !asksWho(step) && !/Contact/.test(step);

const ORDER = ["latchkey-header", "form", "latchkey-end", "latchkey-footer"];

const all = (card: Element, selector: string): readonly HTMLElement[] => [
  ...card.querySelectorAll<HTMLElement>(selector),
];

const isSeen = (element: Element): boolean => element.getClientRects().length > 0;

const seen = (card: Element, selector: string): readonly HTMLInputElement[] =>
  [...card.querySelectorAll<HTMLInputElement>(selector)].filter(isSeen);

const hasLabel = ({ labels }: HTMLInputElement): boolean => labels?.[0] !== undefined && hasWords(labels[0]);

// It stands in the field of the number, whose label is seen, and shows its country in short.
const isCountryOfNumber = (input: HTMLElement): boolean => input.matches("[data-kind=phone] select[aria-label]");

const hasWords = (label: Element): boolean => isSeen(label) && label.textContent !== "";

const nameOf = (control: Element): string => control.ariaLabel ?? control.textContent;

const wordsOf = (ids: string | null | undefined): string =>
  (ids ?? "")
    .split(" ")
    .map((id) => document.getElementById(id)?.textContent ?? "")
    .join(" ")
    .trim();

const typingOf = (input: HTMLInputElement): string =>
  [input.getAttribute("autocapitalize"), input.getAttribute("autocorrect"), input.spellcheck].join(" ");
