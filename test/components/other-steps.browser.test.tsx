import { cleanup } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { field } from "../../src/index.js";
import { showStep } from "./show-step.js";
import { steps } from "./steps.js";
import "../../src/styles/styles.css";

afterEach(cleanup);

const attributesOf = (label: string, ...names: readonly string[]) => {
  const input = page.getByLabelText(label, { exact: true }).element();
  return Object.fromEntries(names.map((name) => [name, input.getAttribute(name)]));
};

describe("the rest", () => {
  test("B8, B19: a new password comes with the missing attributes, each with its own keyboard", async () => {
    await showStep(steps.setNewPassword);
    expect(attributesOf("New password", "autocomplete", "name")).toEqual({
      autocomplete: "new-password",
      name: "newPassword",
    });
    expect(attributesOf("First name", "type", "autocomplete")).toEqual({ type: "text", autocomplete: "given-name" });
    expect(attributesOf("Date of birth", "type", "autocomplete")).toEqual({ type: "date", autocomplete: "bday" });
    expect(attributesOf("Phone number", "type", "autocomplete")).toEqual({ type: "tel", autocomplete: "tel" });
    expect(attributesOf("Team", "type", "name")).toEqual({ type: "text", name: "custom:team" });
    await expect
      .element(page.getByLabelText("New password", { exact: true }))
      .toHaveAccessibleDescription(/^at least 12 characters.*: not met.*a symbol/iu);
  });

  test("B19: attributes go out by their names, the password boxed", async () => {
    const sent: unknown[] = [];
    await showStep({
      ...steps.setNewPassword,
      missingAttributes: ["given_name", "custom:team"],
      submit: (values: unknown) => Promise.resolve({ error: null, step: (sent.push(values), steps.setNewPassword) }),
    });
    await page.getByLabelText("New password", { exact: true }).fill("Analytical-1843!");
    await page.getByLabelText("First name").fill("Ada");
    await page.getByLabelText("Team").fill("Engine");
    await page.getByRole("button", { name: "Continue" }).click();
    await expect.poll(() => sent).toMatchObject([{ attributes: { given_name: "Ada", "custom:team": "Engine" } }]);
    expect(JSON.stringify(sent)).not.toContain("Analytical");
  });

  test("B19, B41: a field of the app's own goes to the triggers where it says so", async () => {
    const sent: unknown[] = [];
    await showStep(
      {
        ...steps.setNewPassword,
        missingAttributes: [],
        submit: (values: unknown) => Promise.resolve({ error: null, step: (sent.push(values), steps.setNewPassword) }),
      },
      {
        fields: {
          setNewPassword: (defaults) => [
            ...defaults,
            field({ name: "captcha", label: "Captcha", goesTo: "clientMetadata" }),
          ],
        },
      },
    );
    await page.getByLabelText("New password", { exact: true }).fill("Analytical-1843!");
    await page.getByLabelText("Captcha").fill("moon");
    await page.getByRole("button", { name: "Continue" }).click();
    await expect.poll(() => sent).toMatchObject([{ attributes: {}, clientMetadata: { captcha: "moon" } }]);
  });

  test.each([steps.enterPassword, steps.setNewPassword])(
    "A27: $name tells password managers whose password it is",
    async (step) => {
      await showStep(step);
      const username = document.querySelector<HTMLInputElement>("input[autocomplete=username]");
      expect(username?.value).toBe("ada@example.org");
      expect(username?.getClientRects()).toHaveLength(0);
    },
  );

  test("A12: two empty fields are listed, each a way to its field, and each is said at its place", async () => {
    await showStep(steps.enterCredentials);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect.poll(() => document.activeElement?.textContent).toBe("Please check these fields:UsernamePassword");
    await expect.element(page.getByLabelText("Username")).toHaveAccessibleDescription("Please fill in “Username”.");
    await page.getByRole("link", { name: "Password" }).click();
    const password = page.getByLabelText("Password", { exact: true });
    await expect.element(password).toHaveFocus();
    await expect.element(password).toHaveAccessibleDescription("Please fill in “Password”.");
    expect(location.hash).toBe("");
  });

  test("A12: one empty field takes focus itself", async () => {
    await showStep({ ...steps.enterCredentials, identifier: "ada" });
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect.element(page.getByLabelText("Password", { exact: true })).toHaveFocus();
    expect(page.getByText("Please check these fields:").elements()).toEqual([]);
  });

  test("G1, S48: an unknown custom challenge shows all that the trigger says as text, and one answer", async () => {
    await showStep({
      ...steps.answerCustomChallenge,
      parameters: { ...steps.answerCustomChallenge.parameters, html: "<img src=x onerror=alert(1)>" },
    });
    await expect.element(page.getByText("How many moons has Mars?")).toBeVisible();
    await expect.element(page.getByText("m-42")).toBeVisible();
    await expect.element(page.getByText("<img src=x onerror=alert(1)>")).toBeVisible();
    expect(document.querySelector("section img")).toBeNull();
    expect(page.getByRole("textbox").elements()).toHaveLength(1);
  });

  test("G1: a later round of a custom challenge says that one more answer is needed", async () => {
    const { update } = await showStep(steps.answerCustomChallenge);
    await expect.element(page.getByText("Answer it to continue.")).toBeVisible();
    update({ ...steps.answerCustomChallenge, round: 2 });
    await expect.element(page.getByText("One more answer is needed to continue.")).toBeVisible();
  });

  test("G21: a challenge that this version does not know is shown by its name", async () => {
    await showStep(steps.unsupportedChallenge);
    await expect.element(page.getByText(/The step is called RETINA_SCAN\./)).toBeVisible();
  });

  test("A17: a pending submit keeps its name and its place", async () => {
    await showStep({ ...steps.confirmTotp, pending: true, command: "submit" });
    const submit = page.getByRole("button", { name: "Continue" });
    await expect.element(submit).toHaveAttribute("aria-disabled", "true");
    expect(submit.element().hasAttribute("disabled")).toBe(false);
    await expect.element(page.getByRole("status").filter({ hasText: "One moment …" })).toBeInTheDocument();
  });
});
