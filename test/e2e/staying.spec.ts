import { expect } from "@playwright/test";
import { en } from "../../src/messages/en.js";
import { titles } from "./titles.js";
import { Visitor } from "./visitor.js";
import { visitorTest as test } from "./visitor-test.js";

test("B3, G11: who ticks Keep me signed in is in in a second tab, too, and out in both by one sign-out", async ({
  visitor,
  context,
}) => {
  await visitor.choose("Keep me signed in");
  await visitor.card.getByRole("checkbox", { name: en.enterCredentials.keepSignedIn }).check();
  await visitor.submit();
  await visitor.expectSignedInAs("Hedy Lamarr");
  const second = new Visitor(await context.newPage());
  await second.page.goto(visitor.page.url());
  await second.expectSignedInAs("Hedy Lamarr");
  await second.signOut();
  await expect(visitor.heading(titles.enterCredentials)).toBeVisible();
});

test("G9: a reload while a code is awaited goes on there, and the code in the outbox leads in", async ({ visitor }) => {
  await visitor.begin("Text message");
  await expect(visitor.heading(titles.confirmSmsCode)).toBeVisible();
  await visitor.page.reload();
  await expect(visitor.heading(titles.confirmSmsCode)).toBeVisible();
  await visitor.typeCode();
  await visitor.expectSignedInAs("Katherine Johnson");
});
