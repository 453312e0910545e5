import { cleanup, render } from "@testing-library/react";
import { useState } from "react";
import type { ComponentPropsWithoutRef } from "react";
import { afterEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { AuthError } from "../../src/index.js";
import type { AuthComponents } from "../../src/index.js";
import { Shown, showStep } from "./show-step.js";
import { shownSteps, steps } from "./steps.js";

afterEach(cleanup);

const own: AuthComponents = {
  Button: ({ variant, pending, ...props }) => (
    // oxlint-disable-next-line react/button-has-type -- it is among the props.
    <button {...props} data-own={variant} aria-live={pending ? "off" : undefined} />
  ),
  TextField: ({ label, hint, error, ...input }) => <OwnField {...{ label, hint, error, input }} />,
  PasswordField: ({ label, hint, error, ...input }) => (
    <OwnField {...{ label, hint, error }} input={{ ...input, type: "password" }} />
  ),
  CodeField: ({ label, hint, error, length, ...input }) => (
    <OwnField {...{ label, hint, error }} input={{ ...input, maxLength: length ?? 10 }} />
  ),
  Checkbox: ({ label, hint, error, ...input }) => (
    <OwnField {...{ label, hint, error }} input={{ ...input, type: "checkbox" }} />
  ),
  Select: ({ label, hint, error, id, name, options }) => (
    <OwnField {...{ label, hint, error }} input={{ id, name, defaultValue: options[0]?.value }} />
  ),
  RadioGroup: ({ label, hint, error, id, name, options }) => (
    <OwnField {...{ label, hint, error }} input={{ id, name, defaultValue: options[0]?.value }} />
  ),
  Textarea: ({ label, hint, error, id, name }) => <OwnField {...{ label, hint, error }} input={{ id, name }} />,
  Alert: ({ tone, children }) => <div data-own={tone}>{children}</div>,
  Link: ({ children, href, onClick }) => (
    <a data-own="link" href={href ?? "#link"} onClick={onClick}>
      {children}
    </a>
  ),
};

interface OwnFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly input: ComponentPropsWithoutRef<"input">;
}

const OwnField = ({ label, hint, error, input }: OwnFieldProps) => (
  <>
    <label htmlFor={input.id}>{label}</label>
    <input {...input} data-own="input" />
    <small>{error ?? hint}</small>
  </>
);

const RefusedCode = () => {
  const [error, setError] = useState<AuthError | null>(null);
  const submit = () => {
    const refused = new AuthError("codeMismatch", { field: "code" });
    setError(refused);
    return Promise.resolve({ error: refused, step: steps.confirmCode });
  };
  return <Shown step={{ ...steps.confirmCode, error, submit }} components={own} />;
};

describe("components", () => {
  test.each(shownSteps)("the company's own controls stand in $name, and none of the kit's", async (step) => {
    await showStep(step, { components: own });
    for (const input of document.querySelectorAll("input:not([hidden], [type=radio])")) {
      expect(input.getAttribute("data-own")).toBe("input");
    }
    for (const submit of document.querySelectorAll("[type=submit]"))
      expect(submit.getAttribute("data-own")).toBe("primary");
    expect(document.querySelectorAll(".latchkey-button, .latchkey-input")).toHaveLength(0);
  });

  test("own controls submit, and are told what is wrong; it is said once", async () => {
    render(<RefusedCode />);
    await page.getByLabelText("6-digit code").fill("123456");
    await page.getByRole("button", { name: "Continue" }).click();
    await expect.element(page.getByText("That code is not right.")).toBeVisible();
    expect(page.getByText("That code is not right.").elements()).toHaveLength(1);
  });

  test("a control that is given as undefined is the kit's own", async () => {
    // What a condition gives in an app whose TypeScript lets `undefined` pass for an absent prop.
    const none: Partial<AuthComponents> = {};
    Object.assign(none, { Button: undefined, TextField: undefined });
    await showStep(steps.enterCredentials, { components: none });
    expect(document.querySelectorAll(".latchkey-button")).toHaveLength(1);
    await expect.element(page.getByLabelText("Username")).toBeVisible();
  });
});
