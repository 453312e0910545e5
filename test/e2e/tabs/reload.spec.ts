import { expect } from "@playwright/test";
import { TOTP } from "otpauth";
import { en } from "../../../src/messages/en.js";
import { titles } from "../titles.js";
import { password, seed } from "./people.js";
import type { Tab } from "./tab.js";
import type { TabsPool } from "./tabs-pool.js";
import { tabsTest as test } from "./tabs-test.js";

const NEW_PASSWORD = "Perlman-1951!";

interface Situation {
  readonly username: string;
  /** The heading of the step. */
  readonly title: string;
  /** Answers after the reload. */
  readonly answer: (tab: Tab, pool: TabsPool) => Promise<void>;
}

const situations: Readonly<Record<string, Situation>> = {
  "a code by text message": {
    username: "katherine",
    title: titles.confirmSmsCode,
    answer: (tab, pool) => tab.code.fill(pool.lastCode()),
  },
  "the code of an app": {
    username: "mary",
    title: titles.confirmTotp,
    answer: (tab) => tab.code.fill(new TOTP({ secret: seed }).generate()),
  },
  "a new password": {
    username: "radia",
    title: titles.setNewPassword,
    answer: async (tab) => {
      await tab.page.getByLabel(en.common.newPassword, { exact: true }).fill(NEW_PASSWORD);
      await tab.submitButton.click();
    },
  },
};

for (const [name, { username, title, answer }] of Object.entries(situations)) {
  test(`G9: a reload while ${name} is awaited goes on there, and the storage holds no secret but the challenge's session`, async ({
    openTab,
    pool,
  }) => {
    const tab = await openTab();
    await tab.begin(username);
    await tab.expectStep(title);
    await tab.page.reload();
    await tab.expectStep(title);
    const stored = JSON.stringify(await tab.stored());
    expect(stored).toContain("latchkey.web.challenge");
    for (const secret of [password, pool.lastCode(), seed].filter(Boolean)) expect(stored).not.toContain(secret);
    await answer(tab, pool);
    await tab.expectSignedInAs(username);
    expect(await tab.entries()).toEqual({ local: ["latchkey.web"], session: [] });
    expect(await tab.told()).toEqual([`signedIn ${username}`]);
    // The reload sent nothing.
    expect(pool.count("InitiateAuth")).toBe(1);
  });
}

test.describe("a pool in which everybody needs an app", () => {
  test.use({
    poolChanges: {
      UserPoolMfaConfig: { MfaConfiguration: "ON", SoftwareTokenMfaConfiguration: { Enabled: true } },
      Users: [{ Username: "ada", Password: password }],
    },
  });

  test("G9: a reload while an app is set up goes on there, with a secret of its own", async ({ openTab }) => {
    const tab = await openTab();
    await tab.begin("ada");
    await tab.expectStep(titles.enrollTotp);
    const former = await readSecret(tab);
    await tab.page.reload();
    await tab.expectStep(titles.enrollTotp);
    await expect.poll(() => readSecret(tab)).not.toBe(former);
    const stored = JSON.stringify(await tab.stored());
    for (const secret of [password, former, await readSecret(tab)]) expect(stored).not.toContain(secret);
    await tab.code.fill(new TOTP({ secret: await readSecret(tab) }).generate());
    await tab.expectSignedInAs("ada");
    expect(await tab.entries()).toEqual({ local: ["latchkey.web"], session: [] });
  });
});

test.describe("a pool with questions of its own", () => {
  test.use({
    poolChanges: {
      Triggers: { CustomChallenge: { Answer: "Byron", Rounds: 2, PublicParameters: { question: "Your father?" } } },
    },
    pageChanges: { authFlow: "CUSTOM_AUTH" },
  });

  test("G9: a reload between two questions of the pool goes on with the second", async ({ openTab }) => {
    const tab = await openTab();
    await tab.identifier.fill("ada");
    await tab.submitButton.click();
    const answer = tab.page.getByLabel("Answer", { exact: true });
    await answer.fill("Byron");
    await tab.submitButton.click();
    await expect(answer).toHaveValue("");
    await tab.page.reload();
    await expect(tab.page.getByText("Your father?")).toBeVisible();
    await answer.fill("Byron");
    await tab.submitButton.click();
    await tab.expectSignedInAs("ada");
  });
});

test("G9: who comes back when the challenge has run out finds the first form, and nothing is kept", async ({
  context,
  openTab,
}) => {
  await context.clock.install();
  const tab = await openTab();
  await tab.begin("katherine");
  await tab.expectStep(titles.confirmSmsCode);
  const address = tab.page.url();
  await tab.page.goto(new URL("/elsewhere.txt", address).href);
  expect((await tab.entries()).session).toEqual(["latchkey.web.challenge"]);
  await context.clock.fastForward("03:01");
  await tab.page.goto(address);
  await tab.expectForm();
  expect(await tab.page.evaluate(() => window.tabsPage.events)).not.toContain("step confirmCode");
  expect(await tab.entries()).toEqual({ local: [], session: [] });
});

test.describe("an app that wants nothing kept", () => {
  test.use({ pageChanges: { resumeChallenge: false } });

  test("G9: with resumeChallenge off a reload leads to the first form, and nothing was ever kept", async ({
    openTab,
  }) => {
    const tab = await openTab();
    await tab.begin("katherine");
    await tab.expectStep(titles.confirmSmsCode);
    expect(await tab.entries()).toEqual({ local: [], session: [] });
    await tab.page.reload();
    await tab.expectForm();
  });
});

test("G9: a reload while the code of a sign-up is awaited goes on there, and the password leads in", async ({
  openTab,
  pool,
}) => {
  const tab = await openTab("sign-up");
  await tab.signUp("edith");
  await tab.page.reload();
  await tab.expectStep(titles.confirmSignUpByEmail);
  await tab.code.fill(pool.lastCode());
  await expect(tab.page.getByText(en.enterCredentials.confirmed)).toBeVisible();
  await expect(tab.identifier).toHaveValue("edith");
  await tab.password.fill(password);
  await tab.submitButton.click();
  await expect.poll(() => tab.told()).toEqual(["signedIn edith"]);
});

async function readSecret({ page }: Tab): Promise<string> {
  return ((await page.locator("code").textContent()) ?? "").replaceAll(/\s/g, "");
}
