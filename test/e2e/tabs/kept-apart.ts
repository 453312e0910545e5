import { expect } from "@playwright/test";
import type { Tab } from "./tab.js";

const DRAFT = "Ada's plan";

/** Notes whose page is shown with which draft, whenever anything changes; ada has typed something. */
export async function noteWhatIsShown({ page, draft }: Tab): Promise<void> {
  await draft.fill(DRAFT);
  await page.evaluate(() => {
    const shown: string[] = [];
    Object.assign(window, { shown });
    const note = (): void => {
      const typed = document.querySelector<HTMLInputElement>("main label input")?.value;
      shown.push(`${document.querySelector("h1")?.textContent ?? ""}: ${typed ?? ""}`);
    };
    new MutationObserver(note).observe(document, { childList: true, characterData: true, subtree: true });
  });
}

/** Grace is there now, and in the meantime nobody was: ada's draft was never shown to her. */
export async function expectApart(tab: Tab): Promise<void> {
  await tab.expectSignedInAs("grace");
  await expect(tab.draft).toHaveValue("");
  const shown = await tab.page.evaluate((): unknown => Reflect.get(window, "shown"));
  expect(shown).toContain("Hello, grace: ");
  expect(shown).not.toContain(`Hello, grace: ${DRAFT}`);
  const told = await tab.told();
  expect(told.map((event) => event.replace(/^signedOut \w+$/, "signedOut"))).toEqual([
    "signedIn ada",
    "signedOut",
    "signedIn grace",
  ]);
}
