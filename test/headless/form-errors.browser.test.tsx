import { cleanup } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { AuthError } from "../../src/headless/index.js";
import { mountedPage } from "./mounted-page.js";
import { errors, nobody } from "./outcomes.js";

const { username, password, submit, mount, signIn } = mountedPage;

afterEach(cleanup);

describe("errors", () => {
  test("B32, A12: nothing is sent while fields are empty; of several faults a summary takes focus, each linked to its field", async () => {
    const { backend } = mount([nobody, "never"]);
    await submit.click();
    await expect.element(page.getByRole("link", { name: "Fix username" })).toBeVisible();
    expect(document.activeElement?.textContent).toBe("Fix usernameFix password");
    await page.getByRole("link", { name: "Fix password" }).click();
    await expect.element(password).toHaveFocus();
    expect(backend.requests).toHaveLength(1);
  });

  test("A10, A12: one fault is said at its field, which takes focus and is described by hint and error; gone when mended", async () => {
    mount([nobody, "never"]);
    await password.fill("x");
    await submit.click();
    await expect.element(username).toHaveFocus();
    await expect.element(username).toHaveAttribute("aria-invalid", "true");
    await expect.element(username).toHaveAccessibleDescription("The name you chose. Username: valueMissing");
    await userEvent.keyboard("a");
    await expect.element(username).not.toHaveAttribute("aria-invalid");
    await expect.element(username).toHaveAccessibleDescription("The name you chose.");
    await expect.element(username).toHaveFocus();
  });

  test("A11: the alert region stands, empty, before the text arrives", async () => {
    mount([nobody, errors.invalidCredentials]);
    await expect.element(submit).not.toHaveAttribute("aria-disabled");
    const region = document.querySelector('form > [role="alert"]');
    expect(region?.textContent).toBe("");
    await signIn();
    await expect.element(page.getByText("Error: invalidCredentials")).toBeVisible();
    expect(document.querySelector('form > [role="alert"]')).toBe(region);
    expect(region).toHaveAttribute("data-code", "invalidCredentials");
  });

  test("G15: an error does not outlive the edit that mends it, and what was typed stays", async () => {
    mount([nobody, errors.invalidCredentials]);
    await signIn("ada", "wrong");
    await expect.element(page.getByText("Error: invalidCredentials")).toBeVisible();
    await expect.element(password).toHaveValue("wrong");
    await password.click();
    await userEvent.keyboard("!");
    await expect.element(page.getByText("Error: invalidCredentials")).not.toBeInTheDocument();
  });

  test("an error that no edit mends stays while one types", async () => {
    mount([nobody, new AuthError("misconfigured")]);
    await signIn();
    await expect.element(page.getByText("Error: misconfigured")).toBeVisible();
    await password.fill("y");
    await expect.element(page.getByText("Error: misconfigured")).toBeVisible();
  });

  test("an error about a field is said there and nowhere else, takes focus there, and survives edits of other fields", async () => {
    mount([nobody, new AuthError("invalidInput", { field: "username" })]);
    await signIn();
    await expect.element(page.getByText("Username: refused")).toBeVisible();
    await expect.element(username).toHaveFocus();
    await expect.element(page.getByText("Error: invalidInput")).not.toBeInTheDocument();
    await password.fill("y");
    await expect.element(page.getByText("Username: refused")).toBeVisible();
    await username.fill("eda");
    await expect.element(page.getByText("Username: refused")).not.toBeInTheDocument();
  });
});
