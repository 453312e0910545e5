import { cleanup, render } from "@testing-library/react";
import { StrictMode, useState } from "react";
import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { AuthDialog, AuthProvider } from "../../src/headless/index.js";
import type { Script } from "../../src/testing/scripted-backend.js";
import { BarePage } from "./bare-page.js";
import { challenges, nobody, outcomes, pose } from "./outcomes.js";
import { sessionClient } from "./session-client.js";

const opener = page.getByRole("button", { name: "Open" });
const dialog = page.getByRole("dialog");
const submit = page.getByRole("button", { name: "Sign in" });

function App() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <AuthDialog open={open} onOpenChange={setOpen}>
        <BarePage />
      </AuthDialog>
    </>
  );
}

const mount = (script: Script) => {
  const made = sessionClient(script);
  render(
    <StrictMode>
      <AuthProvider client={made.client}>
        <App />
      </AuthProvider>
    </StrictMode>,
  );
  return made;
};

const typeAndSubmit = async () => {
  await page.getByLabelText("Username").fill("ada");
  await page.getByLabelText("Password", { exact: true }).fill("x");
  await submit.click();
};

afterEach(cleanup);

describe("B44, A7: AuthDialog", () => {
  test("is a native modal named by its screen's heading; nothing is made before it opens", async () => {
    const { backend } = mount([nobody]);
    expect(backend.requests).toEqual([]);
    await opener.click();
    await expect.element(page.getByRole("dialog", { name: "enterCredentials" })).toBeVisible();
    expect(dialog.element().matches(":modal")).toBe(true);
    expect(dialog.element().contains(document.activeElement)).toBe(true);
  });

  test("closes by Esc, and focus goes back to the opener", async () => {
    mount([nobody]);
    await opener.click();
    await expect.element(submit).not.toHaveAttribute("aria-disabled");
    await userEvent.keyboard("{Escape}");
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(opener).toHaveFocus();
  });

  test("does not close by Esc while a request is pending, however often it is pressed", async () => {
    mount([nobody, "never"]);
    await opener.click();
    await typeAndSubmit();
    await expect.element(submit).toHaveAttribute("aria-disabled", "true");
    await userEvent.keyboard("{Escape}{Escape}{Escape}");
    await expect.poll(() => dialog.element().matches(":modal")).toBe(true);
    await expect.element(submit).toBeVisible();
  });

  test("gives nothing up when it closes: opened again, it shows the same step", async () => {
    mount([nobody, pose(challenges.SOFTWARE_TOKEN_MFA.plain)]);
    await opener.click();
    await typeAndSubmit();
    await expect.element(page.getByLabelText("Code")).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    await expect.element(dialog).not.toBeInTheDocument();
    await opener.click();
    await expect.element(page.getByLabelText("Code")).toBeVisible();
  });

  test("closes by itself when the person is signed in, and can be opened for the next", async () => {
    const { client } = mount(({ type }) => (type === "initiateAuth" ? outcomes.signedIn.plain : nobody));
    await opener.click();
    await typeAndSubmit();
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(opener).toHaveFocus();
    await client.signOut();
    await opener.click();
    await expect.element(submit).toBeVisible();
  });
});
