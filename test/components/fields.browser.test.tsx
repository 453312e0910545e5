import { cleanup } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { field } from "../../src/index.js";
import type { AuthSteps, Result } from "../../src/index.js";
import { Secret, reveal } from "../../src/protocol/secret.js";
import { showStep } from "./show-step.js";
import { steps } from "./steps.js";

afterEach(cleanup);

const never = (): Promise<Result> => new Promise(() => {});
const next = page.getByRole("button", { name: "Continue" });
const labelled = (label: string) => page.getByLabelText(label, { exact: true });
const options = [
  { value: "s", label: "Small" },
  { value: "l", label: "Large" },
];

const own = field({
  kind: "own",
  name: "custom:mark",
  label: "Mark",
  hint: "Anything",
  required: false,
  validate: (value) => (value === "right" ? null : `“${value}” is not right.`),
  render: ({ id, name, label, hint, error, required }) => (
    <>
      <label htmlFor={id}>{label}</label>
      <input id={id} name={name} required={required} data-hint={hint} />
      <output>{error}</output>
    </>
  ),
});

/** A step with one field of every kind, and the command that it ends in. */
const showKinds = async () => {
  const submit = vi.fn<AuthSteps["setNewPassword"]["submit"]>(never);
  await showStep(
    { ...steps.setNewPassword, missingAttributes: ["birthdate"], passwordPolicy: null, submit },
    {
      fields: {
        setNewPassword: (defaults) => [
          ...defaults,
          field({ kind: "select", name: "custom:office", label: "Office", options }),
          field({ kind: "radio", name: "custom:size", label: "Size", hint: "Of your shirt", options }),
          field({ kind: "textarea", name: "custom:note", label: "Note", placeholder: "Be brief", rows: 5 }),
          field({ kind: "checkbox", name: "custom:news", label: "News", required: false }),
          field({ name: "colour", label: "Colour", required: false }),
          own,
        ],
      },
    },
  );
  return submit;
};

describe("fields of every kind", () => {
  test("B31: select, checkbox, radio, date, textarea and an own component are filled in and sent; what is no attribute is not", async () => {
    const submit = await showKinds();
    await labelled("New password").fill("Lovelace-1815!");
    await labelled("Date of birth").fill("1815-12-10");
    await labelled("Office").selectOptions("l");
    await page.getByRole("radio", { name: "Large" }).click();
    await labelled("Note").fill("two\nlines");
    await labelled("News").click();
    await labelled("Colour").fill("green");
    await labelled("Mark").fill("right");
    await next.click();
    await expect
      .poll(() => submit.mock.lastCall?.[0].attributes)
      .toEqual({
        birthdate: "1815-12-10",
        "custom:office": "l",
        "custom:size": "l",
        "custom:note": "two\nlines",
        "custom:news": "true",
        "custom:mark": "right",
      });
  });

  test("A3, A10: a choice of a few is a group with a name, a hint and a fault; arrows move in it", async () => {
    await showKinds();
    const group = page.getByRole("radiogroup", { name: "Size" });
    await expect.element(group).toHaveAccessibleDescription("Of your shirt");
    await labelled("Small").click();
    await userEvent.keyboard("{ArrowDown}");
    await expect.element(labelled("Large")).toBeChecked();
    await expect.element(labelled("Large")).toHaveFocus();
    await expect.element(labelled("Note")).toHaveAttribute("rows", "5");
  });

  test("A12, B31: an own component is told what is wrong with it, and is reached from the summary", async () => {
    const submit = await showKinds();
    await labelled("Mark").fill("wrong");
    await next.click();
    await expect.element(page.getByText("“wrong” is not right.")).toBeVisible();
    await page.getByRole("link", { name: "Mark" }).click();
    await expect.element(labelled("Mark")).toHaveFocus();
    await page.getByRole("link", { name: "Size" }).click();
    await expect.element(labelled("Small")).toHaveFocus();
    await expect.element(page.getByRole("radiogroup")).toHaveAttribute("aria-invalid", "true");
    await expect
      .element(page.getByRole("radiogroup"))
      .toHaveAccessibleDescription(/Of your shirt Please fill in “Size”/);
    expect(submit).not.toHaveBeenCalled();
  });
});

