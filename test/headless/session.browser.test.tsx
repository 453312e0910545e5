import { cleanup, render } from "@testing-library/react";
import { StrictMode } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import type { AuthProviderProps } from "../../src/headless/index.js";
import { AuthProvider, useAuth, useUser } from "../../src/headless/index.js";
import type { AuthClient } from "../../src/protocol/auth-client.js";
import { AuthError } from "../../src/protocol/auth-error.js";
import { BarePage } from "./bare-page.js";
import { challenges, errors, nobody, outcomes, pose } from "./outcomes.js";
import { sessionClient } from "./session-client.js";

const { user } = outcomes.signedIn.plain;
const signedIn = { status: "signedIn", user, reason: null } as const;
const signedOut = { status: "signedOut", user: null, reason: "signOut" } as const;

function Status() {
  const auth = useAuth();
  const name = useUser()?.username ?? "nobody";
  return (
    <>
      <output>{`${auth.status} ${name} ${auth.reason}`}</output>
      <button type="button" onClick={() => void auth.signOut()}>
        Sign out
      </button>
    </>
  );
}

const status = page.getByRole("status").first();

const typeAndSubmit = async () => {
  await page.getByLabelText("Username").fill("ada");
  await page.getByLabelText("Password", { exact: true }).fill("Lovelace-1815!");
  await page.getByRole("button", { name: "Sign in" }).click();
};

afterEach(cleanup);

describe("session", () => {
  test("B1: status and user are there with only the provider mounted, and no flow is made for them", async () => {
    const { client, backend } = sessionClient([nobody]);
    client.become(signedIn);
    const begin = vi.spyOn(backend, "begin");
    render(
      <AuthProvider client={client}>
        <Status />
      </AuthProvider>,
    );
    await expect.element(status).toHaveTextContent("signedIn ada null");
    expect(begin).not.toHaveBeenCalled();
    expect(backend.requests).toEqual([]);
  });

  test("B2: they follow a sign-in and a sign-out made by code", async () => {
    const { client } = sessionClient([nobody]);
    render(
      <AuthProvider client={client}>
        <Status />
      </AuthProvider>,
    );
    await expect.element(status).toHaveTextContent("signedOut nobody none");
    client.become(signedIn);
    await expect.element(status).toHaveTextContent("signedIn ada null");
    await client.signOut();
    await expect.element(status).toHaveTextContent("signedOut nobody signOut");
  });

  test("B6: refreshed user data reach the hooks", async () => {
    const { client } = sessionClient([nobody]);
    client.become(signedIn);
    render(
      <AuthProvider client={client}>
        <Status />
      </AuthProvider>,
    );
    client.become({ ...signedIn, user: { ...user, username: "countess" } });
    await expect.element(status).toHaveTextContent("signedIn countess null");
  });

  test("B4: sign-in and sign-out repeat any number of times in one page life", async () => {
    const { client, backend } = sessionClient(({ type }) =>
      type === "initiateAuth" ? outcomes.signedIn.plain : nobody,
    );
    render(
      <AuthProvider client={client}>
        <BarePage />
        <Status />
      </AuthProvider>,
    );
    for (const round of [1, 2, 3]) {
      await typeAndSubmit();
      await expect.element(page.getByText("signedIn ada null")).toBeVisible();
      expect(document.querySelector("form")).toBe(null);
      await page.getByRole("button", { name: "Sign out" }).click();
      await expect.element(page.getByLabelText("Username")).toBeVisible();
      expect(backend.completed).toBe(round);
    }
  });

  test("the provider has its client read the stored session", async () => {
    const { client } = sessionClient([nobody]);
    const ready = vi.spyOn(client, "ready");
    render(
      <AuthProvider client={client}>
        <Status />
      </AuthProvider>,
    );
    expect(ready).toHaveBeenCalledTimes(1);
  });

  test("what a server knew holds until the client knows better", async () => {
    const { client } = sessionClient([nobody]);
    client.become({ status: "restoring", user: null, reason: null });
    render(
      <AuthProvider client={client} initialUser={user}>
        <Status />
      </AuthProvider>,
    );
    await expect.element(status).toHaveTextContent("signedIn ada null");
    client.become({ status: "signedOut", user: null, reason: "sessionRevoked" });
    await expect.element(status).toHaveTextContent("signedOut nobody sessionRevoked");
  });
});

