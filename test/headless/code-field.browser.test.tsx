import { cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { FormValues } from "../../src/headless/index.js";
import { CodeField, Form, Screen } from "../../src/headless/index.js";
import { reveal } from "../../src/protocol/secret.js";
import { BareScreen } from "./bare-page.js";
import { codeStep } from "./fake-steps.js";
import { errors } from "./outcomes.js";

const input = page.getByLabelText("Code", { exact: true });

const mount = (length: number | null, autoSubmit = true) => {
  const codes: string[] = [];
  const collect = (values: FormValues) => void codes.push(reveal(values.secret("code")));
  render(
    <Screen step={codeStep()}>
      <Form onSubmit={collect}>
        <CodeField length={length} autoSubmit={autoSubmit}>
          <CodeField.Label>Code</CodeField.Label>
          <CodeField.Slots />
          <CodeField.Input />
        </CodeField>
      </Form>
    </Screen>,
  );
  return codes;
};

const slots = () => [...document.querySelectorAll<HTMLElement>("[data-slot]")];

const paste = (text: string, type: "paste" | "drop" = "paste") => {
  const transfer = new DataTransfer();
  transfer.setData("text/plain", text);
  const event =
    type === "paste"
      ? new ClipboardEvent("paste", { clipboardData: transfer, bubbles: true, cancelable: true })
      : new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true });
  input.element().dispatchEvent(event);
};

afterEach(cleanup);

describe("CodeField", () => {
  test("A22, A24: it is one text input for digits, with the attributes that keyboards and messages look for", async () => {
    mount(6);
    expect(document.querySelectorAll("input")).toHaveLength(1);
    for (const [name, value] of [
      ["type", "text"],
      ["inputmode", "numeric"],
      ["autocomplete", "one-time-code"],
      ["pattern", "[0-9]{6}"],
      ["autocapitalize", "none"],
      ["spellcheck", "false"],
    ] as const) {
      await expect.element(input).toHaveAttribute(name, value);
    }
    expect(input.element()).not.toHaveAttribute("maxlength");
    expect(slots()).toHaveLength(6);
    expect(document.querySelector('[aria-hidden="true"] > [data-slot]')).not.toBe(null);
  });

  test("A24: where the length is not certain there are no slots, and 4 to 10 digits are accepted", async () => {
    const codes = mount(null);
    expect(slots()).toHaveLength(0);
    await input.fill("123");
    await userEvent.keyboard("{Enter}");
    expect(codes).toEqual([]);
    await input.fill("1234567890");
    await userEvent.keyboard("{Enter}");
    expect(codes).toEqual(["1234567890"]);
  });

  test.each(["123 456", "123-456", "Your Acme code is 123456. Valid for 3 minutes."])(
    "A23, G15: %j pasted or dropped is the code",
    async (text) => {
      const codes = mount(6, false);
      await input.fill("99");
      paste(text);
      await expect.element(input).toHaveValue("123456");
      await input.clear();
      paste(text, "drop");
      await expect.element(input).toHaveValue("123456");
      expect(codes).toEqual([]);
    },
  );

  test("what is no digit is not taken, and the caret stays where it was", async () => {
    mount(6, false);
    await input.fill("1234");
    await userEvent.keyboard("{ArrowLeft}{ArrowLeft}x-9");
    await expect.element(input).toHaveValue("12934");
    await userEvent.keyboard("8");
    await expect.element(input).toHaveValue("129834");
  });

  test("A25: the last digit submits by itself, once, where the length is certain", async () => {
    const codes = mount(6);
    await input.click();
    await userEvent.keyboard("12345");
    expect(codes).toEqual([]);
    await userEvent.keyboard("6");
    expect(codes).toEqual(["123456"]);
  });

  test("A25: it does not where the length is not certain, nor where it is switched off", async () => {
    const uncertain = mount(null);
    await input.fill("123456");
    expect(uncertain).toEqual([]);
    cleanup();
    const off = mount(6, false);
    await input.fill("123456");
    expect(off).toEqual([]);
    await userEvent.keyboard("{Enter}");
    expect(off).toEqual(["123456"]);
  });

  test("slots show the digits and where the next one goes; the digits are in no attribute", async () => {
    mount(6, false);
    await input.click();
    await userEvent.keyboard("12");
    expect(slots().map((slot) => slot.textContent)).toEqual(["1", "2", "", "", "", ""]);
    expect(slots().map((slot) => slot.hasAttribute("data-filled"))).toEqual([true, true, false, false, false, false]);
    await expect.poll(() => slots().findIndex((slot) => slot.hasAttribute("data-active"))).toBe(2);
    await userEvent.keyboard("{Tab}");
    await expect.poll(() => slots().some((slot) => slot.hasAttribute("data-active"))).toBe(false);
  });

  test("B21, S51: a code that was refused is emptied, keeps the error until an edit, and is not sent again", async () => {
    const submit = vi.fn<() => Promise<never>>(() => new Promise(() => {}));
    const { rerender } = render(<BareScreen step={codeStep({ submit })} />);
    await input.fill("123456");
    expect(submit).toHaveBeenCalledTimes(1);
    const clearError = vi.fn<() => void>();
    rerender(<BareScreen step={codeStep({ submit, clearError, error: errors.codeMismatch })} />);
    await expect.element(input).toHaveValue("");
    expect(slots().every((slot) => slot.textContent === "")).toBe(true);
    await expect.element(input).toHaveAccessibleDescription("Code: refused");
    expect(clearError).not.toHaveBeenCalled();
    expect(submit).toHaveBeenCalledTimes(1);
    await input.click();
    await userEvent.keyboard("1");
    expect(clearError).toHaveBeenCalledTimes(1);
  });

  test("a code that was not judged stays: it can be sent again", async () => {
    const { rerender } = render(<BareScreen step={codeStep()} />);
    await input.fill("12345");
    rerender(<BareScreen step={codeStep({ error: errors.offline })} />);
    await expect.element(page.getByText("Error: offline")).toBeVisible();
    await expect.element(input).toHaveValue("12345");
  });
});
