import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { amplifyStore, cognito } from "../../src/cognito/index.js";
import { createLocalPool } from "../../src/local-pool/index.js";
import type { LocalPool } from "../../src/local-pool/index.js";

const prefix = "CognitoIdentityServiceProvider.rotating.";
const entries = new Map<string, string>();

beforeEach(() => {
  entries.clear();
  const localStorage = {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
  };
  vi.stubGlobal("window", Object.assign(new EventTarget(), { localStorage, sessionStorage: localStorage }));
});
afterEach(() => vi.unstubAllGlobals());

const rotatingPool = () =>
  createLocalPool({
    UserPool: { Id: "us-east-1_LatchKey1" },
    UserPoolClient: {
      ClientId: "rotating",
      ExplicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH"],
      RefreshTokenRotation: { Feature: "ENABLED", RetryGracePeriodSeconds: 0 },
    },
    Users: [{ Username: "ada", Password: "Lovelace-1815!" }],
  });

interface Tokens {
  readonly AccessToken: string;
  readonly IdToken: string;
  readonly RefreshToken: string;
}

async function call(pool: LocalPool, operation: string, input: object): Promise<Tokens> {
  const headers = {
    "Content-Type": "application/x-amz-json-1.1",
    "X-Amz-Target": `AWSCognitoIdentityProviderService.${operation}`,
  };
  const init = { method: "POST", headers, body: JSON.stringify({ ClientId: "rotating", ...input }) };
  const { AuthenticationResult } = await (await pool.fetch("http://pool/", init)).json();
  return AuthenticationResult;
}

const signIn = (pool: LocalPool): Promise<Tokens> =>
  call(pool, "InitiateAuth", {
    AuthFlow: "USER_PASSWORD_AUTH",
    AuthParameters: { USERNAME: "ada", PASSWORD: "Lovelace-1815!" },
  });

/** As aws-amplify in another tab does it: one entry after the other, each told to this tab before the next is there. */
async function writeElsewhere(tokens: Tokens): Promise<void> {
  for (const [name, value] of [
    ["LastAuthUser", "ada"],
    ["ada.accessToken", tokens.AccessToken],
    ["ada.idToken", tokens.IdToken],
    ["ada.refreshToken", tokens.RefreshToken],
    ["ada.clockDrift", "0"],
  ] as const) {
    const key = prefix + name;
    if (entries.get(key) === value) continue;
    entries.set(key, value);
    window.dispatchEvent(Object.assign(new Event("storage"), { key }));
    await new Promise((settle) => void setTimeout(settle));
  }
}

test("S61, S63: what aws-amplify in another tab writes entry by entry is taken whole: a sign-in, then a rotated refresh token", async () => {
  const pool = rotatingPool();
  const auth = cognito({ ...pool.clientOptions(), storage: amplifyStore({ clientId: "rotating" }) });
  await writeElsewhere(await signIn(pool));
  expect((await auth.ready()).status).toBe("signedIn");
  const first = await auth.getAccessToken({ forceRefresh: true });
  const refreshToken = entries.get(`${prefix}ada.refreshToken`);
  const refreshed = await call(pool, "GetTokensFromRefreshToken", { RefreshToken: refreshToken });
  await writeElsewhere(refreshed);
  expect(await auth.getAccessToken()).toBe(refreshed.AccessToken);
  const last = await auth.getAccessToken({ forceRefresh: true });
  expect(auth.current.status).toBe("signedIn");
  expect(new Set([first, refreshed.AccessToken, last]).size).toBe(3);
});
