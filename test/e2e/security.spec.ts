import { expect, test as base } from "@playwright/test";
import { strictPage } from "./strict-page.js";
import { tapWire } from "./tap-wire.js";
import { titles } from "./titles.js";
import { Visitor } from "./visitor.js";

const test = base.extend<{ readonly visitor: Visitor }>({
  baseURL: strictPage,
  visitor: async ({ page }, begin) => {
    const visitor = new Visitor(page);
    await visitor.open();
    await begin(visitor);
  },
});

test("S7: setting up an authenticator asks no host but the page's own and the pool's", async ({ page }) => {
  const { requests } = await tapWire(page);
  const visitor = new Visitor(page);
  await visitor.open();
  await visitor.begin("Set up an app");
  await expect(visitor.card.getByRole("img", { name: /QR code/ })).toHaveAttribute("data-state", "drawn");
  await visitor.typeCode();
  await visitor.expectSignedInAs("Mary Jackson");
  const hosts = new Set(requests.map(({ url }) => new URL(url).origin));
  expect(hosts).toEqual(new Set([strictPage, await visitor.poolAddress()]));
});

test("S57: a TOTP key is shown once, how to recover is said before it is switched on, and no copy of it is kept", async ({
  visitor,
  page,
}) => {
  const key = visitor.card.locator("code[data-secret]");
  await visitor.begin("Set up an app");
  const first = (await key.textContent()) ?? "";
  expect(first).toMatch(/^[A-Z2-7]{32,}$/u);
  await expect(visitor.card.getByText(/If you ever lose this device/u)).toBeVisible();
  await visitor.back();
  await visitor.password.fill("Jackson-1921!");
  await visitor.submit();
  await expect(key).not.toHaveText(first);
  await expect(key).toHaveText(/^[A-Z2-7]{32,}$/u);
  const second = (await key.textContent()) ?? "";
  await visitor.typeCode();
  await visitor.expectSignedInAs("Mary Jackson");

  const kept = await page.evaluate(async () => ({
    caches: await caches.keys(),
    databases: await indexedDB.databases(),
    entries: [...Object.values(localStorage), ...Object.values(sessionStorage)].map(String),
    pictures: document.querySelectorAll('img, canvas, [src^="data:"], [src^="blob:"], [href^="data:"], [href^="blob:"]')
      .length,
    markup: document.documentElement.outerHTML,
  }));
  expect(kept).toMatchObject({ caches: [], databases: [], pictures: 0 });
  expect([...kept.entries, kept.markup].filter((text) => text.includes(first) || text.includes(second))).toEqual([]);

  await visitor.signOut();
  await visitor.identifier.fill("mary");
  await visitor.password.fill("Jackson-1921!");
  await visitor.submit();
  await expect(visitor.heading(titles.confirmTotp)).toBeVisible();
  await expect(key).toHaveCount(0);
});
