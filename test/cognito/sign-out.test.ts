import { afterEach, describe, expect, test, vi } from "vitest";
import { createClient } from "../../src/cognito/create-client.js";
import { createAuthFlow } from "../../src/flow/index.js";
import { memoryStore } from "../../src/session/memory-store.js";
import type { SessionStore } from "../../src/session/session-store.js";
import type { TabMessage } from "../../src/session/tab-channel/tab-message.js";
import { authenticationResult } from "../session/make-tokens.js";
import { tokens } from "./answers.js";
import { lastOf } from "./scripted-client.js";
import { signedInClient } from "./signed-in-client.js";

afterEach(() => void vi.useRealTimers());

const unused = () => Promise.reject(new Error("unused"));

/** A client of somebody who is signed in, in a page that loads the rest by `importEngine`. */
const clientThatLoads = async (
  importEngine: Parameters<typeof createClient>[2],
  broken: Partial<SessionStore> = {},
) => {
  const storage = { ...memoryStore(), ...broken };
  await signedInClient({ storage });
  await vi.waitFor(async () => expect(await storage.read()).not.toBeNull());
  const options = { userPoolId: "us-east-1_Ab3De6Gh9", clientId: "client1", storage };
  const dependencies = { now: Date.now, sleep: unused, random: Math.random, loadSdk: unused, loadSrp: unused };
  return { storage, client: createClient(options, dependencies, importEngine) };
};

