import { expect } from "@playwright/test";
import { expectApart, noteWhatIsShown } from "./kept-apart.js";
import { leave } from "./lifecycle.js";
import type { Tab } from "./tab.js";
import { tabsTest as test } from "./tabs-test.js";

const absences = {
  "that was open all the time": () => Promise.resolve(() => Promise.resolve()),
  "in the back/forward cache": (tab: Tab) => leave(tab.page),
};

for (const [name, goAway] of Object.entries(absences)) {
  test(`S65: somebody else signs in in another tab, and a tab ${name} never shows what is one's beside the other's`, async ({
    openTab,
  }) => {
    const [one, other] = [await openTab(), await openTab()];
    await one.signIn("ada");
    await other.expectSignedInAs("ada");
    await noteWhatIsShown(other);
    const comeBack = await goAway(other);
    await one.signOut();
    await one.signIn("grace");
    await comeBack();
    await expectApart(other);
  });
}

test("S65: two people sign in at the same time in two tabs, and both tabs end with the same of them, also after a reload", async ({
  openTab,
}) => {
  const tabs = [await openTab(), await openTab()] as const;
  const [one, other] = tabs;
  await one.fill("ada");
  await other.fill("grace");
  await Promise.all(tabs.map(({ page }) => page.evaluate(() => document.querySelector("form")?.requestSubmit())));
  const person = await samePerson(tabs);
  await Promise.all(tabs.map(({ page }) => page.reload()));
  expect(await samePerson(tabs)).toBe(person);
});

/** Whom all tabs greet. */
async function samePerson(tabs: readonly Tab[]): Promise<string> {
  let names = new Set<string | null>();
  await expect(async () => {
    names = new Set(await Promise.all(tabs.map(({ page }) => page.getByRole("heading").textContent())));
    expect(names.size).toBe(1);
    expect([...names][0]).toMatch(/^Hello, /);
  }).toPass();
  return [...names][0] ?? "";
}