describe("rules of fields", () => {
  test("B31: a secret's rule gets the box, and that of another field its text", async () => {
    const seen: unknown[] = [];
    await showStep(steps.setNewPassword, {
      fields: {
        setNewPassword: ([password]) => [
          ...(password?.kind === "password"
            ? [{ ...password, policy: null, validate: (value: Secret) => void seen.push(value) }]
            : []),
          field({ kind: "checkbox", name: "custom:news", label: "News", validate: (value) => void seen.push(value) }),
        ],
      },
    });
    await labelled("New password").fill("Lovelace-1815!");
    await labelled("News").click();
    await next.click();
    await expect.poll(() => seen.length).toBe(2);
    const [secret, text] = seen;
    expect(secret instanceof Secret && reveal(secret)).toBe("Lovelace-1815!");
    expect(text).toBe("true");
  });

  test("A29: the password and its repetition are each shown on their own, and Caps Lock is said beside the one typed into", async () => {
    await showStep(steps.signUp);
    const shows = page.getByRole("button", { name: "Show password" });
    expect(shows.elements()).toHaveLength(2);
    const [first, second] = [...document.querySelectorAll<HTMLInputElement>('input[autocomplete="new-password"]')];
    await shows.nth(1).click();
    expect([first?.type, second?.type]).toEqual(["password", "text"]);
    second?.focus();
    const init: KeyboardEventInit & { modifierCapsLock: boolean } = { bubbles: true, modifierCapsLock: true, key: "A" };
    second?.dispatchEvent(new KeyboardEvent("keydown", init));
    await expect.element(page.getByText("Caps Lock is on.")).toBeVisible();
    expect(second?.closest(".latchkey-field")).toContainElement(page.getByText("Caps Lock is on.").element());
  });

  test("A12: in a long form every fault is listed at the top, takes focus there, and each entry leads to its field", async () => {
    const submit = vi.fn<AuthSteps["signUp"]["submit"]>(never);
    const attributeNames = ["email", "given_name", "birthdate", "phone_number", "address", "custom:team"];
    await showStep({ ...steps.signUp, attributeNames, submit });
    await page.getByRole("button", { name: /sign up|create|continue/i }).click();
    const summary = page.getByText("Please check these fields:");
    await expect.element(summary).toBeVisible();
    expect(document.activeElement).toContainElement(summary.element());
    expect(summary.element().compareDocumentPosition(labelled("Username").element())).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    const entries = document.activeElement?.querySelectorAll("a") ?? [];
    expect(entries.length).toBeGreaterThanOrEqual(attributeNames.length + 2);
    for (const entry of entries) {
      entry.click();
      const label = document.querySelector(`label[for="${CSS.escape(document.activeElement?.id ?? "")}"]`);
      expect(label?.textContent).toBe(entry.textContent);
    }
    expect(submit).not.toHaveBeenCalled();
  });

  test("B30, B32: a sign-up whose passwords differ is not sent, and one fault takes focus itself", async () => {
    const submit = vi.fn<AuthSteps["signUp"]["submit"]>(never);
    await showStep({ ...steps.signUp, attributeNames: [], passwordPolicy: null, submit });
    await labelled("Username").fill("ada");
    const boxes = [...document.querySelectorAll<HTMLInputElement>('input[autocomplete="new-password"]')];
    await userEvent.fill(boxes[0] ?? document.body, "Lovelace-1815!");
    await userEvent.fill(boxes[1] ?? document.body, "Lovelace-1816!");
    await page.getByRole("button", { name: /sign up|create|continue/i }).click();
    await expect.element(page.getByText("The two passwords are not the same.")).toBeVisible();
    expect(document.activeElement).toBe(boxes[1]);
    expect(submit).not.toHaveBeenCalled();
  });
});

describe("a code that a link brought", () => {
  test("S46, S1: it is filled in, shown in the boxes, in no attribute, and waits for the person", async () => {
    const submit = vi.fn<AuthSteps["confirmSignUp"]["submit"]>(never);
    await showStep({ ...steps.confirmSignUp, givenCode: new Secret("471108"), submit });
    const code = labelled("6-digit code");
    await expect.element(code).toHaveValue("471108");
    await expect.poll(() => document.querySelector(".latchkey-code")?.textContent).toBe("471108");
    expect(document.body.innerHTML.replaceAll(/<div[^>]*latchkey-code.*?<\/div>/gs, "")).not.toContain("471108");
    expect(submit).not.toHaveBeenCalled();
    await page
      .getByRole("button", { name: /continue|confirm|verify/i })
      .first()
      .click();
    await expect.poll(() => submit.mock.calls.length).toBe(1);
  });

  test("it does not write over what a person typed", async () => {
    const { update } = await showStep(steps.confirmPasswordReset);
    await labelled("6-digit code").fill("123456");
    update({ ...steps.confirmPasswordReset, givenCode: new Secret("471108") });
    await expect.element(labelled("6-digit code")).toHaveValue("123456");
  });

  test("S46: beside a password the last digit does not submit", async () => {
    const submit = vi.fn<AuthSteps["confirmPasswordReset"]["submit"]>(never);
    await showStep({ ...steps.confirmPasswordReset, passwordPolicy: null, submit });
    for (const box of document.querySelectorAll('input[autocomplete="new-password"]')) {
      await userEvent.fill(box, "Lovelace-1815!");
    }
    await labelled("6-digit code").fill("123456");
    // Whatever was about to submit has done so.
    await new Promise((resolve) => setTimeout(resolve));
    expect(submit).not.toHaveBeenCalled();
    expect(document.forms[0]?.checkValidity()).toBe(true);
  });
});