describe("signing out", () => {
  test.each([
    ["device", [{ operation: "RevokeToken", input: { ClientId: "client1", Token: "refresh-token-1" } }]],
    ["everywhere", [{ operation: "GlobalSignOut", input: { AccessToken: authenticationResult("1")["AccessToken"] } }]],
    ["local", []],
  ] as const)("%s tells the service %j and clears", async (scope, requests) => {
    const { client, sent, willAnswer } = await signedInClient();
    willAnswer({});
    await expect(client.signOut({ scope })).resolves.toStrictEqual({ failed: [] });
    expect(sent).toStrictEqual(requests);
    expect(client.current.reason).toBe("signOut");
    await expect(client.getAccessToken()).resolves.toBeNull();
  });

  test("whoever signs in while the service is told stays signed in", async () => {
    const { client, sent, willAnswer, signIn, attempt } = await signedInClient();
    let tell: (() => void) | undefined;
    const told = new Promise<void>((resolve) => void (tell = resolve));
    willAnswer(() => told.then(() => ({})), tokens("2", { "cognito:username": "bob" }));
    const over = client.signOut();
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    await signIn("bob");
    attempt.complete();
    tell?.();
    await expect(over).resolves.toStrictEqual({ failed: [] });
    expect(client.current).toMatchObject({ status: "signedIn", user: { username: "bob" } });
    willAnswer({});
    await client.signOut();
    expect(lastOf(sent)).toMatchObject({ operation: "RevokeToken", input: { Token: "refresh-token-2" } });
    expect(client.current.status).toBe("signedOut");
  });

  test("G15: two at the same time tell the service once, and both hear what became of it", async () => {
    const { client, send, operations, willAnswer } = await signedInClient();
    willAnswer({});
    const [outcome, done] = await Promise.all([send({ type: "signOut" }), client.signOut()]);
    expect(outcome).toStrictEqual({ type: "signedOut", reason: "signOut", done });
    expect(operations()).toStrictEqual(["RevokeToken"]);
  });

  test.each(["device", "everywhere", "local"] as const)(
    "S64: %s tells the service, then clears the store, then tells the other tabs",
    async (scope) => {
      const order: string[] = [];
      const inner = memoryStore();
      const storage = { ...inner, clear: () => (order.push("clear"), inner.clear()) };
      const openTabs = () => ({
        tell: ({ type }: TabMessage) => void (type === "signedOut" && order.push("broadcast")),
        listen: () => () => undefined,
        close: () => undefined,
      });
      const { client, willAnswer } = await signedInClient({ storage }, { openTabs });
      willAnswer(({ operation }) => {
        order.push(operation);
        return {};
      });
      await client.signOut({ scope });
      const operations = { device: ["RevokeToken"], everywhere: ["GlobalSignOut"], local: [] };
      expect(order).toStrictEqual([...operations[scope], "clear", "broadcast"]);
    },
  );

  test.each([
    ["refuses to be cleared", () => Promise.reject(new Error("busy"))],
    ["never answers", () => new Promise<never>(() => undefined)],
  ])("S64, G12: a store that %s is named, the person is signed out here all the same", async (_what, clear) => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    for (const scope of ["device", "local"] as const) {
      const { client, willAnswer } = await signedInClient({ storage: { ...memoryStore(), clear } });
      if (scope === "device") willAnswer({});
      const over = client.signOut({ scope });
      await vi.advanceTimersByTimeAsync(10_000);
      await expect(over).resolves.toMatchObject({ failed: [{ what: "clearStore" }] });
      expect(client.current).toMatchObject({ status: "signedOut", reason: "signOut" });
    }
  });

  test("S64, G12: so it is where the code that would tell the service cannot be loaded either", async () => {
    const { client, storage } = await clientThatLoads(() => Promise.reject(new TypeError("Failed to fetch")), {
      clear: () => Promise.reject(new Error("busy")),
    });
    await expect(client.signOut()).resolves.toMatchObject({ failed: [{ what: "load" }, { what: "clearStore" }] });
    expect(client.current.reason).toBe("signOut");
    expect(await storage.read()).not.toBeNull();
  });

  test("G12: a step that fails still clears here, and the answer says what could not be done", async () => {
    const { client, willAnswer, send } = await signedInClient();
    const lost = new TypeError("Failed to fetch");
    willAnswer(lost, lost, lost);
    const outcome = await send({ type: "signOut" });
    expect(outcome).toMatchObject({
      type: "signedOut",
      reason: "signOut",
      done: { failed: [{ what: "RevokeToken", error: { code: "offline" } }] },
    });
    expect(client.current).toMatchObject({ status: "signedOut", reason: "signOut" });
  });

  test("G12: a service that never answers keeps nobody signed in", async () => {
    const { client, sent, willAnswer } = await signedInClient();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    willAnswer(() => new Promise<never>(() => undefined));
    const over = client.signOut();
    await vi.advanceTimersByTimeAsync(4_999);
    expect(sent).toHaveLength(1);
    expect(client.current.status).toBe("signedIn");
    await vi.advanceTimersByTimeAsync(1);
    await expect(over).resolves.toMatchObject({ failed: [{ what: "RevokeToken", error: { code: "offline" } }] });
    expect(client.current).toMatchObject({ status: "signedOut", reason: "signOut" });
  });

  test("G12: also when the code that would tell the service cannot be loaded", async () => {
    const { client, storage } = await clientThatLoads(() => Promise.reject(new TypeError("Failed to fetch")));
    await expect(client.signOut()).resolves.toMatchObject({ failed: [{ what: "load", error: { code: "offline" } }] });
    expect(client.current).toMatchObject({ status: "signedOut", reason: "signOut" });
    await vi.waitFor(async () => expect(await storage.read()).toBeNull());
  });

  test("G12: also when that code never comes", async () => {
    const { client } = await clientThatLoads(() => new Promise(() => undefined));
    await client.ready();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const over = client.signOut();
    await vi.advanceTimersByTimeAsync(4_999);
    expect(client.current.status).toBe("signedIn");
    await vi.advanceTimersByTimeAsync(1);
    await expect(over).resolves.toMatchObject({ failed: [{ what: "load", error: { code: "offline" } }] });
    expect(client.current).toMatchObject({ status: "signedOut", reason: "signOut" });
  });

  test("G12: what a sign-out by code could not do is known to the form that follows, until somebody signs in", async () => {
    const { client, willAnswer, signIn, attempt } = await signedInClient();
    const standing = createAuthFlow(client);
    await vi.waitFor(() => expect(standing.getStep().name).toBe("signedIn"));
    willAnswer({ refusal: "InternalErrorException", message: "" });
    await client.signOut();
    const later = createAuthFlow(client);
    const unfinished = { name: "enterCredentials", notSignedOut: [{ what: "RevokeToken" }] };
    expect(standing.getStep()).toMatchObject(unfinished);
    await vi.waitFor(() => expect(later.getStep()).toMatchObject(unfinished));
    willAnswer(tokens("2"));
    await signIn();
    attempt.complete();
    await client.signOut({ scope: "local" });
    expect(standing.getStep()).toMatchObject({ name: "enterCredentials", notSignedOut: [] });
    standing.stop();
    later.stop();
  });
});
