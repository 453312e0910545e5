import { act, render } from "@testing-library/react";
import { StrictMode } from "react";
import type { ReactNode } from "react";
import { expect, vi } from "vitest";
import { page } from "vitest/browser";
import { AuthGate, AuthProvider } from "../../src/index.js";
import type { AuthClient, AuthProviderProps, AuthSettings } from "../../src/index.js";
import type { Script, ScriptedBackend } from "../../src/testing/scripted-backend.js";
import { sessionClient } from "../headless/session-client.js";

/** Options of {@link mountSignIn}. */
export interface MountOptions extends Omit<AuthProviderProps, "client" | "children"> {
  readonly settings?: AuthSettings;
  /** What is behind the gate. @default a heading "Inside" */
  readonly inside?: ReactNode;
}

/** The whole way in, as an app has it, under StrictMode; waits until the form can be used. Gives the way to unmount it. */
export const mountClient = async (
  client: AuthClient,
  { inside = <h1>Inside</h1>, ...props }: Omit<MountOptions, "settings"> = {},
): Promise<() => void> => {
  const { unmount } = render(
    <StrictMode>
      <AuthProvider client={client} {...props}>
        <AuthGate>{() => inside}</AuthGate>
      </AuthProvider>
    </StrictMode>,
  );
  await expect.poll(() => document.forms[0]?.getAttribute("aria-busy"), { timeout: 15_000 }).toBe("false");
  return unmount;
};

/** The same on a scripted backend, which is given. */
export const mountSignIn = async (
  script: Script,
  { settings, ...options }: MountOptions = {},
): Promise<ScriptedBackend> => {
  const { client, backend } = sessionClient(script, settings);
  await mountClient(client, options);
  return backend;
};

/** Makes time stand still until {@link pass}: what the page does next, it does at once or not at all. */
export const stopTime = (): void => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
};

/** Lets time pass. */
export const pass = (seconds: number): Promise<void> =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(seconds * 1000);
  });

/** Fills the first form in and sends it. */
export const enter = async (): Promise<void> => {
  await page.getByLabelText("Username").fill("ada");
  await page.getByLabelText("Password", { exact: true }).fill("Lovelace-1815!");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
};

/** The words of every live region of a role, those without words left out. */
export const said = (role: "alert" | "status"): readonly string[] =>
  page
    .getByRole(role)
    .elements()
    .map((region) => region.textContent)
    .filter((words) => words !== "");
