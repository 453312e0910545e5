import { expect } from "@playwright/test";
import { tabsTest as test } from "./tabs-test.js";

test("G11: a sign-in in one tab is followed by the others, whatever stands there, and their apps are told", async ({
  openTab,
}) => {
  const resting = await openTab();
  const typing = await openTab();
  const asked = await openTab();
  await typing.identifier.fill("gra");
  await asked.begin("katherine");
  await expect(asked.code).toBeVisible();
  const one = await openTab();
  await one.signIn("ada");
  for (const tab of [resting, typing, asked]) {
    await tab.expectSignedInAs("ada");
    expect(await tab.told()).toEqual(["signedIn ada"]);
  }
});

test.describe("pages with addresses", () => {
  test.use({ pageChanges: { paths: { enterCredentials: "/sign-in", afterSignIn: "/home" } } });

  test("G11: a sign-in in one tab leads the sign-in page of another on to where the app says", async ({ openTab }) => {
    const waiting = await openTab("sign-in");
    await waiting.expectForm();
    const one = await openTab("sign-in");
    await one.begin("ada");
    for (const tab of [one, waiting]) {
      await expect(tab.page).toHaveURL(/\/home$/);
      await tab.expectSignedInAs("ada");
    }
  });
});
