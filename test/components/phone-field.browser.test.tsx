import { cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Mock } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { AuthSettings, AuthSteps, Result } from "../../src/index.js";
import { lateParts } from "../../src/components/late-parts.js";
import { Shown, showStep } from "./show-step.js";
import type { ShowOptions } from "./show-step.js";
import { steps } from "./steps.js";

afterEach(cleanup);

type Submit = AuthSteps["setNewPassword"]["submit"];

const number = page.getByLabelText("Phone number", { exact: true });
const country = page.getByRole("combobox", { name: "Country" });
const face = () => document.querySelector(".latchkey-country > span")?.textContent;
const next = page.getByRole("button", { name: "Continue" });

/** A step that asks for a phone number and a password. */
const showPhone = async (phone: AuthSettings["phone"], options: ShowOptions = {}) => {
  const submit = vi.fn<Submit>(() => new Promise<Result>(() => {}));
  const step = { ...steps.setNewPassword, missingAttributes: ["phone_number"], passwordPolicy: null, submit };
  await showStep(step, { settings: phone === undefined ? {} : { phone }, ...options });
  await page.getByLabelText("New password", { exact: true }).fill("Lovelace-1815!");
  return submit;
};

const sent = (submit: Mock<Submit>) => submit.mock.lastCall?.[0].attributes?.["phone_number"];

test("B10: the input is there before the countries are, and is the same one afterwards, with what was typed", async () => {
  await lateParts.load();
  const step = { ...steps.setNewPassword, missingAttributes: ["phone_number"], error: null };
  render(<Shown step={step} settings={{ phone: { country: "DE" } }} />);
  await expect.element(number).toBeVisible();
  // The countries come by themselves; until then this is all there is.
  const before = number.element();
  const others = before.closest("[data-kind]")?.querySelectorAll("select");
  await number.fill("030");
  await expect.element(country).toBeInTheDocument();
  expect(others).toHaveLength(0);
  expect(number.element()).toBe(before);
  await expect.element(number).toHaveValue("030");
  await expect.element(number).toHaveAttribute("type", "tel");
  await expect.element(number).toHaveAttribute("autocomplete", "tel");
});

describe("a phone number", () => {
  test("B10: typed as at home it goes out as E.164, in the country that is shown", async () => {
    const submit = await showPhone({ country: "DE" });
    await expect.poll(face).toBe("DE +49");
    await number.fill("030 901820");
    await next.click();
    await expect.poll(() => sent(submit)).toBe("+4930901820");
    await expect.element(number).toHaveValue("030 901820");
  });

  test("B10: the list of countries is filled on first use, with names in the language of the words and calling codes", async () => {
    await showPhone({ country: "DE" }, { messages: { language: { code: "de", direction: "ltr" } } });
    await expect.element(country).toBeInTheDocument();
    expect(country.element().querySelectorAll("option")).toHaveLength(1);
    await userEvent.tab();
    country.element().focus();
    await expect.poll(() => country.element().querySelectorAll("option").length).toBeGreaterThan(200);
    const labels = [...country.element().querySelectorAll("option")].map((option) => option.label);
    expect(labels).toContain("Frankreich (+33)");
    expect(labels).toEqual(labels.toSorted(new Intl.Collator("de").compare));
    await expect.element(country).toHaveValue("DE");
  });

  test("B10: another country is chosen for the same number", async () => {
    const submit = await showPhone({ country: "DE" });
    await number.fill("030 901820");
    country.element().focus();
    await expect.poll(() => country.element().querySelectorAll("option").length).toBeGreaterThan(200);
    await country.selectOptions("AT");
    await expect.poll(face).toBe("AT +43");
    await next.click();
    await expect.poll(() => sent(submit)).toBe("+4330901820");
  });

  test("B10: a pasted number with its code picks its country, and one that is picked afterwards takes the code's place", async () => {
    const submit = await showPhone({ country: "DE" });
    await expect.poll(face).toBe("DE +49");
    await number.click();
    await userEvent.keyboard("x");
    await userEvent.clear(number);
    await number.fill("+33 1 99 00 12 34");
    await expect.poll(face).toBe("FR +33");
    country.element().focus();
    await expect.poll(() => country.element().querySelectorAll("option").length).toBeGreaterThan(200);
    await country.selectOptions("BE");
    await expect.poll(face).toBe("BE +32");
    await expect.element(number).toHaveValue("01 99 00 12 34");
    await next.click();
    await expect.poll(() => sent(submit)?.startsWith("+32")).toBe(true);
  });

  test("B10: a number that was filled in without any event is the country's that is sent", async () => {
    const submit = await showPhone({ country: "DE" });
    await expect.poll(face).toBe("DE +49");
    const input = number.element();
    if (!(input instanceof HTMLInputElement)) throw new Error("no input");
    input.value = "+442079460958";
    await next.click();
    await expect.poll(() => sent(submit)).toBe("+442079460958");
  });

  test("B10, B32: one that can be no number is said before sending, and gone with the edit or the country that mends it", async () => {
    const submit = await showPhone({ country: "DE" });
    const words = page.getByText("Enter the number with its country code");
    await number.fill("12");
    await next.click();
    await expect.element(words).toBeVisible();
    await expect.element(number).toHaveFocus();
    await userEvent.keyboard("3");
    await expect.element(words).not.toBeInTheDocument();
    expect(submit).not.toHaveBeenCalled();
  });

  test("B10: without a country of the app's own a number needs its code, and shows its country", async () => {
    const submit = await showPhone(undefined);
    await expect.element(country).toBeInTheDocument();
    await number.fill("030 901820");
    await next.click();
    await expect.element(page.getByText("Enter the number with its country code")).toBeVisible();
    await number.fill("+49 30 901820");
    await expect.poll(face).toBe("DE +49");
    await next.click();
    await expect.poll(() => sent(submit)).toBe("+4930901820");
  });

  test("B10: the countries that an app offers stand in its order; a number of another one is shown as what it is", async () => {
    await showPhone({ country: "CH", countries: ["CH", "AT", "DE"] });
    await expect.element(country).toBeInTheDocument();
    country.element().focus();
    const labels = () => [...country.element().querySelectorAll("option")].map((option) => option.label);
    await expect.poll(labels).toEqual(["Switzerland (+41)", "Austria (+43)", "Germany (+49)"]);
    await number.fill("+33199001234");
    await expect.poll(face).toBe("FR +33");
    await expect.element(country).toHaveValue("FR");
  });
});
