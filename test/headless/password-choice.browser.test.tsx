import { cleanup } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { PasswordField } from "../../src/headless/index.js";
import { reveal } from "../../src/protocol/secret.js";
import { Words, input, showForm, submit } from "./form-of-fields.js";

afterEach(cleanup);

const Passwords = ({ policy }: { readonly policy?: { readonly minLength: number } }) => (
  <>
    <PasswordField name="chosen" policy={policy}>
      <PasswordField.Label>chosen</PasswordField.Label>
      <PasswordField.Input autoComplete="new-password" required />
      <Words />
    </PasswordField>
    <PasswordField name="repeated" sameAs="chosen">
      <PasswordField.Label>repeated</PasswordField.Label>
      <PasswordField.Input autoComplete="new-password" required />
      <Words />
    </PasswordField>
  </>
);

describe("rules of a password that is being chosen", () => {
  test("B30: two boxes that differ are said at the second, and an edit of either takes that back", async () => {
    const { sent } = await showForm(<Passwords />);
    for (const edited of ["chosen", "repeated"]) {
      await input("chosen").fill("Lovelace-1815!");
      await input("repeated").fill("Lovelace-1816!");
      await submit.click();
      await expect.element(page.getByText("passwordsDiffer")).toBeVisible();
      await expect.element(input("repeated")).toHaveFocus();
      await expect.element(input("chosen")).not.toHaveAttribute("aria-invalid");
      await input(edited).click();
      await userEvent.keyboard("x");
      await expect.element(page.getByText("passwordsDiffer")).not.toBeInTheDocument();
    }
    expect(sent).not.toHaveBeenCalled();
    await input("repeated").fill("Lovelace-1815!");
    await input("chosen").fill("Lovelace-1815!");
    await submit.click();
    await expect.poll(() => sent.mock.calls.length).toBe(1);
  });

  test("B29, S53: a blank at either end is said before sending, never trimmed; one within is sent as it is", async () => {
    const { sent } = await showForm(<Passwords />);
    for (const blank of [" Lovelace-1815!", "Lovelace-1815! ", "\tLovelace"]) {
      await input("chosen").fill(blank);
      await input("repeated").fill(blank);
      await submit.click();
      await expect.element(page.getByText("blankAtEnd")).toBeVisible();
      await expect.element(input("chosen")).toHaveValue(blank);
      expect(sent).not.toHaveBeenCalled();
    }
    await input("chosen").fill("two  spaces");
    await input("repeated").fill("two  spaces");
    await submit.click();
    await expect.poll(() => sent.mock.calls.length).toBe(1);
    const [values] = sent.mock.lastCall ?? [];
    expect(values && reveal(values.secret("chosen"))).toBe("two  spaces");
  });

  test("B29, B32: a password that breaks the policy is not sent", async () => {
    const { sent } = await showForm(<Passwords policy={{ minLength: 20 }} />);
    await input("chosen").fill("Lovelace-1815!");
    await input("repeated").fill("Lovelace-1815!");
    await submit.click();
    await expect.element(page.getByText("passwordPolicy")).toBeVisible();
    await expect.element(input("chosen")).toHaveFocus();
    expect(sent).not.toHaveBeenCalled();
  });

  test("a password that exists may begin with a blank: nobody but the pool knows what it is", async () => {
    const { sent } = await showForm(
      <PasswordField name="known">
        <PasswordField.Label>known</PasswordField.Label>
        <PasswordField.Input />
      </PasswordField>,
    );
    await input("known").fill(" blank first");
    await submit.click();
    await expect.poll(() => sent.mock.calls.length).toBe(1);
  });
});
