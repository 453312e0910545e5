import { render } from "@testing-library/react";
import { StrictMode } from "react";
import { page } from "vitest/browser";
import { AuthProvider } from "../../src/headless/index.js";
import type { Script } from "../../src/testing/scripted-backend.js";
import { BarePage } from "./bare-page.js";
import type { SessionClient } from "./session-client.js";
import { sessionClient } from "./session-client.js";

/** The bare page on a scripted client, in StrictMode, and how to reach what is in it. */
export const mountedPage = {
  username: page.getByLabelText("Username"),
  password: page.getByLabelText("Password", { exact: true }),
  code: page.getByLabelText("Code", { exact: true }),
  submit: page.getByRole("button", { name: "Sign in" }),
  back: page.getByRole("button", { name: "Back" }),

  mount: (script: Script): SessionClient => {
    const made = sessionClient(script);
    render(
      <StrictMode>
        <AuthProvider client={made.client}>
          <BarePage />
        </AuthProvider>
      </StrictMode>,
    );
    return made;
  },

  signIn: async (username = "ada", password = "Lovelace-1815!"): Promise<void> => {
    await mountedPage.username.fill(username);
    await mountedPage.password.fill(password);
    await mountedPage.submit.click();
  },

  form: (): HTMLFormElement => {
    const form = document.querySelector("form");
    if (form === null) throw new Error("no form");
    return form;
  },

  input: (name: string): HTMLInputElement => {
    const input = mountedPage.form().elements.namedItem(name);
    if (!(input instanceof HTMLInputElement)) throw new Error(`no input ${name}`);
    return input;
  },
};
