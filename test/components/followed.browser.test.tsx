import { act, cleanup } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { en } from "../../src/messages/en.js";
import { internals } from "../../src/protocol/auth-client.js";
import type { News } from "../../src/protocol/news.js";
import type { Script } from "../../src/testing/scripted-backend.js";
import { testUser } from "../../src/testing/test-user.js";
import { challenges, nobody, outcomes, pose } from "../headless/outcomes.js";
import { sessionClient } from "../headless/session-client.js";
import { enter, mountClient, said } from "./mount-sign-in.js";

afterEach(cleanup);

const title = page.getByRole("heading", { name: "Sign in" });
const codeField = page.getByRole("textbox", { name: /code/i });
const inside = page.getByRole("heading", { name: "Inside" });

/** The whole way in, with a client that hears of other tabs. */
const mount = async (script: Script) => {
  const { client, backend } = sessionClient(script);
  const listeners = new Set<(news: News) => void>();
  const hear = async (listener: (news: News) => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  Object.assign(client[internals], { hear });
  await mountClient(client);
  const tell = (news: News) => act(async () => listeners.forEach((listener) => listener(news)));
  return { client, backend, tell };
};

describe("what another tab did, on the screen", () => {
  test("A14: a new password set there leads to the first form: focus is on its title, and the news is said once", async () => {
    const { tell } = await mount([nobody, outcomes.passwordResetRequired.plain]);
    await enter();
    await codeField.click();
    await tell({ type: "passwordChanged", username: "ada" });
    await expect.element(title).toHaveFocus();
    expect(said("status")).toEqual([en.enterCredentials.passwordChanged]);
    expect(said("alert")).toEqual([]);
    await expect.element(page.getByLabelText("Username")).toHaveValue("ada");
  });

  test("A14: an account confirmed there is signed in here by itself, once, whatever is pressed meanwhile", async () => {
    const { tell, backend } = await mount([nobody, outcomes.userNotConfirmed.plain, "never"]);
    await enter();
    await codeField.click();
    await tell({ type: "confirmed", username: "ada" });
    await tell({ type: "confirmed", username: "ada" });
    document.forms[0]?.requestSubmit();
    expect(backend.requests.map(({ type }) => type)).toEqual(["restore", "initiateAuth", "confirmSignUp"]);
    await expect.element(codeField).toHaveFocus();
    expect(said("alert")).toEqual([]);
  });

  test("A14: a sign-in there, in the middle of a challenge, shows what is inside, and no form or secret stays", async () => {
    const { client } = await mount([nobody, pose(challenges.SOFTWARE_TOKEN_MFA.plain)]);
    await enter();
    await codeField.fill("123");
    await act(async () => client.signIn(testUser()));
    await expect.element(inside).toBeVisible();
    expect(document.querySelectorAll("form, input")).toHaveLength(0);
  });

  test("A14: a sign-out there leads to the first form, with focus on its title", async () => {
    const { client } = await mount([nobody]);
    await act(async () => client.signIn(testUser()));
    await expect.element(inside).toBeVisible();
    await act(async () => client.become({ status: "signedOut", user: null, reason: "signOut" }));
    await expect.element(title).toHaveFocus();
    expect([...said("alert"), ...said("status")]).toEqual([]);
  });
});
