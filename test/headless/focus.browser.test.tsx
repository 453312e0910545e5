import { cleanup, render } from "@testing-library/react";
import { StrictMode } from "react";
import type { ReactNode } from "react";
import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { AuthProvider, SignedIn, useAuth } from "../../src/headless/index.js";
import type { AuthOutcome } from "../../src/protocol/outcome.js";
import type { Script } from "../../src/testing/scripted-backend.js";
import { BarePage } from "./bare-page.js";
import { challenges, nobody, outcomes, pose } from "./outcomes.js";
import { sessionClient } from "./session-client.js";

const username = page.getByLabelText("Username");
const password = page.getByLabelText("Password", { exact: true });
const submit = page.getByRole("button", { name: "Sign in" });

const mount = (script: Script, door: ReactNode = <BarePage />) =>
  render(
    <StrictMode>
      <AuthProvider client={sessionClient(script).client}>{door}</AuthProvider>
      <input aria-label="Elsewhere" />
    </StrictMode>,
  );

const SignOutButton = () => {
  const { signOut } = useAuth();
  return (
    <button type="button" onClick={() => void signOut()}>
      Sign out
    </button>
  );
};

const signIn = async () => {
  await username.fill("ada");
  await password.fill("x");
  await submit.click();
};

afterEach(cleanup);

describe("A14: focus", () => {
  test("is left alone on the first load", async () => {
    mount([nobody]);
    await expect.element(submit).not.toHaveAttribute("aria-disabled");
    expect(document.activeElement).toBe(document.body);
  });

  test("goes to the first field on the first load where the app asks for it", async () => {
    mount([nobody], <BarePage {...{ autoFocus: true }} />);
    await expect.element(username).toHaveFocus();
  });

  test("moves to the heading of the next step", async () => {
    mount([nobody, pose(challenges.CUSTOM_CHALLENGE.plain)]);
    await signIn();
    await expect.element(page.getByRole("heading", { name: "answerCustomChallenge" })).toHaveFocus();
  });

  test("moves to the sole field of a step that asks for a code", async () => {
    mount([nobody, pose(challenges.SOFTWARE_TOKEN_MFA.plain)]);
    await signIn();
    await expect.element(page.getByLabelText("Code", { exact: true })).toHaveFocus();
  });

  test("is never taken from something outside", async () => {
    let answer: ((outcome: AuthOutcome) => void) | undefined;
    mount(({ type }) => (type === "restore" ? nobody : new Promise((resolve) => (answer = resolve))));
    await signIn();
    await page.getByLabelText("Elsewhere").click();
    answer?.(pose(challenges.SOFTWARE_TOKEN_MFA.plain));
    await expect.element(page.getByLabelText("Code", { exact: true })).toBeVisible();
    await expect.element(page.getByLabelText("Elsewhere")).toHaveFocus();
  });

  test("B4: moves to the first form after a sign-out, whose button is gone", async () => {
    mount(
      [nobody, outcomes.signedIn.plain, nobody],
      <>
        <BarePage />
        <SignedIn>
          <SignOutButton />
        </SignedIn>
      </>,
    );
    await signIn();
    await page.getByRole("button", { name: "Sign out" }).click();
    await expect.element(page.getByRole("heading", { name: "enterCredentials" })).toHaveFocus();
  });

  test("G14: the whole way by keyboard alone", async () => {
    mount([nobody, pose(challenges.SOFTWARE_TOKEN_MFA.plain)], <BarePage {...{ autoFocus: true }} />);
    await expect.element(username).toHaveFocus();
    await userEvent.keyboard("ada{Tab}x{Tab}");
    await expect.element(page.getByRole("button", { name: "Show password" })).toHaveFocus();
    await userEvent.keyboard("{Tab}");
    await expect.element(submit).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByLabelText("Code", { exact: true })).toHaveFocus();
  });
});

describe("A15: Back returns focus to the control that left the step", () => {
  test("the button, when it was pressed", async () => {
    mount([nobody, pose(challenges.SOFTWARE_TOKEN_MFA.plain)]);
    await signIn();
    await page.getByRole("button", { name: "Back" }).click();
    await expect.element(submit).toHaveFocus();
    await expect.element(username).toHaveValue("ada");
  });

  test("the field, when Enter was pressed in it, with its value unless it is a secret", async () => {
    mount([nobody, pose(challenges.CUSTOM_CHALLENGE.plain)]);
    await username.fill("ada");
    await password.fill("x");
    await userEvent.keyboard("{Enter}");
    await page.getByRole("button", { name: "Back" }).click();
    await expect.element(password).toHaveFocus();
    await expect.element(password).toHaveValue("");
  });
});
