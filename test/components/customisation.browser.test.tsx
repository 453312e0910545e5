import { cleanup } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { AuthError, defineChallenge, extendMessages, field, useMessages } from "../../src/index.js";
import type { CustomChallengeView, ScreenProps } from "../../src/index.js";
import { en } from "../../src/messages/en.js";
import { Form, Screen, SubmitButton } from "../../src/parts/index.js";
import { showStep } from "./show-step.js";
import { shownSteps, steps } from "./steps.js";

afterEach(cleanup);

const german = extendMessages(en, {
  language: { code: "de" },
  enterCredentials: { title: ({ appName }) => `Bei ${appName} anmelden`, submit: () => "Anmelden" },
  errors: { invalidCredentials: "Diese Angaben passen zu keinem Konto." },
});

const PasswordWord = () => <h2>{useMessages().common.password}</h2>;

describe("classNames and messages", () => {
  test("a class of the app stands beside the kit's own, on its slot", async () => {
    await showStep(steps.enterCredentials, { classNames: { title: "my-title", input: "my-input" } });
    expect(page.getByRole("heading").element().className).toBe("latchkey-title my-title");
    expect(page.getByLabelText("Username").element().className).toBe("latchkey-input my-input");
  });

  test.each(shownSteps)("every slot of $name takes a class of the app", async (step) => {
    const slots = ["alert", "button", "field", "hint", "input", "label", "title"] as const;
    await showStep(step, { classNames: Object.fromEntries(slots.map((slot) => [slot, `my-${slot}`])) });
    const bare = slots.flatMap((slot) => [...document.querySelectorAll(`.latchkey-${slot}:not(.my-${slot})`)]);
    expect(bare.map(({ outerHTML }) => outerHTML)).toEqual([]);
    expect(document.querySelector(".my-title")).not.toBeNull();
  });

  test("B46: single sentences can be said otherwise; the rest stays", async () => {
    await showStep(steps.enterCredentials, { messages: { common: { password: "Passphrase" } } });
    await expect.element(page.getByLabelText("Passphrase", { exact: true })).toBeVisible();
    await expect.element(page.getByLabelText("Username")).toBeVisible();
  });

  test("B46, A8: the language changes while the page runs: labels, buttons, errors, lang", async () => {
    const step = { ...steps.enterCredentials, error: new AuthError("invalidCredentials") };
    const { update } = await showStep(step, { appName: "Acme" });
    update(step, { appName: "Acme", messages: german });
    await expect.element(page.getByRole("heading", { name: "Bei Acme anmelden" })).toBeVisible();
    await expect.element(page.getByRole("button", { name: "Anmelden" })).toBeVisible();
    await expect.element(page.getByText("Diese Angaben passen zu keinem Konto.")).toBeVisible();
    expect(page.getByRole("region").element().getAttribute("lang")).toBe("de");
  });

  test("A42: a language written from right to left turns the card; codes and addresses stay", async () => {
    await showStep(steps.confirmCode, { messages: { language: { code: "ar", direction: "rtl" } } });
    expect(page.getByRole("region").element().getAttribute("dir")).toBe("rtl");
    for (const element of document.querySelectorAll("bdi, .latchkey-code, .latchkey-code + input")) {
      expect(element.getAttribute("dir")).toBe("ltr");
    }
  });

  test("useMessages gives a screen of the app's own the words that hold there", async () => {
    await showStep(steps.confirmTotp, {
      messages: { common: { password: "Passphrase" } },
      screens: { confirmTotp: PasswordWord },
    });
    await expect.element(page.getByRole("heading", { name: "Passphrase" })).toBeVisible();
  });
});

