import { cleanup } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { AuthError } from "../../src/index.js";
import { showStep } from "./show-step.js";
import { steps } from "./steps.js";
import "../../src/styles/styles.css";

afterEach(cleanup);

const alert = page.getByRole("alert");
const attributesOf = (label: string, ...names: readonly string[]) => {
  const input = page.getByLabelText(label, { exact: true }).element();
  return Object.fromEntries(names.map((name) => [name, input.getAttribute(name)]));
};

describe("enterCredentials", () => {
  test("B7, B8, A21, A22: a username goes with its password", async () => {
    await showStep(steps.enterCredentials);
    expect(attributesOf("Username", "type", "autocomplete", "autocapitalize", "autocorrect", "spellcheck")).toEqual({
      type: "text",
      autocomplete: "username",
      autocapitalize: "none",
      autocorrect: "off",
      spellcheck: "false",
    });
    expect(attributesOf("Password", "type", "autocomplete")).toEqual({
      type: "password",
      autocomplete: "current-password",
    });
    await expect.element(page.getByRole("button", { name: "Sign in", exact: true })).toBeVisible();
  });

  test.each([
    { kinds: ["email"], label: "Email", type: "email" },
    { kinds: ["phone"], label: "Phone", type: "tel" },
    { kinds: ["email", "phone"], label: "Email or phone", type: "text" },
    { kinds: ["username", "email", "phone"], label: "Username, email or phone", type: "text" },
  ] as const)("B7: $kinds make the field $label", async ({ kinds, label, type }) => {
    await showStep({ ...steps.enterCredentials, signInWith: kinds });
    expect(attributesOf(label, "type", "autocomplete")).toEqual({ type, autocomplete: "username" });
  });

  test("asks for no password where the flow asks later", async () => {
    await showStep({ ...steps.enterCredentials, asksPassword: false });
    await expect.element(page.getByRole("button", { name: "Continue" })).toBeVisible();
    expect(page.getByLabelText("Password").elements()).toEqual([]);
  });

  test("B11: wrong credentials are said in the form, in a region that was there before", async () => {
    const { update } = await showStep(steps.enterCredentials);
    const region = alert.elements().find((element) => element.textContent === "" && element.closest("form"));
    expect(region).toBeDefined();
    update({ ...steps.enterCredentials, error: new AuthError("invalidCredentials") });
    await expect.element(page.getByText("Those details do not match an account.")).toBeVisible();
  });

  test("G20, A45: a lockout counts down outside of any live region, and the button stays usable", async () => {
    await showStep({
      ...steps.enterCredentials,
      error: new AuthError("lockedOut"),
      lockedUntil: Date.now() + 45_000,
    });
    const line = page.getByText(/You can try again in about \d+ seconds\./);
    await expect.element(line).toBeVisible();
    expect(line.element().closest("[role=alert], [role=status], [aria-live]")).toBeNull();
    expect(page.getByRole("button", { name: "Sign in", exact: true }).element().hasAttribute("aria-disabled")).toBe(
      false,
    );
  });

  test("restoring is the first form, busy, in the mode that the app described; what was typed stays", async () => {
    const { update } = await showStep(steps.restoring, { settings: { signInWith: ["email"] } });
    expect(document.forms[0]?.getAttribute("aria-busy")).toBe("true");
    await page.getByLabelText("Email").fill("ada@example.org");
    update({ ...steps.enterCredentials, signInWith: ["email"] });
    await expect.element(page.getByLabelText("Email")).toHaveValue("ada@example.org");
    expect(document.forms[0]?.getAttribute("aria-busy")).toBe("false");
  });
});
