import { cleanup, render } from "@testing-library/react";
import { StrictMode } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { AuthProvider, SignedIn } from "../../src/headless/index.js";
import type { AuthProviderProps, AuthStep } from "../../src/headless/index.js";
import { testUser } from "../../src/testing/test-user.js";
import { BarePage } from "./bare-page.js";
import { mountedPage } from "./mounted-page.js";
import { challenges, errors, nobody, outcomes, pose } from "./outcomes.js";
import { sessionClient } from "./session-client.js";

const { user } = outcomes.signedIn.plain;
const signedIn = { status: "signedIn", user, reason: null } as const;

const mount = (props: AuthProviderProps) =>
  render(
    <StrictMode>
      <AuthProvider {...props}>
        <BarePage />
      </AuthProvider>
    </StrictMode>,
  );

/** Props that write down what the app is told, in its order. */
const toldTo = (log: unknown[]) =>
  ({
    onSignedIn: (event) => log.push(["onSignedIn", event]),
    onSignedOut: (event) => log.push(["onSignedOut", event]),
    onStepChange: ({ name }) => log.push(["onStepChange", name]),
    onError: ({ code }, stepName) => log.push(["onError", code, stepName]),
    navigate: (to, { replace: isReplacing }) => log.push(["navigate", to, isReplacing]),
    paths: { afterSignIn: "/home" },
  }) satisfies Partial<AuthProviderProps>;

/** A callback that writes down that it was called, and fails. */
const fail = (log: unknown[], name: string) => () => {
  log.push(name);
  throw new Error(`the app's ${name}`);
};

afterEach(cleanup);

