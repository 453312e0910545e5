import { act, cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import type { PasswordPolicy } from "../../src/headless/index.js";
import { Form, PasswordField, PasswordRules, Screen } from "../../src/headless/index.js";
import { credentialsStep } from "./fake-steps.js";

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const Choice = ({ policy }: { readonly policy: PasswordPolicy }) => (
  <Screen step={credentialsStep()}>
    <Form onSubmit={() => {}}>
      <PasswordField name="chosen" policy={policy}>
        <PasswordField.Label>Password</PasswordField.Label>
        <PasswordField.Input autoComplete="new-password" />
        <PasswordField.Hint>Choose well.</PasswordField.Hint>
        <PasswordRules>{(rule, met) => <li key={rule}>{`${rule}: ${met ? "met" : "not met"};`}</li>}</PasswordRules>
        <PasswordRules.Status>{(unmet) => `Needed: ${unmet.join() || "nothing"}`}</PasswordRules.Status>
      </PasswordField>
    </Form>
  </Screen>
);

const input = page.getByLabelText("Password", { exact: true });
const lines = () =>
  page
    .getByRole("listitem")
    .elements()
    .map((line) => line.textContent);
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
const status = () => document.querySelector('[role="status"]')?.textContent;

describe("PasswordRules", () => {
  test("B29: one line per rule of the policy, each met or not by what is typed", async () => {
    render(<Choice policy={{ minLength: 10, requireSymbols: false }} />);
    expect(lines()).toEqual(["length: not met;", "uppercase: not met;", "lowercase: not met;", "number: not met;"]);
    await input.fill("Lovelace");
    await expect.poll(lines).toEqual(["length: not met;", "uppercase: met;", "lowercase: met;", "number: not met;"]);
    await expect.element(page.getByRole("list")).not.toHaveAttribute("data-met");
    await input.fill("Lovelace1815");
    await expect.element(page.getByRole("list")).toHaveAttribute("data-met");
  });

  test("B29: the list describes the input, after the hint", async () => {
    render(<Choice policy={{ minLength: 6, requireSymbols: false, requireNumbers: false, requireUppercase: false }} />);
    await expect.element(input).toHaveAccessibleDescription("Choose well. length: not met; lowercase: not met;");
    await input.fill("lovelace");
    await expect.element(input).toHaveAccessibleDescription("Choose well. length: met; lowercase: met;");
  });

  test("B29: a policy that changes is another list", async () => {
    const { rerender } = render(<Choice policy={{ minLength: 6 }} />);
    await input.fill("Lovelace");
    rerender(<Choice policy={{ minLength: 6, requireSymbols: false, requireNumbers: false }} />);
    await expect.poll(lines).toEqual(["length: met;", "uppercase: met;", "lowercase: met;"]);
  });

  test("A20: what is not met yet is announced politely, once typing has paused, and not while one types", async () => {
    vi.useFakeTimers();
    render(<Choice policy={{ minLength: 10, requireSymbols: false, requireNumbers: false }} />);
    const control = document.querySelector("input");
    const type = (text: string) =>
      act(() => {
        if (control !== null) control.value = text;
        control?.dispatchEvent(new InputEvent("input", { bubbles: true }));
      });
    await pass(5000);
    expect(status()).toBe("");
    type("l");
    await pass(699);
    type("lL");
    await pass(699);
    expect(status()).toBe("");
    await pass(500);
    expect(status()).toBe("Needed: length");
    type("lLovelace-1815");
    await pass(699);
    expect(status()).toBe("Needed: length");
    await pass(500);
    expect(status()).toBe("Needed: nothing");
  });

  test("S1: React's memory holds the rules, and nothing of what is typed", async () => {
    const marked = "Canary-4711-typed";
    render(<Choice policy={{ minLength: 10 }} />);
    await input.fill(marked);
    await expect.poll(lines).toContain("length: met;");
    const root = document.querySelector("section");
    const key = Object.keys(root ?? {}).find((name) => name.startsWith("__reactFiber"));
    const seen = new Set<unknown>();
    const texts: string[] = [];
    const look = (value: unknown): void => {
      if (typeof value === "string") texts.push(value);
      if (typeof value !== "object" || value === null || value instanceof Node || seen.has(value)) return;
      seen.add(value);
      Object.values(value).forEach(look);
    };
    look(Reflect.get(root ?? {}, key ?? ""));
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter((text) => text.includes("4711"))).toEqual([]);
  });
});

test("a list of rules outside a password says what happened, why that is a problem, and how to fix it", () => {
  const silence = vi.spyOn(console, "error").mockImplementation(() => {});
  expect(() => render(<PasswordRules>{() => null}</PasswordRules>)).toThrow(/^<PasswordRules> was rendered outside/);
  silence.mockRestore();
});
