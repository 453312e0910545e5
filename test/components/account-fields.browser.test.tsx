import { cleanup } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { field } from "../../src/index.js";
import type { AuthField, AuthStep, FieldsByStep } from "../../src/index.js";
import { nobody, outcomes } from "../headless/outcomes.js";
import { mountSignIn } from "./mount-sign-in.js";
import { showStep } from "./show-step.js";
import { steps } from "./steps.js";
import "../../src/styles/styles.css";

afterEach(cleanup);

const { signUp, confirmSignUp, requestPasswordReset, confirmPasswordReset, confirmContact } = steps;

const labels = () => [...document.querySelectorAll("label")].map(({ textContent }) => textContent);

/** The kit's own fields from the last to the first, each with a word of the app; one more in front, and one that is not required. */
const reshaped = (defaults: readonly AuthField[]): readonly AuthField[] => [
  field({ name: "nickname", label: "Call sign", hint: "As on the radio", placeholder: "Goose", required: false }),
  ...defaults.toReversed().map((own) => ({ ...own, label: `Our ${own.name}`, hint: `About ${own.name}` })),
];

/** The kit's own, and what an app asks beside them. */
const withOwnFields = (defaults: readonly AuthField[]): readonly AuthField[] => [
  ...defaults,
  field({ name: "custom:team", label: "Team", defaultValue: "Pit" }),
  field({ kind: "checkbox", name: "custom:news", label: "News", required: false, defaultChecked: true }),
  field({ kind: "checkbox", name: "custom:terms", label: "Terms" }),
  field({ kind: "secret", name: "custom:pin", label: "Pin", required: false }),
];

const cases: readonly { readonly step: AuthStep; readonly names: readonly string[] }[] = [
  { step: signUp, names: ["repeatPassword", "password", "given_name", "email", "username"] },
  { step: confirmSignUp, names: ["code"] },
  { step: requestPasswordReset, names: ["username"] },
  { step: confirmPasswordReset, names: ["repeatPassword", "newPassword", "code"] },
  { step: confirmContact, names: ["code"] },
];

describe("the fields of the steps to an account", () => {
  test("B28: the time zone on sign-up is the browser's own, unless another one was chosen before", async () => {
    const step: AuthStep = { ...signUp, attributeNames: ["zoneinfo"] };
    await showStep(step);
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    await expect.element(page.getByLabelText("Time zone")).toHaveValue(own);
    cleanup();
    await showStep({ ...step, attributes: { zoneinfo: "Asia/Tokyo" } });
    await expect.element(page.getByLabelText("Time zone")).toHaveValue("Asia/Tokyo");
  });

  test.each(cases)(
    "B41: $step.name takes label, hint, placeholder, requirement, order and fields of the app",
    async ({ step, names }) => {
      // SAFETY: `reshaped` takes any step's fields.
      const fields = { [step.name]: reshaped } as FieldsByStep;
      await showStep(step, { fields });
      await expect.poll(labels).toEqual(["Call sign", ...names.map((name) => `Our ${name}`)]);
      const own = page.getByLabelText("Call sign");
      await expect.element(own).toHaveAttribute("placeholder", "Goose");
      await expect.element(own).not.toHaveAttribute("required");
      await expect.element(own).toHaveAccessibleDescription("As on the radio");
      for (const name of names) {
        const description = expect.stringContaining(`About ${name}`);
        await expect.element(page.getByLabelText(`Our ${name}`)).toHaveAccessibleDescription(description);
      }
    },
  );

  test("B33, B41: a mistyped address is changed with the app's own attributes still there, over what the app fills in", async () => {
    await mountSignIn([nobody, outcomes.signedUp.plain], { fields: { signUp: withOwnFields } });
    await page.getByRole("button", { name: "Sign up" }).click();
    const typed = {
      Username: "ada",
      Email: "ada@example.com",
      "Repeat password": "Lovelace-1815!",
      Team: "Engine",
      Pin: "1815",
    };
    await page.getByLabelText("Password", { exact: true }).fill("Lovelace-1815!");
    for (const [label, text] of Object.entries(typed)) await page.getByLabelText(label).fill(text);
    await page.getByLabelText("News").click();
    await page.getByLabelText("Terms").click();
    await page.getByRole("button", { name: "Create account" }).click();
    await page.getByRole("button", { name: "Wrong address? Change it" }).click();
    await expect.element(page.getByLabelText("Team")).toHaveValue("Engine");
    await expect.element(page.getByLabelText("News")).not.toBeChecked();
    await expect.element(page.getByLabelText("Terms")).toBeChecked();
    await expect.element(page.getByLabelText("Pin")).toHaveValue("");
  });

  test("B41: a field that the app leaves out is neither shown nor sent", async () => {
    const sent: unknown[] = [];
    const submit = (values: unknown) => Promise.resolve({ error: null, step: (sent.push(values), signUp) });
    const fields: FieldsByStep = {
      signUp: (defaults) => defaults.filter(({ name }) => name === "username" || name === "email"),
    };
    await showStep({ ...signUp, submit }, { fields });
    await page.getByLabelText("Username").fill("ada");
    await page.getByLabelText("Email").fill("ada@example.com");
    await page.getByRole("button", { name: "Create account" }).click();
    await expect.poll(() => sent).toMatchObject([{ username: "ada", attributes: { email: "ada@example.com" } }]);
    expect(sent[0]).not.toHaveProperty("password");
  });
});
