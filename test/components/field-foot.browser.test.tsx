import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { AuthProvider, SignIn } from "../../src/index.js";
import { nobody } from "../headless/outcomes.js";
import { sessionClient } from "../headless/session-client.js";

const regions = () => [...document.querySelectorAll('.latchkey-field [role="alert"]')];
const capsLock = () => document.querySelector('.latchkey-field [role="status"]');

afterEach(cleanup);

test("A11, A29: what a field may say later has its place, empty, with the first step that can be answered", async () => {
  const { client } = sessionClient([nobody]);
  render(
    <AuthProvider client={client}>
      <SignIn />
    </AuthProvider>,
  );
  expect(document.forms[0]?.ariaBusy).toBe("true");
  expect(regions()).toEqual([]);
  await expect.poll(() => document.forms[0]?.ariaBusy).toBe("false");
  const places = regions();
  expect(places.map(({ textContent }) => textContent)).toEqual(["", ""]);
  expect(capsLock()?.textContent).toBe("");

  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  const username = page.getByLabelText("Username");
  await expect.element(username).toHaveAttribute("aria-describedby", places[0]?.id);
  await expect.element(username).toHaveAccessibleDescription("Please fill in “Username”.");
  expect(regions()).toEqual(places);
});
