import { cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { Field, Form, PasswordField, Screen } from "../../src/headless/index.js";
import { credentialsStep } from "./fake-steps.js";

const input = page.getByLabelText("Password", { exact: true });
const show = page.getByRole("button", { name: "Show password" });
const hide = page.getByRole("button", { name: "Hide password" });

const mount = (onSubmit = () => {}) =>
  render(
    <Screen step={credentialsStep()}>
      <Form onSubmit={onSubmit}>
        <PasswordField>
          <PasswordField.Label>Password</PasswordField.Label>
          <PasswordField.Input />
          <PasswordField.Toggle label={(shown) => (shown ? "Hide password" : "Show password")} />
          <PasswordField.CapsLock>Caps lock is on</PasswordField.CapsLock>
        </PasswordField>
        <PasswordField name="newPassword">
          <PasswordField.Label>New one</PasswordField.Label>
          <PasswordField.Input autoComplete="new-password" />
          <PasswordField.Toggle label="[constant]" />
        </PasswordField>
      </Form>
    </Screen>,
  );

const element = (): HTMLInputElement => {
  const found = input.element();
  if (!(found instanceof HTMLInputElement)) throw new Error("no input");
  return found;
};

const key = (type: string, modifierCapsLock: boolean) =>
  element().dispatchEvent(new KeyboardEvent(type, { key: "A", bubbles: true, modifierCapsLock }));

afterEach(cleanup);

describe("PasswordField", () => {
  test("B8, A21: it is `current-password` on sign-in and `new-password` where one is chosen", async () => {
    mount();
    await expect.element(input).toHaveAttribute("autocomplete", "current-password");
    await expect.element(page.getByLabelText("New one")).toHaveAttribute("autocomplete", "new-password");
    await expect.element(input).toHaveAttribute("type", "password");
    await expect.element(input).toHaveAttribute("spellcheck", "false");
  });

  test("A26: the toggle shows and hides, changes its name, is in the tab order, submits nothing and keeps the caret", async () => {
    let submits = 0;
    mount(() => void (submits += 1));
    await input.fill("Lovelace");
    element().setSelectionRange(3, 3);
    await show.click();
    await expect.element(input).toHaveAttribute("type", "text");
    await expect.element(hide).toBeVisible();
    expect(hide.element()).not.toHaveAttribute("aria-pressed");
    await expect.element(input).toHaveFocus();
    expect([element().selectionStart, element().selectionEnd]).toEqual([3, 3]);
    await userEvent.keyboard("{Tab}");
    await expect.element(hide).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await expect.element(input).toHaveAttribute("type", "password");
    expect(submits).toBe(0);
  });

  test("A26: a toggle of a constant name is pressed or not", async () => {
    mount();
    const toggle = page.getByRole("button", { name: "[constant]" });
    await expect.element(toggle).toHaveAttribute("aria-pressed", "false");
    await toggle.click();
    await expect.element(toggle).toHaveAttribute("aria-pressed", "true");
  });

  test("S6: the password is hidden again before the form is sent, and when the window loses focus", async () => {
    const types: string[] = [];
    mount(() => void types.push(element().type));
    await input.fill("x");
    await show.click();
    await expect.element(input).toHaveAttribute("type", "text");
    element().form?.requestSubmit();
    await expect.poll(() => types).toEqual(["password"]);
    await show.click();
    await expect.element(input).toHaveAttribute("type", "text");
    window.dispatchEvent(new FocusEvent("blur"));
    expect(element().type).toBe("password");
    await expect.element(show).toBeVisible();
  });

  test("A29: caps lock is said politely while one types, and blocks nothing", async () => {
    mount();
    await input.click();
    const region = document.querySelector('[role="status"]');
    expect(region?.textContent).toBe("");
    key("keydown", true);
    await expect.poll(() => region?.textContent).toBe("Caps lock is on");
    key("keyup", false);
    await expect.poll(() => region?.textContent).toBe("");
  });

  test("A29: caps lock is not said of a field that is left, nor after an event that names no key, as browsers fill in", async () => {
    mount();
    const region = document.querySelector('[role="status"]');
    for (const type of ["blur", "keydown"]) {
      key("keydown", true);
      await expect.poll(() => region?.textContent).toBe("Caps lock is on");
      element().dispatchEvent(new Event(type, { bubbles: true }));
      await expect.poll(() => region?.textContent).toBe("");
    }
  });

  test("S53: any length and any character is kept, spaces too", async () => {
    mount();
    const long = ` ${"päss wörd 🔑 ".repeat(20)}`;
    await input.fill(long);
    await expect.element(input).toHaveValue(long);
    expect(input.element()).not.toHaveAttribute("maxlength");
  });
});

test("A22: an identifier is typed plainly, a name is not", async () => {
  render(
    <>
      <Field name="username">
        <Field.Label>Username</Field.Label>
        <Field.Input autoComplete="username" />
      </Field>
      <Field name="given_name">
        <Field.Label>Given name</Field.Label>
        <Field.Input autoComplete="given-name" />
      </Field>
    </>,
  );
  const plain = page.getByLabelText("Username");
  await expect.element(plain).toHaveAttribute("autocapitalize", "none");
  await expect.element(plain).toHaveAttribute("autocorrect", "off");
  await expect.element(plain).toHaveAttribute("spellcheck", "false");
  await expect.element(page.getByLabelText("Given name")).not.toHaveAttribute("autocapitalize");
});
