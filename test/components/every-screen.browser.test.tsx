import { cleanup } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { showStep } from "./show-step.js";
import { shownSteps } from "./steps.js";
import type { AuthStep } from "../../src/index.js";
import "../../src/styles/styles.css";

afterEach(cleanup);

const card = page.getByRole("region");

// Where a step's way back has words of its own.
const ways: { readonly [name: string]: string | undefined } = {
  signUp: "Sign in",
  chooseContactToVerify: "Sign out",
  confirmContact: "Back",
};

const saysWho = (step: AuthStep): boolean =>
  "back" in step && "identifier" in step && step.name !== "signUp" && step.name !== "requestPasswordReset";

describe("every screen", () => {
  test.each(shownSteps)(
    "A1, A8: $name is a section labelled by its one heading, in the kit's language",
    async (step) => {
      await showStep(step);
      const heading = page.getByRole("heading");
      expect(heading.elements()).toHaveLength(1);
      expect(card.element().getAttribute("aria-labelledby")).toBe(heading.element().id);
      expect(card.element().getAttribute("lang")).toBe("en");
      expect(card.element().getAttribute("dir")).toBe("ltr");
    },
  );

  test.each(shownSteps)(
    "A2, A4: $name has at most one form, submitted by a button; what leads nowhere is a button",
    async (step) => {
      await showStep(step);
      const forms = [...document.forms];
      expect(forms.length).toBeLessThanOrEqual(1);
      for (const form of forms) {
        expect(form.noValidate).toBe(true);
        expect(form.querySelectorAll("[type=submit]")).toHaveLength(1);
      }
      for (const link of document.querySelectorAll("a")) expect(link.getAttribute("href")).toBeTruthy();
    },
  );

  test.each(shownSteps)(
    "A3, A5, A6: $name labels every input and names every button; icons are silent",
    async (step) => {
      await showStep(step);
      for (const input of document.querySelectorAll<HTMLInputElement>("input:not([hidden])")) {
        expect(input.labels?.[0]?.textContent).toBeTruthy();
      }
      for (const button of document.querySelectorAll("button")) {
        expect(button.getAttribute("aria-label") ?? button.textContent).toBeTruthy();
      }
      for (const icon of document.querySelectorAll("svg:not([role=img])")) {
        expect(icon.getAttribute("aria-hidden")).toBe("true");
      }
    },
  );

  test.each(shownSteps.filter((step) => "back" in step))(
    "B22, A30: $name has the way back at its foot",
    async (step) => {
      let wentBack = 0;
      await showStep({ ...step, back: () => Promise.resolve({ error: null, step: ((wentBack += 1), step) }) });
      const back = page.getByRole("button", { name: ways[step.name] ?? "Back to sign in", exact: true });
      expect(back.element().closest("footer")).toBe(card.element().lastElementChild);
      await back.click();
      expect(wentBack).toBe(1);
    },
  );

  test.each(shownSteps.filter(saysWho))("A27: $name says who is signing in", async (step) => {
    await showStep(step);
    await expect.element(card.getByText("ada@example.org", { exact: true })).toBeVisible();
    await expect.element(card.getByRole("button", { name: /Not ada@example.org/ })).toBeVisible();
  });

  test.each(shownSteps.filter((step) => "back" in step && !saysWho(step)))(
    "A27: $name names nobody: that is still asked, or past",
    async (step) => {
      await showStep("identifier" in step ? { ...step, identifier: "ada@example.org" } : step);
      expect(document.querySelector(".latchkey-identity")).toBeNull();
    },
  );

  test.each(shownSteps.filter((step) => "expiresAt" in step && step.name !== "unsupportedChallenge"))(
    "A44: $name states how long it stays open",
    async (step) => {
      await showStep(step);
      await expect.element(card.getByText("This step stays open for about 3 minutes.")).toBeVisible();
    },
  );
});
