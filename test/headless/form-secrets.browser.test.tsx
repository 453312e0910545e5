import { cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { AuthProvider } from "../../src/headless/index.js";
import { BarePage } from "./bare-page.js";
import { mountedPage } from "./mounted-page.js";
import { challenges, errors, nobody, outcomes, pose } from "./outcomes.js";
import type { SessionClient } from "./session-client.js";
import { sessionClient } from "./session-client.js";

const { username, password, code, submit, back, mount, signIn, form, input } = mountedPage;

const pageOf = ({ client }: SessionClient) => (
  <AuthProvider client={client}>
    <BarePage />
  </AuthProvider>
);

afterEach(cleanup);

describe("secrets", () => {
  test("S5: a step's secrets are emptied when it is left, by an answer or by Back, and on unmount", async () => {
    mount([nobody, pose(challenges.SOFTWARE_TOKEN_MFA.plain)]);
    await username.fill("ada");
    await password.fill("Lovelace-1815!");
    const first = input("password");
    await submit.click();
    await expect.element(code).toBeVisible();
    expect(first.value).toBe("");
    await code.fill("12345");
    const codeInput = input("code");
    await back.click();
    await expect.element(password).toHaveValue("");
    await expect.element(username).toHaveValue("ada");
    expect(codeInput.value).toBe("");
    await password.fill("again");
    const last = input("password");
    cleanup();
    await expect.poll(() => last.value).toBe("");
  });

  test("S5: a page that comes back from the bfcache has no secret left in it", async () => {
    mount([nobody]);
    await username.fill("ada");
    await password.fill("Lovelace-1815!");
    window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: false }));
    expect(input("password").value).toBe("Lovelace-1815!");
    window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    expect(input("password").value).toBe("");
    expect(input("username").value).toBe("ada");
  });

  test("S5: another client is another form: nothing that was typed for the first one is left for it", async () => {
    const first = sessionClient([nobody, errors.invalidCredentials]);
    const second = sessionClient([nobody]);
    const view = render(pageOf(first));
    await signIn();
    await expect.element(page.getByText("Error: invalidCredentials")).toBeVisible();
    await password.fill("again");
    const typed = input("password");
    view.rerender(pageOf(second));
    await expect.element(password).toHaveValue("");
    await expect.element(username).toHaveValue("");
    expect(typed.value).toBe("");
  });

  test("no answer is carried into the next form: rounds of one step are forms of their own", async () => {
    mount([nobody, pose(challenges.CUSTOM_CHALLENGE.plain), pose(challenges.CUSTOM_CHALLENGE.secondRound)]);
    await signIn();
    const answer = page.getByLabelText("Answer", { exact: true });
    await answer.click();
    await userEvent.keyboard("the grail");
    const first = form();
    await page.getByRole("button", { name: "Continue" }).click();
    await expect.poll(() => first.isConnected).toBe(false);
    await expect.element(answer).toHaveValue("");
  });

  test("B22: Back leads out of a challenge, and a second run after it is clean", async () => {
    const { backend } = mount(({ type }) =>
      type === "initiateAuth"
        ? pose(challenges.SOFTWARE_TOKEN_MFA.plain)
        : type === "respondToAuthChallenge"
          ? outcomes.signedIn.plain
          : nobody,
    );
    for (const _ of [1, 2]) {
      await signIn();
      await expect.element(code).toHaveValue("");
      await back.click();
    }
    await expect.element(username).toHaveValue("ada");
    await password.fill("x");
    await submit.click();
    await code.fill("123456");
    await expect.poll(() => backend.completed).toBe(1);
  });
});
