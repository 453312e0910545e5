import { render } from "@testing-library/react";
import { StrictMode } from "react";
import { expect } from "vitest";
import { page } from "vitest/browser";
import { AuthProvider } from "../../src/index.js";
import type { AuthProviderProps } from "../../src/index.js";
import type { AuthSettings } from "../../src/protocol/settings.js";
import type { Script } from "../../src/testing/scripted-backend.js";
import { sessionClient } from "../headless/session-client.js";
import type { SessionClient } from "../headless/session-client.js";

/** Options of {@link mountDoor}. */
export interface DoorMountOptions extends Omit<AuthProviderProps, "client"> {
  readonly settings?: AuthSettings;
}

/** What {@link mountDoor} gives. */
export interface MountedDoor extends SessionClient {
  /** The names of the requests so far. */
  readonly sent: () => readonly string[];
}

/** A provider on a scripted client with a door as child, under StrictMode. */
export const mountDoor = (script: Script, { settings, ...props }: DoorMountOptions): MountedDoor => {
  const made = sessionClient(script, settings);
  render(
    <StrictMode>
      <AuthProvider client={made.client} {...props} />
    </StrictMode>,
  );
  return { ...made, sent: () => made.backend.requests.map(({ type }) => type) };
};

/** What stands on the first forms. */
export const firstForms = {
  signInTitle: page.getByRole("heading", { name: "Sign in" }),
  signUpTitle: page.getByRole("heading", { name: "Create your account" }),
  resetTitle: page.getByRole("heading", { name: "Forgot your password?" }),
  username: page.getByLabelText("Username"),
};

/** Waits until the form can be used. */
export const formIsReady = async (): Promise<void> => {
  await expect.poll(() => document.forms[0]?.getAttribute("aria-busy")).toBe("false");
};
