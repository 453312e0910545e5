import type { StoryContext } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { en } from "../../src/messages/en.js";
import { errorText } from "../../src/parts/error-text.js";
import { errorFixtures } from "../../src/testing/error-fixtures.js";
import { NOW } from "./now.js";
import type { Destination } from "./route-to.js";

type Globals = StoryContext["globals"];

/** Proves that a story shows its moment, and shows it as the toolbar says: scheme, direction, width. */
export const expectMoment = async (canvas: HTMLElement, destination: Destination, globals: Globals): Promise<void> => {
  const { step, moment = "idle" } = destination;
  const card = canvas.querySelector(`section[data-step="${step}"]`);
  if (card === null) throw new Error(`The card of ${step} is not there.`);
  await expectLook(card, globals);
  const isBusy = moment === "pending" || step === "restoring";
  for (const form of card.querySelectorAll("form")) await expect(form).toHaveAttribute("aria-busy", String(isBusy));
  if (moment === "idle" || moment === "pending") return;
  await expect(card).toHaveTextContent(errorText(en, errorFixtures(NOW)[moment]));
};

const expectLook = async (card: Element, { colorScheme, direction, viewport }: Globals): Promise<void> => {
  const { documentElement: page } = document;
  await expect(getComputedStyle(card).colorScheme).toBe(colorScheme);
  await expect(getComputedStyle(card).direction).toBe(direction);
  if (viewport?.value === "narrow") await expect(innerWidth).toBe(320);
  await expect(page.scrollWidth).toBeLessThanOrEqual(page.clientWidth);
};
