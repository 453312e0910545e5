import { expect, test, vi } from "vitest";
import { cognito } from "../../src/cognito/index.js";
import { createLocalPool } from "../../src/local-pool/index.js";
import { internals } from "../../src/protocol/auth-client.js";
import { Secret } from "../../src/protocol/secret.js";

/** Which of the late parts the page has asked for since the test began: one that was there before is not asked for again. */
const loaded = () => {
  const names = performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname);
  return {
    engine: names.some((name) => name.endsWith("/src/cognito/engine.ts")),
    sdk: names.some((name) => name.endsWith("/src/cognito/sdk.ts")),
    srp: names.some((name) => name.endsWith("/src/srp/client.ts")),
    membership: names.some((name) => name.includes("/src/cognito/membership/create-")),
    account: names.some((name) => name.endsWith("/src/cognito/create-account.ts")),
  };
};

test("in a browser SDK and SRP load when they are prepared or needed, and the sign-in is two requests", async () => {
  performance.setResourceTimingBufferSize(2000);
  performance.clearResourceTimings();
  const pool = createLocalPool();
  const client = cognito({ ...pool.clientOptions(), storage: "session" });
  const attempt = client[internals].backend.begin();
  const later = { membership: false, account: false };
  expect(loaded()).toStrictEqual({ engine: false, sdk: false, srp: false, ...later });
  client[internals].prepare();
  await vi.waitFor(() => expect(loaded()).toStrictEqual({ engine: true, sdk: true, srp: true, ...later }));

  const signIn = { type: "initiateAuth", username: "ada@example.com", password: new Secret("Lovelace-1815!") } as const;
  const { signal } = new AbortController();
  await expect(attempt.send(signIn, { signal })).resolves.toMatchObject({
    type: "signedIn",
    user: { username: "ada" },
  });
  expect(pool.requests.all.map(({ operation }) => operation)).toStrictEqual(["InitiateAuth", "RespondToAuthChallenge"]);
  expect(loaded()).toMatchObject(later);

  const reloaded = cognito({ ...pool.clientOptions(), storage: "session" });
  await expect(reloaded.ready()).resolves.toMatchObject({ status: "signedIn", user: { username: "ada" } });
  await reloaded.signOut();
  expect(sessionStorage.length).toBe(0);
});

test("a request that the network loses is offline, in the browser's own words", async () => {
  const endpoint = "http://localhost:1";
  const options = { userPoolId: "us-east-1_LatchKey1", clientId: "demo", storage: "memory", endpoint } as const;
  const attempt = cognito({ ...options, authFlow: "USER_PASSWORD_AUTH" })[internals].backend.begin();
  const signIn = { type: "initiateAuth", username: "ada", password: new Secret("Lovelace-1815!") } as const;
  await expect(attempt.send(signIn, { signal: new AbortController().signal })).rejects.toMatchObject({
    code: "offline",
  });
});
