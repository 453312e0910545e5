import { cleanup } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { AuthError } from "../../src/index.js";
import { showStep } from "./show-step.js";
import { steps } from "./steps.js";
import "../../src/styles/styles.css";

afterEach(cleanup);

const attributesOf = (label: string, ...names: readonly string[]) => {
  const input = page.getByLabelText(label, { exact: true }).element();
  return Object.fromEntries(names.map((name) => [name, input.getAttribute(name)]));
};

describe("codes", () => {
  test("B16, A24: the title says where, the subtitle to whom, the label how many digits", async () => {
    await showStep(steps.confirmCode);
    await expect.element(page.getByRole("heading", { name: "Check your email" })).toBeVisible();
    await expect.element(page.getByText("We sent a code to a***@e***.")).toBeVisible();
    expect(attributesOf("6-digit code", "type", "inputmode", "autocomplete", "dir")).toEqual({
      type: "text",
      inputmode: "numeric",
      autocomplete: "one-time-code",
      dir: "ltr",
    });
    expect(page.getByRole("textbox").elements()).toHaveLength(1);
    expect(document.querySelectorAll(".latchkey-digit")).toHaveLength(6);
  });

  test("A24: a length that is not certain is neither said nor drawn", async () => {
    await showStep({ ...steps.confirmCode, codeLength: null });
    await expect.element(page.getByLabelText("Code", { exact: true })).toBeVisible();
    expect(document.querySelectorAll(".latchkey-digit")).toHaveLength(0);
  });

  test("B14: a text message names the phone, also where the service did not say which", async () => {
    await showStep({ ...steps.confirmCode, delivery: { medium: "SMS", destination: "" } });
    await expect.element(page.getByRole("heading", { name: "Check your phone" })).toBeVisible();
    await expect.element(page.getByText("We sent you a code by text message.")).toBeVisible();
  });

  test("G7, A18: resending waits in sight and outside of any live region", async () => {
    await showStep({ ...steps.confirmCode, resendAt: Date.now() + 30_000 });
    const resend = page.getByRole("button", { name: /New code in 0:\d\d/ });
    await expect.element(resend).toHaveAttribute("aria-disabled", "true");
    expect(resend.element().closest("[role=status], [aria-live]")).toBeNull();
  });

  test("G7: where no code can be sent again the screen says what to do", async () => {
    await showStep({ ...steps.confirmCode, resendAt: null });
    await expect.element(page.getByText("No code? Go back and sign in again to get a new one.")).toBeVisible();
  });

  test("B21, A10: a wrong code is said at its field", async () => {
    await showStep({ ...steps.confirmCode, error: new AuthError("codeMismatch", { field: "code" }) });
    const input = page.getByLabelText("6-digit code");
    await expect.element(input).toHaveAttribute("aria-invalid", "true");
    await expect.element(input).toHaveAccessibleDescription("That code is not right. Check it and try again.");
    expect(page.getByText("That code is not right.").elements()).toHaveLength(1);
  });

  test.each([
    { clockSkew: 600_000, off: "10 minutes ahead" },
    { clockSkew: -600_000, off: "10 minutes behind" },
  ])("S66: a code refused where the clock is off says so at its field: $off", async ({ clockSkew, off }) => {
    await showStep({ ...steps.confirmTotp, error: new AuthError("codeMismatch", { field: "code", clockSkew }) });
    await expect
      .element(page.getByLabelText("6-digit code"))
      .toHaveAccessibleDescription(
        `That code did not work. The clock of this device is about ${off}. If your authenticator app is on this device, set its time to automatic, then type the next code.`,
      );
    expect(page.getByText("That code is not right.").elements()).toEqual([]);
  });

  test("G6: half a minute before the end the step says so; afterwards one action starts again", async () => {
    const { update } = await showStep({ ...steps.confirmTotp, expiresAt: Date.now() + 25_000 });
    await expect
      .element(page.getByRole("status").filter({ hasText: "This step closes in 30 seconds." }))
      .toBeInTheDocument();
    let wentBack = 0;
    const back = () => Promise.resolve({ error: null, step: ((wentBack += 1), steps.enterCredentials) });
    update({ ...steps.confirmTotp, expiresAt: Date.now(), error: new AuthError("challengeExpired"), back });
    await page.getByRole("button", { name: "Start again" }).click();
    expect(wentBack).toBe(1);
  });
});
