import { cleanup } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { AuthError } from "../../src/index.js";
import type { AuthSettings } from "../../src/index.js";
import { Secret } from "../../src/protocol/secret.js";
import type { Script, ScriptedBackend } from "../../src/testing/scripted-backend.js";
import { errors, nobody, outcomes } from "../headless/outcomes.js";
import { enter, mountSignIn, said } from "./mount-sign-in.js";
import { showStep } from "./show-step.js";
import { steps } from "./steps.js";
import "../../src/styles/styles.css";

afterEach(cleanup);

const mismatch = new AuthError("codeMismatch", { field: "code" });
const code = page.getByLabelText("6-digit code");
const password = page.getByLabelText("Password", { exact: true });
const button = (name: string) => page.getByRole("button", { name, exact: true });
const heading = (name: string) => page.getByRole("heading", { name });

/** The whole way in, as far as the form for a new account. */
const openForm = async (script: Script, settings: AuthSettings = {}): Promise<ScriptedBackend> => {
  const backend = await mountSignIn(script, { settings });
  await button("Sign up").click();
  await expect.element(heading("Create your account")).toBeVisible();
  return backend;
};

const fillIn = async (): Promise<void> => {
  await page.getByLabelText("Username").fill("ada");
  await page.getByLabelText("Email").fill("ada@example.com");
  await password.fill("Lovelace-1815!");
  await page.getByLabelText("Repeat password").fill("Lovelace-1815!");
};

const signUp = async (script: Script, settings: AuthSettings = {}): Promise<ScriptedBackend> => {
  const backend = await openForm([nobody, ...(script as readonly [])], settings);
  await fillIn();
  await button("Create account").click();
  return backend;
};

const inputs = () =>
  [...document.querySelectorAll<HTMLInputElement>("form :is(input, select, textarea)")]
    .filter((input) => input.getClientRects().length > 0 && input.name !== "")
    .map(({ name, type, autocomplete }) => `${name} ${type} ${autocomplete}`);

const passwords = ["password password new-password", "repeatPassword password new-password"];

const forms: readonly (readonly [what: string, settings: AuthSettings, fields: readonly string[]])[] = [
  ["a username, and an address for codes", {}, ["username text username", "email email email"]],
  ["an address", { signInWith: ["email"] }, ["username email username"]],
  ["an address or a number", { signInWith: ["email", "phone"] }, ["username text username"]],
  [
    "a username, with the contacts that can be used as well",
    { signInWith: ["username", "email"] },
    ["username text username", "email email email"],
  ],
  [
    "what the pool requires, in the app's order",
    { signInWith: ["email"], signUp: { attributes: ["given_name", "email", "birthdate", "website", "custom:team"] } },
    [
      "username email username",
      "given_name text given-name",
      "birthdate date bday",
      "website url url",
      "custom:team text ",
    ],
  ],
];

describe("the form for a new account", () => {
  test.each(forms)("B28: asks for %s", async (_, settings, fields) => {
    await openForm([nobody], settings);
    await expect.poll(inputs).toEqual([...fields, ...passwords]);
  });

  test.each(["address", "gender", "locale", "picture", "zoneinfo"])(
    "B28: asks for %s where the app does",
    async (name) => {
      await openForm([nobody], { signUp: { attributes: [name] } });
      await expect.poll(() => inputs().map((input) => input.split(" ")[0])).toContain(name);
    },
  );

  test("B28: sends the identifier, the attributes by their names and the password, boxed; the repetition stays here", async () => {
    const backend = await signUp([outcomes.signedUp.plain]);
    await expect.element(heading("Check your email")).toBeVisible();
    expect(backend.requests[1]).toEqual({
      type: "signUp",
      username: "ada",
      password: expect.any(Secret),
      attributes: { email: "ada@example.com" },
    });
    expect(JSON.stringify(backend.requests)).not.toContain("Lovelace");
  });

  test("G15: is sent once, however often it is submitted", async () => {
    const backend = await openForm([nobody, "never"]);
    await fillIn();
    await button("Create account").dblClick();
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByRole("region")).toHaveAttribute("data-pending");
    expect(backend.requests).toHaveLength(2);
  });

  test("G15: a name that is taken is said at its field, and gone with the edit that mends it", async () => {
    await signUp([new AuthError("usernameTaken", { field: "username" })]);
    const username = page.getByLabelText("Username");
    const words = "There is already an account for this. Sign in, or use another one.";
    await expect.element(username).toHaveAccessibleDescription(words);
    await username.fill("ada2");
    await expect.element(username).not.toHaveAccessibleDescription(words);
  });

  test.each(["limitExceeded", "throttled", "offline", "rejectedByTrigger"] as const)(
    "G12: %s has words of its own, and what was typed stays",
    async (failed) => {
      await signUp([errors[failed]]);
      await expect.poll(() => said("alert").length).toBe(1);
      await expect.element(page.getByLabelText("Email")).toHaveValue("ada@example.com");
    },
  );
});

