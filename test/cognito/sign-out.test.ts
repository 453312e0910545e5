import { describe, expect, test, vi } from "vitest";
import { createClient } from "../../src/cognito/create-client.js";
import { memoryStore } from "../../src/session/memory-store.js";
import { authenticationResult } from "../session/make-tokens.js";
import { signedInClient } from "./signed-in-client.js";

const unused = () => Promise.reject(new Error("unused"));

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

  test("G12: also when the code that would tell the service cannot be loaded", async () => {
    const storage = memoryStore();
    await signedInClient({ storage });
    await vi.waitFor(async () => expect(await storage.read()).not.toBeNull());
    const options = { userPoolId: "us-east-1_Ab3De6Gh9", clientId: "client1", storage };
    const dependencies = { now: Date.now, sleep: unused, random: Math.random, loadSdk: unused, loadSrp: unused };
    const client = createClient(options, dependencies, () => Promise.reject(new TypeError("Failed to fetch")));
    await expect(client.signOut()).resolves.toMatchObject({ failed: [{ what: "load", error: { code: "offline" } }] });
    expect(client.current).toMatchObject({ status: "signedOut", reason: "signOut" });
    await vi.waitFor(async () => expect(await storage.read()).toBeNull());
  });
});
