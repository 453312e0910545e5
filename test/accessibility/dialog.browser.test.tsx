import { cleanup, render } from "@testing-library/react";
import { StrictMode, useState } from "react";
import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { AuthDialog, AuthProvider } from "../../src/index.js";
import { outcomeFixtures } from "../../src/testing/outcome-fixtures.js";
import type { Script } from "../../src/testing/scripted-backend.js";
import { sessionClient } from "../headless/session-client.js";
import "../../src/styles/styles.css";

afterEach(cleanup);

const nobody = outcomeFixtures(0).signedOut.plain;
const opener = page.getByRole("button", { name: "Sign in to buy" });
const dialog = page.getByRole("dialog", { name: "Sign in to Acme" });
const username = page.getByLabelText("Username");

const Shop = () => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <a href="https://example.com">Elsewhere</a>
      <button type="button" onClick={() => setOpen(true)}>
        Sign in to buy
      </button>
      <AuthDialog open={open} onOpenChange={setOpen} autoFocus />
    </>
  );
};

const openDialog = async (script: Script): Promise<void> => {
  render(
    <StrictMode>
      <AuthProvider client={sessionClient(script).client} appName="Acme">
        <Shop />
      </AuthProvider>
    </StrictMode>,
  );
  await opener.click();
  await expect.element(dialog).toBeVisible();
  await expect.poll(() => document.forms[0]?.getAttribute("aria-busy")).toBe("false");
};

describe("the dialog", () => {
  test("A7: is named by its step's one heading, of the second level, and focus is inside", async () => {
    await openDialog([nobody]);
    await expect.element(page.getByRole("heading", { level: 2, name: "Sign in to Acme" })).toBeVisible();
    expect(dialog.element().contains(document.activeElement)).toBe(true);
  });

  test("A7: keeps focus: Tab goes round inside and reaches every control, and nothing behind", async () => {
    await openDialog([nobody]);
    const reached = new Set<Element>();
    for (let presses = 0; presses < 12; presses += 1) {
      await userEvent.tab();
      // Between the last control and the first the browser shows its own, and the page has none.
      if (document.activeElement !== null && document.activeElement !== document.body)
        reached.add(document.activeElement);
    }
    expect([...reached].every((element) => dialog.element().contains(element))).toBe(true);
    const controls = dialog.element().querySelectorAll("input:not([hidden]), button");
    expect([...controls].filter((control) => !reached.has(control))).toEqual([]);
  });

  test("A7: what is behind takes neither focus nor a click", async () => {
    await openDialog([nobody]);
    const link = page.getByRole("link", { name: "Elsewhere", includeHidden: true }).element();
    if (!(link instanceof HTMLElement)) throw new Error("no link");
    link.focus();
    expect(document.activeElement).not.toBe(link);
    const { left, top, width, height } = link.getBoundingClientRect();
    expect(document.elementFromPoint(left + width / 2, top + height / 2)).not.toBe(link);
  });

  test.each(["Escape", "Close"])("A7: %s closes it, and focus goes back to what opened it", async (way) => {
    await openDialog([nobody]);
    await (way === "Escape" ? userEvent.keyboard("{Escape}") : page.getByRole("button", { name: "Close" }).click());
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(opener).toHaveFocus();
  });

  test("A7: Escape does not close it while a request is pending", async () => {
    await openDialog([nobody, "never"]);
    await username.fill("ada");
    await page.getByLabelText("Password", { exact: true }).fill("Lovelace-1815!");
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => document.forms[0]?.getAttribute("aria-busy")).toBe("true");
    await userEvent.keyboard("{Escape}{Escape}");
    await expect.element(dialog).toBeVisible();
    expect(dialog.element().matches(":modal")).toBe(true);
  });
});
