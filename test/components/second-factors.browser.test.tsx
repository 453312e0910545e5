import { cleanup } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { AuthError } from "../../src/index.js";
import { showStep } from "./show-step.js";
import { steps } from "./steps.js";
import "../../src/styles/styles.css";

afterEach(cleanup);

describe("second factors", () => {
  test("B17: methods are a list of radio buttons, the first chosen", async () => {
    await showStep(steps.chooseMfaMethod);
    expect(page.getByRole("listitem").elements()).toHaveLength(3);
    await expect.element(page.getByRole("radio", { name: "Text message" })).toBeChecked();
  });

  test("B17: pressing anywhere on a row chooses it, and the choice is what is submitted", async () => {
    const sent: unknown[] = [];
    await showStep({
      ...steps.chooseMfaMethod,
      submit: (values: unknown) => Promise.resolve({ error: null, step: (sent.push(values), steps.chooseMfaMethod) }),
    });
    await page.getByText("Use the code that your app shows").click();
    await page.getByRole("button", { name: "Continue" }).click();
    await expect.poll(() => sent).toEqual([{ method: "SOFTWARE_TOKEN_MFA" }]);
  });

  test("B18: where SMS is all that could be set up the screen explains it", async () => {
    await showStep({ ...steps.chooseMfaToEnroll, methods: [] });
    await expect.element(page.getByText(/it cannot be added here/)).toBeVisible();
    expect(document.forms).toHaveLength(0);
  });

  test("B15, A31, S7: enrolment shows a picture with words, the key, a way to copy it, and one input", async () => {
    await showStep(steps.enrollTotp);
    await expect
      .element(page.getByRole("img", { name: "QR code that adds ada@example.org to an authenticator app" }))
      .toBeVisible();
    await expect.element(page.getByText("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP")).toBeVisible();
    await expect.element(page.getByRole("button", { name: "Copy key" })).toBeVisible();
    expect(document.querySelector("a[href^='otpauth://totp/Acme:ada%40example.org']")).not.toBeNull();
    expect(page.getByRole("textbox").elements()).toHaveLength(1);
    await expect.element(page.getByRole("button", { name: "Use another method" })).toBeVisible();
  });

  test("A32: a passkey that was not used is no error", async () => {
    await showStep({ ...steps.verifyPasskey, error: new AuthError("passkeyCancelled") });
    const notice = page.getByText("The passkey was not used.");
    expect(notice.element().closest("[data-tone]")?.getAttribute("data-tone")).toBe("neutral");
  });
});
