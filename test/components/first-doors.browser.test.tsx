import { cleanup } from "@testing-library/react";
import { useState } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { AuthDialog, AuthGate, ResetPassword, SignIn, SignUp } from "../../src/index.js";
import type { AuthSettings } from "../../src/protocol/settings.js";
import { errors, nobody, outcomes } from "../headless/outcomes.js";
import { firstForms, formIsReady, mountDoor } from "./mount-door.js";
import { said } from "./mount-sign-in.js";

afterEach(cleanup);

const { signInTitle, signUpTitle, username } = firstForms;

describe("the doors", () => {
  test("SignUp opens on its form, and leads over a code to signed in, telling the app of a new user", async () => {
    const onSignedIn = vi.fn<(event: { readonly isNewUser: boolean }) => void>();
    const onStepChange = vi.fn<(step: { readonly name: string }) => void>();
    const { sent } = mountDoor([nobody, outcomes.signedUp.plain, outcomes.signedIn.newUser], {
      onSignedIn,
      onStepChange,
      children: <SignUp />,
    });
    await formIsReady();
    await username.fill("ada");
    await page.getByLabelText("Email").fill("ada@example.org");
    await page.getByLabelText("Password", { exact: true }).fill("Lovelace-1815!");
    await page.getByLabelText("Repeat password", { exact: true }).fill("Lovelace-1815!");
    await page.getByRole("button", { name: "Create account" }).click();
    await expect.element(page.getByLabelText("6-digit code")).toHaveFocus();
    await userEvent.keyboard("123456");
    await expect.poll(() => document.forms).toHaveLength(0);
    expect(sent()).toEqual(["restore", "signUp", "confirmSignUp"]);
    expect(onSignedIn.mock.calls).toEqual([[expect.objectContaining({ isNewUser: true })]]);
    expect(onStepChange.mock.calls.map(([{ name }]) => name)).toEqual(["signUp", "confirmSignUp", "signedIn"]);
  });

  test("B36: ResetPassword opens on its form, and says on the sign-in that the password is changed", async () => {
    mountDoor([nobody, outcomes.codeDelivered.passwordReset, outcomes.passwordChanged.plain], {
      children: <ResetPassword username="ada" />,
    });
    await formIsReady();
    await expect.element(username).toHaveValue("ada");
    await page.getByRole("button", { name: "Send code" }).click();
    await expect.element(page.getByRole("heading", { name: "Reset your password" })).toBeVisible();
    await page.getByLabelText("6-digit code").fill("123456");
    await page.getByLabelText("New password", { exact: true }).fill("Lovelace-1816!");
    await page.getByLabelText("Repeat password", { exact: true }).fill("Lovelace-1816!");
    await page.getByRole("button", { name: "Set new password" }).click();
    await expect.element(signInTitle).toBeVisible();
    await expect.poll(() => said("status")).toEqual(["Your password is changed. Sign in with the new one."]);
    await expect.element(username).toHaveValue("ada");
  });

  test("B34: where the sign-in after a confirmation fails, the sign-in says why, with the identifier filled in", async () => {
    const failed = { type: "confirmed", error: errors.userDisabled } as const;
    mountDoor([nobody, failed], { children: <SignUp username="ada" code="123456" /> });
    await page.getByRole("button", { name: "Confirm" }).click();
    await expect.element(signInTitle).toBeVisible();
    await expect.element(username).toHaveValue("ada");
    await expect.poll(() => said("alert").join()).toContain("account");
  });

  test("G9: SignUp with username and code opens where the account is confirmed, with the code filled in", async () => {
    const { sent } = mountDoor([nobody, outcomes.signedIn.newUser], {
      children: <SignUp username="ada" code="123456" />,
    });
    await expect.element(page.getByLabelText("6-digit code")).toHaveValue("123456");
    expect(sent()).toEqual(["restore"]);
    await page.getByRole("button", { name: "Confirm" }).click();
    await expect.poll(sent).toEqual(["restore", "confirmSignUp"]);
  });

  test("G9: ResetPassword with username and code opens where the password is chosen, with the code filled in", async () => {
    mountDoor([nobody], { children: <ResetPassword username="ada" code="123456" /> });
    await expect.element(page.getByLabelText("6-digit code")).toHaveValue("123456");
    await expect.element(page.getByLabelText("New password", { exact: true })).toBeVisible();
  });

  test("G9: SignIn with a username fills it in", async () => {
    mountDoor([nobody], { children: <SignIn username="ada" /> });
    await expect.element(username).toHaveValue("ada");
    await formIsReady();
    await expect.element(username).toHaveValue("ada");
  });

  test("B10: a number typed without its country goes out as E.164", async () => {
    const settings: AuthSettings = { signInWith: ["email", "phone"], phone: { country: "GB" } };
    const { backend } = mountDoor([nobody, "never"], { settings, children: <SignIn /> });
    await formIsReady();
    await page.getByLabelText("Email or phone").fill("07400 123456");
    await page.getByLabelText("Password", { exact: true }).fill("Lovelace-1815!");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect.poll(() => backend.requests.at(-1)).toMatchObject({ type: "initiateAuth", username: "+447400123456" });
  });
});

/** Two buttons, one dialog. */
const DialogApp = () => {
  const [firstStep, open] = useState<"resetPassword" | "signUp" | null>(null);
  return (
    <>
      <button type="button" onClick={() => open("signUp")}>
        Join
      </button>
      <button type="button" onClick={() => open("resetPassword")}>
        Forgotten
      </button>
      <AuthDialog open={firstStep !== null} onOpenChange={() => open(null)} firstStep={firstStep ?? "signIn"} />
    </>
  );
};

describe("B13: the first step is the app's choice", () => {
  test("of AuthGate, where whoever was inside comes back by the sign-in", async () => {
    const { client } = mountDoor([nobody, outcomes.signedUp.plain, outcomes.signedIn.newUser], {
      children: <AuthGate firstStep="signUp">in</AuthGate>,
    });
    await expect.element(signUpTitle).toBeVisible();
    client.become({ status: "signedIn", user: outcomes.signedIn.plain.user, reason: null });
    await expect.element(signUpTitle).not.toBeInTheDocument();
    await client.signOut();
    await expect.element(signInTitle).toBeVisible();
  });

  test("of AuthDialog, anew each time it is opened", async () => {
    mountDoor([nobody], { children: <DialogApp /> });
    await page.getByRole("button", { name: "Join" }).click();
    await expect.element(page.getByRole("dialog", { name: "Create your account" })).toBeVisible();
    await page.getByRole("button", { name: "Close" }).click();
    await page.getByRole("button", { name: "Forgotten" }).click();
    await expect.element(page.getByRole("dialog", { name: "Forgot your password?" })).toBeVisible();
  });
});