const mount = (props: AuthProviderProps) =>
  render(
    <StrictMode>
      <AuthProvider {...props}>
        <BarePage />
      </AuthProvider>
    </StrictMode>,
  );

describe("what the provider tells the app", () => {
  test("a real sign-in and a sign-out are told, with user and reason", async () => {
    const { client } = sessionClient([nobody, { ...outcomes.signedIn.plain, isNewUser: true }]);
    const onSignedIn = vi.fn<NonNullable<AuthProviderProps["onSignedIn"]>>();
    const onSignedOut = vi.fn<NonNullable<AuthProviderProps["onSignedOut"]>>();
    mount({ client, onSignedIn, onSignedOut });
    await typeAndSubmit();
    await expect.poll(() => onSignedIn.mock.calls).toEqual([[{ user, isNewUser: true }]]);
    client.become(signedOut);
    expect(onSignedOut.mock.calls).toEqual([[{ reason: "signOut" }]]);
  });

  test("a restored session is no sign-in", async () => {
    const { client, backend } = sessionClient([outcomes.signedIn.restored]);
    const told = { onSignedIn: vi.fn<() => void>(), navigate: vi.fn<() => void>() };
    mount({ client, ...told, paths: { afterSignIn: "/home" } });
    await expect.poll(() => backend.completed).toBe(1);
    expect(client.current.status).toBe("signedIn");
    expect(told.onSignedIn).not.toHaveBeenCalled();
    expect(told.navigate).not.toHaveBeenCalled();
  });

  test("each change of step is told once, and after a sign-in it goes on to the app's address", async () => {
    const { client } = sessionClient([nobody, pose(challenges.SOFTWARE_TOKEN_MFA.plain), outcomes.signedIn.plain]);
    const steps: string[] = [];
    const navigate = vi.fn<NonNullable<AuthProviderProps["navigate"]>>();
    mount({ client, navigate, paths: { afterSignIn: "/home" }, onStepChange: ({ name }) => void steps.push(name) });
    await typeAndSubmit();
    await page.getByLabelText("Code").fill("123456");
    await expect.poll(() => steps).toEqual(["enterCredentials", "confirmTotp", "signedIn"]);
    expect(navigate.mock.calls).toEqual([["/home", { replace: true }]]);
  });

  test("a failed command is told once with its step, to the props of the last render", async () => {
    const failure = errors.invalidCredentials;
    const { client } = sessionClient([nobody, failure]);
    const stale = vi.fn<() => void>();
    const onError = vi.fn<NonNullable<AuthProviderProps["onError"]>>();
    const { rerender } = mount({ client, onError: stale });
    rerender(
      <StrictMode>
        <AuthProvider client={client} onError={onError}>
          <BarePage />
        </AuthProvider>
      </StrictMode>,
    );
    await typeAndSubmit();
    await expect.element(page.getByText("Error: invalidCredentials")).toBeVisible();
    expect(onError.mock.calls).toEqual([[failure, "enterCredentials"]]);
    expect(stale).not.toHaveBeenCalled();
  });

  test("a pool that cannot be used as the app is set up is told on the console, why and what to do, once", async () => {
    const console = vi.spyOn(globalThis.console, "error").mockImplementation(() => {});
    const cause = { name: "ResourceNotFoundException", message: "User pool client x does not exist." };
    const { client } = sessionClient([nobody, new AuthError("misconfigured", { cause }), errors.invalidCredentials]);
    mount({ client });
    await typeAndSubmit();
    await expect.element(page.getByText("Error: misconfigured")).toBeVisible();
    await typeAndSubmit();
    await expect.element(page.getByText("Error: invalidCredentials")).toBeVisible();
    expect(console.mock.calls).toEqual([
      [expect.stringMatching(/misconfigured.*Mend.*ResourceNotFoundException: User pool client x does not exist\.$/)],
    ]);
    console.mockRestore();
  });

  test("a provider without a client says what is missing", () => {
    const console = vi.spyOn(globalThis.console, "error").mockImplementation(() => {});
    // SAFETY: what an import in a circle gives.
    const client = undefined as unknown as AuthClient;
    expect(() => render(<AuthProvider client={client} />)).toThrow(/without a client.*Give it what cognito\(\) made/);
    console.mockRestore();
  });
});