describe("confirming a new account", () => {
  test("B33: says where the code went, takes another after a wrong one, and signs in", async () => {
    const backend = await signUp([outcomes.signedUp.plain, mismatch, outcomes.signedIn.newUser]);
    await expect.element(page.getByText("We sent a code to a***@e***.")).toBeVisible();
    await expect.element(code).toHaveFocus();
    await code.fill("000000");
    await expect.element(code).toHaveAccessibleDescription("That code is not right. Check it and try again.");
    await code.fill("123 456");
    await expect.element(heading("Inside")).toBeVisible();
    expect(backend.requests.slice(2).map(({ type }) => type)).toEqual(["confirmSignUp", "confirmSignUp"]);
  });

  test("B33: a code by text message names the phone", async () => {
    await signUp([outcomes.signedUp.byPhone]);
    await expect.element(heading("Check your phone")).toBeVisible();
    await expect.element(page.getByText("We sent a code to +*******0100.")).toBeVisible();
  });

  test("B33: the code is sent again once the wait is over, and that is said", async () => {
    const backend = await signUp([outcomes.signedUp.resendable, outcomes.codeDelivered.signUp]);
    await button("Send a new code").click();
    await expect.poll(() => said("status")).toEqual(["We sent you a new code."]);
    await expect.element(page.getByRole("button", { name: /^New code in / })).toHaveAttribute("aria-disabled", "true");
    expect(backend.requests[2]).toMatchObject({ type: "resendConfirmation", username: "ada" });
  });

  test("B33: a mistyped address is changed where it was typed: all of it stands there but the password", async () => {
    await signUp([outcomes.signedUp.plain, outcomes.signedUp.plain]);
    await button("Wrong address? Change it").click();
    await expect.element(heading("Create your account")).toHaveFocus();
    await expect.element(page.getByLabelText("Username")).toHaveValue("ada");
    await expect.element(page.getByLabelText("Email")).toHaveValue("ada@example.com");
    await expect.element(password).toHaveValue("");
    await fillIn();
    await page.getByLabelText("Email").fill("ada@example.org");
    await button("Create account").click();
    await expect.element(heading("Check your email")).toBeVisible();
  });

  test("B34: where nobody could be signed in by it, sign-in says why, with the identifier filled in", async () => {
    await signUp([outcomes.signedUp.plain, outcomes.confirmed.notSignedIn]);
    await code.fill("123456");
    await expect.element(heading("Sign in")).toBeVisible();
    await expect.poll(() => said("alert")).toEqual(["Many people are signing in just now. Try again in a moment."]);
    await expect.element(page.getByLabelText("Username")).toHaveValue("ada");
  });

  test("B34: who needs no confirmation is signed in at once", async () => {
    await signUp([outcomes.signedIn.newUser]);
    await expect.element(heading("Inside")).toBeVisible();
  });

  test("B35: who signs in unconfirmed is told that a fresh code is under way, and ends signed in", async () => {
    const backend = await mountSignIn([nobody, outcomes.userNotConfirmed.plain, outcomes.signedIn.plain]);
    await enter();
    const why = "Your account is not confirmed yet, so we sent a new code to a***@e***.";
    await expect.element(page.getByText(why)).toBeVisible();
    expect(button("Wrong address? Change it").elements()).toEqual([]);
    await code.fill("123456");
    await expect.element(heading("Inside")).toBeVisible();
    expect(backend.requests[2]).toMatchObject({ type: "confirmSignUp", username: "ada" });
  });

  test("B35: where the fresh code could not be sent the screen says why, and another can be asked for at once", async () => {
    await mountSignIn([nobody, outcomes.userNotConfirmed.notSent, outcomes.codeDelivered.signUp]);
    await enter();
    await expect.poll(() => said("alert")).toEqual(["You have reached a limit. Wait a while, or try again tomorrow."]);
    await button("Send a new code").click();
    await expect.element(page.getByText("so we sent a new code to a***@e***.")).toBeVisible();
    expect(said("alert")).toEqual([]);
  });

  test("A27, A30: says whose account it is, with the way back at the foot, which leads to sign-in", async () => {
    await showStep(steps.confirmSignUp);
    const card = page.getByRole("region");
    await expect.element(card.getByText("ada@example.org", { exact: true })).toBeVisible();
    const back = button("Back to sign in").element();
    expect(back.closest("footer")).toBe(card.element().lastElementChild);
  });
});

describe("a link in the place of a code", () => {
  const byLink: AuthSettings = { signUp: { confirmBy: "link" } };
  const opened = button("I have opened the link");

  test("B33: is opened elsewhere; the button goes on where that was done", async () => {
    const backend = await signUp([outcomes.signedUp.plain, outcomes.signedIn.newUser], byLink);
    await expect.element(page.getByText("We sent a link to a***@e***. Open it, then come back here.")).toBeVisible();
    await opened.click();
    await expect.element(heading("Inside")).toBeVisible();
    expect(backend.requests[2]).toEqual({ type: "confirmSignUp", username: "ada" });
  });

  test("B33: where it was not opened the screen says so, keeps focus, and can be tried again", async () => {
    const { plain } = outcomes.userNotConfirmed;
    const notYet = { ...plain, error: errors.userNotConfirmed };
    await signUp([outcomes.signedUp.plain, notYet, outcomes.signedIn.newUser], byLink);
    await opened.click();
    await expect
      .poll(() => said("alert"))
      .toEqual(["This account is not confirmed yet. Open the message we sent you."]);
    await expect.element(opened).toHaveFocus();
    await opened.click();
    await expect.element(heading("Inside")).toBeVisible();
  });

  test("B33: is sent again, in words of its own", async () => {
    await signUp([outcomes.signedUp.resendable, outcomes.codeDelivered.signUp], byLink);
    await button("Send a new link").click();
    await expect.poll(() => said("status")).toEqual(["We sent you a new link."]);
    await expect.element(page.getByRole("button", { name: /^New link in / })).toBeVisible();
    expect(document.querySelector("form")?.textContent).not.toContain("code");
  });
});
