import type { StoryContext } from "@storybook/react-vite";
import { expect } from "storybook/test";
import type { AuthStepName } from "../../src/index.js";
import type { StepCase } from "../../src/testing/cases/step-case.js";
import { caseOf } from "./case-of.js";
import type { Destination } from "./case-of.js";
import { caseWords } from "./case-words.js";

type Globals = StoryContext["globals"];

/** Proves that a story shows its case, and shows it as the toolbar says: scheme, direction, width. */
export const expectCase = async (canvas: HTMLElement, destination: Destination, globals: Globals): Promise<void> => {
  const { step } = destination;
  const shown = caseOf(destination);
  const card = canvas.querySelector(`section[data-step="${step}"]`);
  if (card === null) throw new Error(`The card of ${step} is not there.`);
  await expectLook(card, globals);
  for (const form of card.querySelectorAll("form")) {
    await expect(form).toHaveAttribute("aria-busy", String(isBusy(step, shown)));
  }
  const words = caseWords(step, shown);
  if (words !== "") await expect(card).toHaveTextContent(words);
};

const isBusy = (step: AuthStepName, { kind, moment }: StepCase): boolean =>
  moment === "pending" || moment === "resending" || (step === "restoring" && kind !== "error");

const expectLook = async (card: Element, { colorScheme, direction, viewport }: Globals): Promise<void> => {
  const { documentElement: page } = document;
  // Where colours are forced there is no scheme of the page's own.
  if (!matchMedia("(forced-colors: active)").matches) {
    await expect(getComputedStyle(card).colorScheme).toBe(colorScheme);
  }
  await expect(getComputedStyle(card).direction).toBe(direction);
  if (viewport?.value === "narrow") await expect(innerWidth).toBe(320);
  await expect(page.scrollWidth).toBeLessThanOrEqual(page.clientWidth);
};
