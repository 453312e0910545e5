import { cleanup, render } from "@testing-library/react";
import { StrictMode, useState } from "react";
import type { ReactElement } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { AuthDialog, AuthGate, AuthProvider, SignedOut, SignIn } from "../../src/index.js";
import type { AuthProviderProps } from "../../src/index.js";
import type { Script } from "../../src/testing/scripted-backend.js";
import { challenges, errors, nobody, outcomes, pose } from "../headless/outcomes.js";
import { sessionClient } from "../headless/session-client.js";

afterEach(cleanup);

const signIn = page.getByRole("button", { name: "Sign in", exact: true });

const mount = (script: Script, props: Omit<AuthProviderProps, "client">) => {
  const made = sessionClient(script);
  render(
    <StrictMode>
      <AuthProvider client={made.client} {...props} />
    </StrictMode>,
  );
  return made;
};

const enter = async () => {
  await page.getByLabelText("Username").fill("ada");
  await page.getByLabelText("Password", { exact: true }).fill("Lovelace-1815!");
  await signIn.click();
};

describe("SignIn", () => {
  test("B15, B20, G14: from credentials through a code to signed in, by keyboard, each step taking focus", async () => {
    const script = [nobody, pose(challenges.SOFTWARE_TOKEN_MFA.plain), outcomes.signedIn.plain];
    const { backend } = mount(script, { children: <SignIn autoFocus /> });
    await expect.element(page.getByLabelText("Username")).toHaveFocus();
    await userEvent.keyboard("ada{Tab}Lovelace-1815!{Enter}");
    await expect.element(page.getByLabelText("6-digit code")).toHaveFocus();
    await userEvent.keyboard("123456");
    await expect.element(page.getByRole("region")).not.toBeInTheDocument();
    expect(backend.requests.map(({ type }) => type)).toEqual(["restore", "initiateAuth", "respondToAuthChallenge"]);
    expect(backend.completed).toBe(1);
  });

  test("G14, A14: a step with something to read gives focus to its title", async () => {
    mount([nobody, pose(challenges.SELECT_MFA_TYPE.three)], { children: <SignIn /> });
    await enter();
    await expect.element(page.getByRole("heading", { name: "Verify it is you" })).toHaveFocus();
  });

  test("B22, A15: back leads to a clean first form with the identifier kept and the password gone", async () => {
    mount([nobody, pose(challenges.SOFTWARE_TOKEN_MFA.plain), nobody], { children: <SignIn /> });
    await enter();
    await page.getByRole("button", { name: "Back to sign in" }).click();
    await expect.element(page.getByLabelText("Username")).toHaveValue("ada");
    await expect.element(page.getByLabelText("Password", { exact: true })).toHaveValue("");
    await expect.element(signIn).toHaveFocus();
  });

  test("G15: an error is gone with the edit that mends it", async () => {
    mount([nobody, errors.invalidCredentials], { children: <SignIn /> });
    await enter();
    const said = page.getByText("Those details do not match an account.");
    await expect.element(said).toBeVisible();
    await page.getByLabelText("Password", { exact: true }).fill("Lovelace-1816!");
    await expect.element(said).not.toBeInTheDocument();
  });

  test("a door's customisation wins over the provider's", async () => {
    mount([nobody], { appName: "Acme", children: <SignIn appName="Beta" /> });
    await expect.element(page.getByRole("heading", { name: "Sign in to Beta" })).toBeVisible();
  });
});

describe("B45: gates", () => {
  test("AuthGate shows the door while the session is restored, or its fallback, which may be nothing", () => {
    const { client } = sessionClient([]);
    const onServer = (gate: ReactElement) => renderToString(<AuthProvider client={client}>{gate}</AuthProvider>);
    expect(onServer(<AuthGate>in</AuthGate>)).toContain("Sign in");
    expect(onServer(<AuthGate fallback="wait">in</AuthGate>)).toBe("wait");
    expect(onServer(<AuthGate fallback={null}>in</AuthGate>)).toBe("");
  });

  test("AuthGate is a page with the card, then its children", async () => {
    mount([nobody, outcomes.signedIn.plain], {
      children: (
        <AuthGate>
          {({ user, signOut }) => (
            <button type="button" onClick={() => void signOut()}>
              Bye {user.username}
            </button>
          )}
        </AuthGate>
      ),
    });
    await expect.element(page.getByRole("main")).toBeVisible();
    await expect.element(page.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
    await enter();
    await page.getByRole("button", { name: "Bye ada" }).click();
    await expect.element(page.getByLabelText("Username")).toBeVisible();
  });

  test("SignedOut with a door inside shows it, and nothing once signed in", async () => {
    mount([nobody, outcomes.signedIn.plain], {
      children: (
        <SignedOut>
          <SignIn />
        </SignedOut>
      ),
    });
    await enter();
    await expect.element(page.getByRole("region")).not.toBeInTheDocument();
  });
});

const DialogApp = () => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <AuthDialog open={open} onOpenChange={setOpen} appName="Acme" />
    </>
  );
};

describe("B44, A7: AuthDialog", () => {
  test("is named by the card's title, closed by its cross, and gives focus back", async () => {
    mount([nobody], { children: <DialogApp /> });
    await page.getByRole("button", { name: "Open" }).click();
    await expect.element(page.getByRole("dialog", { name: "Sign in to Acme" })).toBeVisible();
    await page.getByRole("button", { name: "Close" }).click();
    await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
    await expect.element(page.getByRole("button", { name: "Open" })).toHaveFocus();
  });

  test("A8: is in the language of its words, with its cross", async () => {
    mount([nobody], { messages: { language: { code: "ar", direction: "rtl" } }, children: <DialogApp /> });
    await page.getByRole("button", { name: "Open" }).click();
    await expect.element(page.getByRole("dialog")).toHaveAttribute("lang", "ar");
    await expect.element(page.getByRole("dialog")).toHaveAttribute("dir", "rtl");
  });
});
