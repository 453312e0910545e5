import { cleanup } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { AuthError } from "../../src/index.js";
import type { ScriptedAnswer, ScriptedBackend } from "../../src/testing/scripted-backend.js";
import { errors, nobody, outcomes } from "../headless/outcomes.js";
import { enter, mountSignIn, said } from "./mount-sign-in.js";
import "../../src/styles/styles.css";

afterEach(cleanup);

const { codeDelivered, signedIn } = outcomes;
const code = page.getByLabelText("6-digit code");
const button = (name: string) => page.getByRole("button", { name, exact: true });
const heading = (name: string) => page.getByRole("heading", { name });
const mail = page.getByRole("radio", { name: /Email/ });
const phone = page.getByRole("radio", { name: /Phone number/ });

const signIn = async (...script: readonly ScriptedAnswer[]): Promise<ScriptedBackend> => {
  const backend = await mountSignIn([nobody, ...script]);
  await enter();
  return backend;
};

describe("contacts that nobody has verified", () => {
  test("B38: are offered with their whole value, the first chosen beforehand, and one is verified", async () => {
    const backend = await signIn(signedIn.unverified, codeDelivered.contact, signedIn.plain);
    await expect.element(heading("Verify your contact details")).toHaveFocus();
    await expect.element(mail).toBeChecked();
    await expect.element(page.getByText("ada@example.com", { exact: true })).toBeVisible();
    await expect.element(page.getByText("+15555550100", { exact: true })).toBeVisible();
    expect(page.getByText("Inside").elements()).toEqual([]);
    await button("Send code").click();
    await expect.element(heading("Verify your email")).toBeVisible();
    await expect.element(page.getByText("We sent a code to a***@e***.")).toBeVisible();
    await expect.element(code).toHaveFocus();
    await code.fill("123456");
    await expect.element(heading("Inside")).toBeVisible();
    expect(backend.requests.slice(2)).toMatchObject([
      { type: "sendContactCode", attribute: "email" },
      { type: "confirmContact", attribute: "email" },
    ]);
  });

  test("B38: the other one can be chosen", async () => {
    const backend = await signIn(signedIn.unverified, codeDelivered.contactByPhone);
    await phone.click({ force: true });
    await button("Send code").click();
    await expect.element(heading("Verify your phone number")).toBeVisible();
    await expect.element(page.getByText("We sent a code to +*******0100.")).toBeVisible();
    expect(backend.requests[2]).toEqual({ type: "sendContactCode", attribute: "phone_number" });
  });

  test("B38: are not offered where there are none", async () => {
    await signIn(signedIn.plain);
    await expect.element(heading("Inside")).toBeVisible();
  });

  test("B38: can be left for another time before a code is sent", async () => {
    const backend = await signIn(signedIn.unverified);
    await button("Skip for now").click();
    await expect.element(heading("Inside")).toBeVisible();
    expect(backend.requests).toHaveLength(2);
    expect(backend.completed).toBe(1);
  });

  test("B38: can be left for another time after a code was sent", async () => {
    const backend = await signIn(signedIn.unverified, codeDelivered.contact);
    await button("Send code").click();
    await button("Skip for now").click();
    await expect.element(heading("Inside")).toBeVisible();
    expect(backend.completed).toBe(1);
  });

  test("B38: from the code there is a way back to the choice", async () => {
    await signIn(signedIn.unverified, codeDelivered.contactByPhone);
    await phone.click({ force: true });
    await button("Send code").click();
    await button("Back").click();
    await expect.element(heading("Verify your contact details")).toBeVisible();
    await expect.element(mail).toBeVisible();
  });

  test("B38: the choice can be left by signing out", async () => {
    const backend = await signIn(signedIn.unverified, nobody);
    await button("Sign out").click();
    await expect.element(heading("Sign in")).toBeVisible();
    expect(backend.requests[2]).toMatchObject({ type: "signOut" });
  });

  test("B33, B38: a wrong code is said at its field, another is sent, and the next one is taken", async () => {
    const ready = { ...codeDelivered.contact, resendAt: Date.now() };
    const wrong = new AuthError("codeMismatch", { field: "code" });
    await signIn(signedIn.unverified, ready, wrong, codeDelivered.contact, signedIn.plain);
    await button("Send code").click();
    await code.fill("000000");
    await expect.element(code).toHaveAccessibleDescription("That code is not right. Check it and try again.");
    await button("Send a new code").click();
    await expect.poll(() => said("status")).toEqual(["We sent you a new code."]);
    await code.fill("123456");
    await expect.element(heading("Inside")).toBeVisible();
  });

  test.each(["limitExceeded", "throttled", "offline", "deliveryFailed"] as const)(
    "G12: %s is said on the choice, which stays",
    async (failed) => {
      await signIn(signedIn.unverified, errors[failed]);
      await button("Send code").click();
      await expect.poll(() => said("alert").length).toBe(1);
      await expect.element(mail).toBeChecked();
    },
  );
});
