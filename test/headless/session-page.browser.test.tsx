import { act, cleanup, render } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { createClient } from "../../src/cognito/create-client.js";
import type { SessionStore } from "../../src/cognito/index.js";
import { AuthProvider, SignedOut } from "../../src/index.js";
import { createLocalPool } from "../../src/local-pool/index.js";
import { createTestClient } from "../../src/testing/create-test-client.js";
import { fakeClient } from "../../src/testing/fake-client.js";
import { signedInStore } from "../../src/testing/signed-in-store.js";
import { testPool } from "../../src/testing/test-pool.js";
import { testUser } from "../../src/testing/test-user.js";

interface Shell {
  readonly get: (name: string) => Promise<string | null>;
  readonly set: (name: string, value: string) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
  readonly onChange: (listener: () => void) => () => void;
}

/** Keeps the session in the program that shows the page, for all its windows. */
const shellStore = (shell: Shell): SessionStore => ({
  read: async () => JSON.parse((await shell.get("session")) ?? "null"),
  write: (session) => shell.set("session", JSON.stringify(session)),
  clear: () => shell.remove("session"),
  subscribe: (listener) => shell.onChange(listener),
});

/** Says why somebody is out. */
const Farewell = () => (
  <SignedOut>
    {(reason) => <p>{reason === "sessionRevoked" ? "Your session has ended." : "See you soon."}</p>}
  </SignedOut>
);

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** What a router throws to go elsewhere. */
const redirect = (to: string) => new Error(`to ${to}`);

test("a loader waits until it is known who is there, and asks with their token", async () => {
  const asked = vi.spyOn(globalThis, "fetch").mockImplementation(async () => Response.json(["May"]));
  const auth = createTestClient({ signedInAs: "ada" });
  const loader = async () => {
    const { user } = await auth.ready();
    if (user === null) throw redirect("/sign-in");
    const response = await auth.fetch("/api/reports");
    return { user, reports: await response.json() };
  };
  expect(await loader()).toMatchObject({ user: { username: "ada" }, reports: ["May"] });
  const headers = new Headers(asked.mock.lastCall?.[1]?.headers);
  expect(headers.get("authorization")).toBe(`Bearer ${await auth.getAccessToken()}`);
  await auth.signOut();
  await expect(loader()).rejects.toThrow("to /sign-in");
});

test("an interceptor asks for the token with every request, and gets one that is good", async () => {
  const auth = createTestClient({ signedInAs: "ada" });
  const intercept = async (request: Request): Promise<Request> => {
    const token = await auth.getAccessToken();
    if (token !== null) request.headers.set("authorization", `Bearer ${token}`);
    return request;
  };
  const sent = async () => (await intercept(new Request("https://api.example"))).headers.get("authorization");
  const first = await sent();
  expect(first).toMatch(/^Bearer e/);
  expect(await sent()).toBe(first);
  auth.pool.clock.advance(3600);
  expect(await sent()).not.toBe(first);
  await auth.signOut();
  expect(await sent()).toBeNull();
});

test("a cache is emptied whenever somebody else is there, whoever changed that", () => {
  const auth = fakeClient({ signedInAs: testUser({ username: "ada" }) });
  const cache = { clear: vi.fn<() => void>() };
  let owner = auth.current.user?.sub;
  auth.subscribe(() => {
    const sub = auth.current.user?.sub;
    if (sub !== owner) cache.clear();
    owner = sub;
  });
  auth.signIn(testUser({ username: "ada", groups: ["admin"] }));
  expect(cache.clear).not.toHaveBeenCalled();
  auth.signIn(testUser({ username: "grace" }));
  expect(cache.clear).toHaveBeenCalledTimes(1);
});

/** A program with two windows, on one pool. */
const openShell = () => {
  const pool = createLocalPool(testPool);
  const { clientId, ...address } = pool.clientOptions();
  const values = new Map<string, string>();
  const listeners = new Set<() => void>();
  const change = async (write: () => void): Promise<void> => {
    write();
    listeners.forEach((listener) => setTimeout(listener));
  };
  const shell: Shell = {
    get: async (name) => values.get(name) ?? null,
    set: (name, value) => change(() => values.set(name, value)),
    remove: (name) => change(() => values.delete(name)),
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  const tabs = { tell: () => {}, listen: () => () => {}, close: () => {} };
  const open = () =>
    createClient(
      { ...address, clientId, storage: shellStore(shell) },
      { now: () => pool.clock.now(), openTabs: () => tabs },
    );
  const fill = async () => {
    const session = await signedInStore(pool, "ada", clientId).read();
    if (session !== null) await shellStore(shell).write(session);
  };
  return { values, open, fill };
};

test("a store of the app's own keeps the session, and what happens in one window is followed by the other", async () => {
  const { values, open, fill } = openShell();
  const [one, other] = [open(), open()];
  expect(await one.ready()).toMatchObject({ status: "signedOut" });
  await other.ready();
  await fill();
  for (const auth of [one, other]) await expect.poll(() => auth.current.user?.username).toBe("ada");
  expect(await one.signOut()).toEqual({ failed: [] });
  await expect.poll(() => other.current).toEqual({ status: "signedOut", user: null, reason: "signOut" });
  expect(values.size).toBe(0);
});

test("SignedOut is told why, also that somebody else is shown next", async () => {
  const client = fakeClient({ signedInAs: testUser() });
  const { container } = render(
    <AuthProvider client={client}>
      <Farewell />
    </AuthProvider>,
  );
  expect(container.textContent).toBe("");
  await act(async () => client.become({ status: "signedOut", user: null, reason: "sessionRevoked" }));
  await expect.element(page.getByText("Your session has ended.")).toBeVisible();
  await act(async () => client.become({ status: "signedOut", user: null, reason: "replaced" }));
  await expect.element(page.getByText("See you soon.")).toBeVisible();
});

test("a sign-out says what it could not do, and nobody is signed in here all the same", async () => {
  const auth = createTestClient({ signedInAs: "ada" });
  const told: string[] = [];
  const tell = (sentence: string) => told.push(sentence);
  await auth.ready();
  auth.pool.faults.add({ operation: "GlobalSignOut", kind: "drop", times: 9 });
  const leave = async () => {
    const { failed } = await auth.signOut({ scope: "everywhere" });
    if (failed.some(({ what }) => what === "GlobalSignOut")) tell("You may still be signed in elsewhere.");
  };
  await leave();
  expect(told).toEqual(["You may still be signed in elsewhere."]);
  expect(auth.current).toMatchObject({ status: "signedOut", reason: "signOut" });
});