describe("what the app is told", () => {
  test("all of a sign-in and a sign-out is told in order, once: the session before the step, and then it goes on", async () => {
    const totp = pose(challenges.SOFTWARE_TOKEN_MFA.plain);
    const { client } = sessionClient([nobody, errors.invalidCredentials, totp, outcomes.signedIn.plain]);
    const log: unknown[] = [];
    mount({ client, ...toldTo(log) });
    await mountedPage.signIn();
    await expect.element(page.getByText("Error: invalidCredentials")).toBeVisible();
    await mountedPage.signIn();
    await mountedPage.code.fill("123456");
    await expect.poll(() => log).toHaveLength(6);
    await client.signOut();
    await expect.element(mountedPage.username).toBeVisible();
    expect(log).toEqual([
      ["onStepChange", "enterCredentials"],
      ["onError", "invalidCredentials", "enterCredentials"],
      ["onStepChange", "confirmTotp"],
      ["onSignedIn", { user, isNewUser: false }],
      ["onStepChange", "signedIn"],
      ["navigate", "/home", true],
      ["onSignedOut", { reason: "signOut" }],
      ["onStepChange", "enterCredentials"],
    ]);
  });

  test("G11: a sign-in in another tab is told like one of this tab, once, and the page goes on", async () => {
    const { client } = sessionClient([nobody]);
    const log: unknown[] = [];
    mount({ client, ...toldTo(log) });
    await expect.element(mountedPage.username).toBeVisible();
    await expect.poll(() => log).toHaveLength(1);
    client.signIn(user);
    await expect.element(mountedPage.username).not.toBeInTheDocument();
    expect(log.slice(1)).toEqual([
      ["onSignedIn", { user, isNewUser: false }],
      ["onStepChange", "signedIn"],
      ["navigate", "/home", true],
    ]);
  });

  test("G11: so it does in the middle of a challenge, back to where the person came from", async () => {
    const totp = pose(challenges.SOFTWARE_TOKEN_MFA.plain);
    const { client } = sessionClient([nobody, totp]);
    const log: unknown[] = [];
    mount({ client, ...toldTo(log), returnTo: "/orders?page=2" });
    await mountedPage.signIn();
    await expect.element(mountedPage.code).toBeVisible();
    client.signIn(user);
    await expect.poll(() => log.filter((entry) => String(entry).startsWith("navigate"))).toHaveLength(1);
    expect(log.at(-1)).toEqual(["navigate", "/orders?page=2", true]);
    expect(log.filter((entry) => String(entry).startsWith("onSignedIn"))).toHaveLength(1);
  });

  test("S65: somebody else who signs in in another tab is told after the end of the first, and led to where they begin", async () => {
    const other = testUser({ username: "grace" });
    const { client } = sessionClient([nobody, outcomes.signedIn.plain]);
    const log: unknown[] = [];
    mount({ client, ...toldTo(log) });
    await mountedPage.signIn();
    await expect.poll(() => log.at(-1)).toEqual(["navigate", "/home", true]);
    const before = log.length;
    client.become({ status: "signedOut", user: null, reason: "replaced" });
    client.signIn(other);
    expect(log.slice(before)).toEqual([
      ["onSignedOut", { reason: "replaced" }],
      ["onStepChange", "enterCredentials"],
      ["onSignedIn", { user: other, isNewUser: false }],
      ["onStepChange", "signedIn"],
      ["navigate", "/home", true],
    ]);
  });

  test("S65: so they are while a sign-out of this page is under way, as the people they are", async () => {
    const other = testUser({ username: "grace" });
    const { client } = sessionClient(({ type }) => (type === "restore" ? outcomes.signedIn.restored : "never"));
    const log: unknown[] = [];
    let step: AuthStep | undefined;
    mount({ client, onStepChange: (now) => void (step = now), onSignedIn: (event) => log.push(event) });
    await expect.poll(() => step?.name).toBe("signedIn");
    if (step?.name === "signedIn") void step.signOut();
    client.become({ status: "signedOut", user: null, reason: "signOut" });
    client.signIn(other);
    expect(log).toEqual([{ user: other, isNewUser: false }]);
  });

  test("of a restored session the app hears the step, and the sign-out that ends it", async () => {
    const { client } = sessionClient([outcomes.signedIn.restored]);
    const log: unknown[] = [];
    mount({ client, ...toldTo(log) });
    await expect.poll(() => log).toEqual([["onStepChange", "signedIn"]]);
    await client.signOut();
    await expect
      .poll(() => log.slice(1))
      .toEqual([
        ["onSignedOut", { reason: "signOut" }],
        ["onStepChange", "enterCredentials"],
      ]);
  });

  test("of a session that nobody has, and of one that ended before the page came, no sign-out is told", async () => {
    for (const reason of ["none", "sessionRevoked", "unreadable"] as const) {
      const { client } = sessionClient([nobody]);
      client.become({ status: "restoring", user: null, reason: null });
      const log: unknown[] = [];
      mount({ client, ...toldTo(log) });
      client.become({ status: "signedOut", user: null, reason });
      await expect.poll(() => log).toEqual([["onStepChange", "enterCredentials"]]);
      cleanup();
    }
  });

  test("somebody whom only the server knew is told as signed out, and as signed in is nobody whom it knew", () => {
    const { client } = sessionClient([nobody]);
    client.become({ status: "restoring", user: null, reason: null });
    const log: unknown[] = [];
    const app = (
      <AuthProvider client={client} initialUser={user} {...toldTo(log)}>
        <SignedIn>inside</SignedIn>
      </AuthProvider>
    );
    const { unmount } = render(app);
    client.become(signedIn);
    expect(log).toEqual([]);
    unmount();
    client.become({ status: "restoring", user: null, reason: null });
    render(app);
    client.become({ status: "signedOut", user: null, reason: "none" });
    expect(log).toEqual([["onSignedOut", { reason: "none" }]]);
  });

  test("a sign-in by code is told, with guards alone too, and leads nowhere", () => {
    const { client } = sessionClient([nobody]);
    const log: unknown[] = [];
    render(
      <AuthProvider client={client} {...toldTo(log)}>
        <SignedIn>inside</SignedIn>
      </AuthProvider>,
    );
    client.become(signedIn);
    client.become({ ...signedIn, user: { ...user, username: "countess" } });
    expect(log).toEqual([["onSignedIn", { user, isNewUser: false }]]);
  });

  test("a callback that throws keeps nobody from going on, and is called no more often for it", async () => {
    const uncaught = vi.fn((event: ErrorEvent) => event.preventDefault());
    window.addEventListener("error", uncaught);
    const { client } = sessionClient([nobody, errors.invalidCredentials, outcomes.signedIn.plain]);
    const log: unknown[] = [];
    const failing = {
      onSignedIn: fail(log, "onSignedIn"),
      onStepChange: fail(log, "onStepChange"),
      onError: fail(log, "onError"),
    };
    mount({ client, ...toldTo(log), ...failing });
    await mountedPage.signIn();
    await expect.element(page.getByText("Error: invalidCredentials")).toBeVisible();
    await mountedPage.signIn();
    await expect.poll(() => log).toHaveLength(5);
    client.become({ ...signedIn, user: { ...user, username: "countess" } });
    expect(log).toEqual(["onStepChange", "onError", "onSignedIn", "onStepChange", ["navigate", "/home", true]]);
    await expect.poll(() => uncaught.mock.calls.length).toBe(4);
    window.removeEventListener("error", uncaught);
  });
});
