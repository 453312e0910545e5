import { expect } from "@playwright/test";
import type { Locator } from "@playwright/test";
import type { Visitor } from "./visitor.js";

/** Chooses a situation, whose form is filled by that. */
export const chooseByKeyboard = async (visitor: Visitor, title: string): Promise<void> => {
  await tabTo(visitor, visitor.situation(title));
  await visitor.page.keyboard.press("Enter");
  await expect(visitor.identifier).not.toHaveValue("");
};

/** Chooses a situation and sends what its form was filled with, from the field that a person would have typed last. */
export const beginByKeyboard = async (visitor: Visitor, title: string): Promise<void> => {
  await chooseByKeyboard(visitor, title);
  const asksPassword = await visitor.password.isVisible();
  await tabBackTo(visitor, asksPassword ? visitor.password : visitor.identifier);
  await visitor.page.keyboard.press("Enter");
};

/** Takes one of several methods that begin with the first, by the arrow keys, and sends that. */
export const pickByKeyboard = async (visitor: Visitor, method: string): Promise<void> => {
  const { keyboard } = visitor.page;
  await tabTo(visitor, visitor.card.getByRole("radio", { checked: true }));
  const wanted = visitor.card.getByRole("radio", { name: method });
  for (let presses = 0; presses < 5 && !(await wanted.isChecked()); presses += 1) await keyboard.press("ArrowDown");
  await expect(wanted).toBeFocused();
  await keyboard.press("Enter");
};

/** Types the newest code into the field that has focus; Enter sends it where its length is not certain. */
export const typeCodeByKeyboard = async (visitor: Visitor): Promise<void> => {
  const { keyboard } = visitor.page;
  await expect(visitor.codeField).toBeFocused();
  const code = await visitor.readCode();
  const submitsByItself = await visitor.card.getByText(/^\d+-digit code$/).isVisible();
  await keyboard.type(code);
  if (!submitsByItself) await keyboard.press("Enter");
};

/** Presses Tab until the focus is where it shall be, as somebody does who sees it move. */
export const tabTo = (visitor: Visitor, goal: Locator): Promise<void> => pressTo(visitor, goal, "Tab");

/** The other way round. */
export const tabBackTo = (visitor: Visitor, goal: Locator): Promise<void> => pressTo(visitor, goal, "Shift+Tab");

async function pressTo({ page }: Visitor, goal: Locator, key: string): Promise<void> {
  await expect(goal).toBeVisible();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(goal).toBeFocused();
}
