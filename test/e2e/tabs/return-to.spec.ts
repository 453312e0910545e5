import { expect } from "@playwright/test";
import { tabsTest as test } from "./tabs-test.js";

test.describe("S40: returnTo", () => {
  test.use({ pageChanges: { paths: { enterCredentials: "/sign-in", afterSignIn: "/home" } } });

  test("S40: a sign-in leads back to where the person came from", async ({ openTab }) => {
    const tab = await openTab(`sign-in?returnTo=${encodeURIComponent("/reports?x=1#end")}`);
    await tab.begin("ada");
    await expect(tab.page).toHaveURL(/\/reports\?x=1#end$/);
    await tab.expectSignedInAs("ada");
  });

  test("S40: a hostile returnTo leads where the app says, and nothing is asked of the other place", async ({
    context,
    openTab,
  }) => {
    const hosts: string[] = [];
    context.on("request", (request) => hosts.push(new URL(request.url()).hostname));
    const tab = await openTab(`sign-in?returnTo=${encodeURIComponent("/\\evil.example/reports")}`);
    await tab.begin("ada");
    await expect(tab.page).toHaveURL(/\/home$/);
    await tab.expectSignedInAs("ada");
    expect(new Set(hosts)).toEqual(new Set(["127.0.0.1"]));
  });
});
