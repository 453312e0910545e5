import { cleanup } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { field } from "../../src/index.js";
import type { AuthField, AuthSteps, Result } from "../../src/index.js";
import { showStep } from "./show-step.js";
import { steps } from "./steps.js";

afterEach(cleanup);

const words = page.getByText("Please fill in “I am no robot”.");
const signUp = page.getByRole("button", { name: "Create account" });

const captcha = (required?: boolean): AuthField =>
  field({
    kind: "own",
    name: "captcha",
    label: "I am no robot",
    goesTo: "clientMetadata",
    required,
    render: ({ id, name, label, error }) => (
      <>
        <button type="button" id={id} onClick={() => solve(name)}>
          {label}
        </button>
        <input type="hidden" name={name} />
        <output>{error}</output>
      </>
    ),
  });

/** What the script of a captcha does. */
const solve = (name: string): void => {
  const input = document.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  if (input === null) return;
  input.value = "token";
  input.dispatchEvent(new Event("input", { bubbles: true }));
};

/** A sign-up that is filled in but for its captcha. */
const fillIn = async (own: AuthField) => {
  const submit = vi.fn<AuthSteps["signUp"]["submit"]>(() => new Promise<Result>(() => {}));
  const step = { ...steps.signUp, attributeNames: [], passwordPolicy: null, submit };
  await showStep(step, { fields: { signUp: (defaults) => [...defaults, own] } });
  await page.getByLabelText("Username").fill("ada");
  await page.getByLabelText("Password", { exact: true }).fill("Lovelace-1815!");
  await page.getByLabelText("Repeat password").fill("Lovelace-1815!");
  await signUp.click();
  return submit;
};

test("B32: an own control whose hidden input is empty is a fault of its own, and what it reports then is sent along", async () => {
  const submit = await fillIn(captcha());
  await expect.element(words).toBeVisible();
  await expect.element(page.getByRole("button", { name: "I am no robot" })).toHaveFocus();
  expect(submit).not.toHaveBeenCalled();
  await page.getByRole("button", { name: "I am no robot" }).click();
  await expect.element(words).not.toBeInTheDocument();
  await signUp.click();
  await expect.poll(() => submit.mock.lastCall?.[0].clientMetadata).toEqual({ captcha: "token" });
  expect(submit).toHaveBeenCalledTimes(1);
});

test("B31: an own control that nobody need fill in is left empty, and nothing of it is sent", async () => {
  const submit = await fillIn(captcha(false));
  await expect.poll(() => submit.mock.calls.length).toBe(1);
  expect(submit.mock.lastCall?.[0].clientMetadata).toBeUndefined();
});
