import { expect } from "@playwright/test";
import { visitorTest as test } from "./visitor-test.js";

test.describe("the switch of the service", () => {
  test("offline: the page says so, and the same form works when the connection is back", async ({ visitor }) => {
    await visitor.choose("Plain");
    await visitor.switchService("Offline");
    await visitor.submit();
    await visitor.expectError("offline");
    await visitor.switchService("Normal");
    await visitor.submit();
    await visitor.expectSignedInAs("Ada Lovelace");
  });

  test("throttled: the page says so, and the same form works afterwards", async ({ visitor }) => {
    await visitor.choose("Plain");
    await visitor.switchService("Throttled");
    await visitor.submit();
    await visitor.expectError("throttled");
    await visitor.switchService("Normal");
    await visitor.submit();
    await visitor.expectSignedInAs("Ada Lovelace");
  });

  test("slow: the button keeps its name and its focus while the form is busy", async ({ visitor }) => {
    await visitor.choose("Plain");
    await visitor.switchService("Slow");
    await visitor.submit();
    await expect(visitor.card.locator("form")).toHaveAttribute("aria-busy", "true");
    await expect(visitor.submitButton).toHaveAttribute("aria-disabled", "true");
    await expect(visitor.submitButton).toBeFocused();
    await visitor.expectSignedInAs("Ada Lovelace");
  });
});
