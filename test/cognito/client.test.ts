import { afterEach, describe, expect, test, vi } from "vitest";
import { cognito } from "../../src/cognito/index.js";
import type { CognitoOptions } from "../../src/cognito/index.js";
import { internals } from "../../src/protocol/auth-client.js";
import { Secret } from "../../src/protocol/secret.js";
import { memoryStore } from "../../src/session/memory-store.js";
import { passwordVerifier, tokens } from "./answers.js";
import { scriptedClient } from "./scripted-client.js";
import { signedInClient } from "./signed-in-client.js";

afterEach(() => vi.unstubAllGlobals());

describe("cognito()", () => {
  test("loads nothing, sends nothing and reads no storage when called", () => {
    const loadSdk = vi.fn();
    const loadSrp = vi.fn();
    const store = { read: vi.fn(), write: vi.fn(), clear: vi.fn() };
    const { sent, client } = scriptedClient({ storage: store }, { loadSdk, loadSrp });
    expect([loadSdk, loadSrp, store.read].map((mock) => mock.mock.calls.length)).toStrictEqual([0, 0, 0]);
    expect(sent).toHaveLength(0);
    expect(client.current.status).toBe("restoring");
  });

  test.each([
    [{ userPoolId: "" }, "userPoolId"],
    [{ userPoolId: "Ab3De6Gh9" }, "userPoolId"],
    [{ userPoolId: "us-east-1" }, "userPoolId"],
    [{ clientId: " " }, "clientId"],
    [{ endpoint: "/cognito" }, "endpoint"],
    [{ endpoint: "localhost:9230" }, "endpoint"],
    // @ts-expect-error written in JavaScript, where nothing holds it back
    [{ authFlow: "ADMIN_NO_SRP_AUTH" } satisfies Partial<CognitoOptions>, "authFlow"],
    // @ts-expect-error the same of a function
    [{ authFlow: () => "toString" } satisfies Partial<CognitoOptions>, "authFlow"],
  ] as [Partial<CognitoOptions>, string][])(
    "%j never throws; the first request says what is wrong, why and how to mend it",
    async (wrong, option) => {
      const options: CognitoOptions = { userPoolId: "us-east-1_a", clientId: "client1", storage: "memory", ...wrong };
      const attempt = cognito(options)[internals].backend.begin();
      const { signal } = new AbortController();
      const request = { type: "initiateAuth", username: "ada", password: new Secret("pw-123456") } as const;
      const error: unknown = await attempt.send(request, { signal }).catch((refused: unknown) => refused);
      expect(error).toMatchObject({ code: "misconfigured", cause: { name: "BadOption" } });
      expect(String(error)).toContain(`The ${option} `);
      expect(String(error).match(/[.] /g)?.length).toBeGreaterThanOrEqual(2);
    },
  );

  test("an option that is changed later is not seen, for nothing passed in is shared", () => {
    const options = {
      userPoolId: "us-east-1_a",
      clientId: "client1",
      storage: "memory",
      signInWith: ["email"],
    } as const;
    const frozen: CognitoOptions = Object.freeze({ ...options });
    expect(cognito(frozen)[internals].settings.signInWith).toStrictEqual(["email"]);
  });

  test.each([
    ["USER_SRP_AUTH", true],
    ["USER_PASSWORD_AUTH", true],
    ["CUSTOM_AUTH", false],
    ["CUSTOM_AUTH_WITH_SRP", true],
  ] as const)("with %s the first step asks for a password: %s", (authFlow, asks) => {
    expect(scriptedClient({ authFlow }).client[internals].asksPasswordFirst).toBe(asks);
  });

  test("prepare() loads what the first request needs and never throws", async () => {
    const loadSdk = vi.fn(() => Promise.reject(new Error("no network")));
    const loadSrp = vi.fn(() => Promise.reject(new Error("no network")));
    const { client, sent } = scriptedClient({}, { loadSdk, loadSrp });
    client[internals].prepare();
    await vi.waitFor(() => expect([loadSdk.mock.calls.length, loadSrp.mock.calls.length]).toStrictEqual([1, 1]));
    const plain = scriptedClient({ authFlow: "USER_PASSWORD_AUTH" }, { loadSdk, loadSrp });
    plain.client[internals].prepare();
    await vi.waitFor(() => expect([loadSdk.mock.calls.length, loadSrp.mock.calls.length]).toStrictEqual([2, 1]));
    expect(sent).toHaveLength(0);
  });

  test("a page without WebCrypto is told what is wrong", async () => {
    vi.stubGlobal("crypto", {});
    const { signIn } = scriptedClient({ answers: [passwordVerifier(), tokens()] });
    await expect(signIn()).rejects.toMatchObject({ code: "misconfigured", cause: { name: "SrpError" } });
  });
});

describe("restoring", () => {
  test("B3: a stored session is signed in without a request", async () => {
    const storage = memoryStore();
    await signedInClient({ storage });
    await vi.waitFor(async () => expect(await storage.read()).not.toBeNull());
    const { send, sent, client } = scriptedClient({ storage });
    await expect(send({ type: "restore" })).resolves.toMatchObject({ type: "signedIn", restored: true });
    expect(client.current).toMatchObject({ status: "signedIn", user: { username: "ada" } });
    expect(sent).toHaveLength(0);
  });

  test("no stored session is signed out, for no reason", async () => {
    await expect(scriptedClient().send({ type: "restore" })).resolves.toStrictEqual({
      type: "signedOut",
      reason: "none",
      done: { failed: [] },
    });
  });
});