describe("fields", () => {
  test("B41: label, hint, placeholder, order and presence are the app's", async () => {
    await showStep(steps.setNewPassword, {
      fields: {
        setNewPassword: (defaults, step) => [
          field({
            name: "nickname",
            label: "Call sign",
            hint: "As on the radio",
            placeholder: "Goose",
            required: false,
          }),
          ...defaults.filter(({ name }) => name !== "birthdate").toReversed(),
          field({ kind: "checkbox", name: "custom:news", label: `News for ${step.identifier}` }),
          field({ kind: "select", name: "locale", label: "Language", options: [{ value: "en", label: "English" }] }),
        ],
      },
    });
    const labels = [...document.querySelectorAll("label")].map((label) => label.textContent);
    expect(labels).toEqual([
      "Call sign",
      "Team",
      "Phone number",
      "First name",
      "New password",
      "News for ada@example.org",
      "Language",
    ]);
    const own = page.getByLabelText("Call sign");
    await expect.element(own).toHaveAccessibleDescription("As on the radio");
    await expect.element(own).toHaveAttribute("placeholder", "Goose");
    expect(own.element().hasAttribute("required")).toBe(false);
    await expect.element(page.getByRole("combobox", { name: "Language" })).toHaveValue("en");
  });

  test("a remember box that the app adds is sent with the credentials", async () => {
    const sent: unknown[] = [];
    const step = {
      ...steps.enterCredentials,
      submit: (values: unknown) => Promise.resolve({ error: null, step: (sent.push(values), steps.enterCredentials) }),
    };
    await showStep(step, {
      fields: {
        enterCredentials: (defaults) => [
          ...defaults,
          field({ kind: "checkbox", name: "remember", label: "Keep me signed in", required: false }),
        ],
      },
    });
    await page.getByLabelText("Username").fill(" ada ");
    await page.getByLabelText("Password", { exact: true }).fill("x");
    await page.getByLabelText("Keep me signed in").click();
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect.poll(() => sent).toMatchObject([{ username: " ada ", remember: true }]);
  });
});

const OwnScreen = ({ step }: ScreenProps<"confirmTotp">) => (
  <Screen step={step}>
    <Screen.Heading>Our own: {step.deviceName}</Screen.Heading>
    <Form onSubmit={() => step.submit({ code: "123456" })}>
      <SubmitButton>Go</SubmitButton>
    </Form>
  </Screen>
);

describe("screens and challenges", () => {
  test("B42: a screen built of parts takes the place of the kit's, in the kit's look", async () => {
    await showStep(steps.confirmTotp, { screens: { confirmTotp: OwnScreen } });
    await expect.element(page.getByRole("heading", { name: "Our own: Ada’s phone" })).toBeVisible();
    expect(page.getByRole("button", { name: "Go" }).element().className).toBe("latchkey-button");
    expect(page.getByRole("region").element().className).toBe("latchkey-card");
  });

  const riddle: CustomChallengeView = defineChallenge({
    name: "riddle",
    parameters: (raw) => (raw["type"] === "riddle" ? { text: raw["text"] ?? "" } : null),
    View: ({ step, parameters }) => (
      <button type="button" onClick={() => void step.submit({ answer: "time" })}>
        Riddle: {parameters.text}
      </button>
    ),
  });

  test("G1: a registered challenge is known by its parameters and drawn by its own view", async () => {
    const sent: unknown[] = [];
    const step = {
      ...steps.answerCustomChallenge,
      parameters: { type: "riddle", text: "What flies?" },
      submit: (values: unknown) =>
        Promise.resolve({ error: null, step: (sent.push(values), steps.answerCustomChallenge) }),
    };
    await showStep(step, { challenges: [riddle] });
    await page.getByRole("button", { name: "Riddle: What flies?" }).click();
    expect(sent).toEqual([{ answer: "time" }]);
    expect(document.querySelector("[name=answer]")).toBeNull();
  });

  test("G1: a challenge that no view knows gets the default one", async () => {
    await showStep(steps.answerCustomChallenge, { challenges: [riddle] });
    await expect.element(page.getByLabelText("Answer")).toBeVisible();
  });
});

describe("header, footer, logo, heading", () => {
  test("B40: header and footer are nodes or functions of the step", async () => {
    await showStep(steps.confirmTotp, { header: <p>For everybody</p>, footer: (step) => <p>At {step.name}</p> });
    await expect.element(page.getByText("For everybody")).toBeVisible();
    await expect.element(page.getByText("At confirmTotp")).toBeVisible();
  });

  test("A1: the heading's level is the app's", async () => {
    await showStep(steps.confirmTotp, { headingLevel: 3, logo: <img alt="Acme" /> });
    await expect.element(page.getByRole("heading", { level: 3 })).toBeVisible();
    expect(page.getByRole("img", { name: "Acme" }).element().parentElement?.className).toBe("latchkey-logo");
  });

  test("A14: the first field takes focus on first load only where the app asks for it", async () => {
    await showStep(steps.enterCredentials);
    expect(document.activeElement).toBe(document.body);
    cleanup();
    await showStep(steps.enterCredentials, { autoFocus: true });
    await expect.element(page.getByLabelText("Username")).toHaveFocus();
  });
});
