import { act, cleanup } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { lateRows } from "../../src/components/form/late-rows.js";
import { late } from "../../src/headless/late/late.js";
import { field, SignIn } from "../../src/index.js";
import type { AuthSettings, Customisation } from "../../src/index.js";
import { en } from "../../src/messages/en.js";
import "../../src/styles/styles.css";
import type { Script } from "../../src/testing/scripted-backend.js";
import { challenges, errors, nobody, outcomes, pose } from "../headless/outcomes.js";
import { formIsReady, mountDoor } from "./mount-door.js";
import { enter, said } from "./mount-sign-in.js";
import { showStep } from "./show-step.js";
import { steps } from "./steps.js";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const asking: AuthSettings = { keepSignedIn: "ask" };
const askingStep = { ...steps.enterCredentials, asksToKeepSignedIn: true };
const box = page.getByRole("checkbox", { name: "Keep me signed in" });
const button = page.getByRole("button", { name: "Sign in", exact: true });

const refused: Script = [nobody, errors.invalidCredentials, outcomes.signedIn.plain];

const mount = async (customisation: Customisation = {}, script: Script = refused) => {
  const { backend, client } = mountDoor(script, { settings: asking, children: <SignIn {...customisation} /> });
  await formIsReady();
  return { client, signIns: () => backend.requests.filter(({ type }) => type === "initiateAuth") };
};

/** What stands in the form, from top to bottom. */
const controls = () =>
  [...document.querySelectorAll("form input, form [type=submit]")].map(
    (control) => control.getAttribute("name") ?? control.textContent,
  );

describe("“Keep me signed in”", () => {
  test("is asked only where the client says so, after the password and before the button, and nobody ticked it", async () => {
    await showStep(steps.enterCredentials);
    expect(controls()).toEqual(["username", "password", "Sign in"]);
    cleanup();
    await showStep(askingStep);
    expect(controls()).toEqual(["username", "password", "remember", "Sign in"]);
    await expect.element(box).not.toBeChecked();
    await expect.element(box).not.toBeRequired();
  });

  test("has its place from the first paint on, while the session is being read", async () => {
    await showStep(steps.restoring, { settings: asking });
    expect(controls()).toEqual(["username", "password", "remember", "Sign in"]);
  });

  test("is asked with the identifier where the password comes later", async () => {
    await showStep({ ...askingStep, asksPassword: false });
    expect(controls()).toEqual(["username", "remember", "Continue"]);
  });

  test("is ticked by keyboard or by its words, and is sent as it stands; who is refused finds it as it was", async () => {
    const { signIns } = await mount();
    await page.getByLabelText("Password", { exact: true }).click();
    await userEvent.keyboard("{Tab}{Tab}");
    await expect.element(box).toHaveFocus();
    await userEvent.keyboard(" ");
    await expect.element(box).toBeChecked();
    await enter();
    await expect.poll(() => said("alert")).toEqual([en.errors.invalidCredentials]);
    await expect.element(box).toBeChecked();
    await page.getByText("Keep me signed in").click();
    await expect.element(box).not.toBeChecked();
    await enter();
    await expect.element(button).not.toBeInTheDocument();
    expect(signIns()).toMatchObject([{ remember: true }, { remember: false }]);
  });

  test("is ticked still for who goes back from a challenge, and for nobody who comes after a sign-out", async () => {
    const totp = pose(challenges.SOFTWARE_TOKEN_MFA.plain);
    const { signIns, client } = await mount({}, [nobody, totp, outcomes.signedIn.plain]);
    await box.click();
    await enter();
    await page.getByRole("button", { name: /Sign in as someone else/ }).click();
    await expect.element(box).toBeChecked();
    await enter();
    await expect.poll(signIns).toMatchObject([{ remember: true }, { remember: true }]);
    await expect.element(button).not.toBeInTheDocument();
    await act(async () => client.become({ status: "signedOut", user: null, reason: "signOut" }));
    await expect.element(box).not.toBeChecked();
  });

  test("stays as it is while the form is being sent, also under other words", async () => {
    const { update } = await showStep(askingStep);
    await box.click();
    const input = box.element();
    const inGerman = { enterCredentials: { keepSignedIn: "Angemeldet bleiben" } };
    update({ ...askingStep, pending: true, command: "submit" }, { messages: inGerman });
    await expect.element(page.getByRole("checkbox", { name: "Angemeldet bleiben" })).toBeChecked();
    expect(page.getByRole("checkbox").element()).toBe(input);
  });

  test("B41: the app words it, orders it and leaves it out; what is not asked is not sent", async () => {
    const words = { enterCredentials: { keepSignedIn: "Stay in on this device" } };
    const { signIns } = await mount({
      messages: words,
      fields: { enterCredentials: (defaults) => defaults.toReversed() },
    });
    await expect.element(page.getByRole("checkbox", { name: "Stay in on this device" })).toBeVisible();
    expect(controls()).toEqual(["remember", "password", "username", "Sign in"]);
    cleanup();
    const other = await mount({
      fields: { enterCredentials: (defaults) => defaults.filter(({ name }) => name !== "remember") },
    });
    await enter();
    await expect.poll(other.signIns).toHaveLength(1);
    expect(other.signIns()[0]).not.toHaveProperty("remember");
    expect(signIns()).toEqual([]);
  });

  test("an app's own field of that name stands in its place and is sent the same way", async () => {
    const own = field({ kind: "checkbox", name: "remember", label: "Trust this device", defaultChecked: true });
    const { signIns } = await mount({
      fields: { enterCredentials: (defaults) => defaults.map((one) => (one.name === "remember" ? own : one)) },
    });
    await expect.element(page.getByRole("checkbox", { name: "Trust this device" })).toBeChecked();
    await enter();
    await expect.poll(signIns).toMatchObject([{ remember: true }]);
  });

  test("moves nothing below it when its code arrives after the form, and nothing is sent without it", async () => {
    const waiting: (() => void)[] = [];
    const rows: typeof lateRows = late(async () => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      return import("../../src/components/form/more-rows.js");
    });
    for (const name of ["get", "hasFailed", "load", "subscribe"] as const) {
      vi.spyOn(lateRows, name).mockImplementation(rows[name]);
    }
    const { signIns } = await mount({}, [nobody, "never"]);
    expect(controls()).toEqual(["username", "password", "Sign in"]);
    const before = button.element().getBoundingClientRect();
    await enter();
    expect(signIns()).toEqual([]);
    waiting.forEach((arrive) => arrive());
    await expect.element(box).toBeVisible();
    expect(button.element().getBoundingClientRect().top).toBe(before.top);
    await expect.poll(signIns).toMatchObject([{ remember: false }]);
  });
});
