import { afterAll, beforeAll, beforeEach, expect, expectTypeOf, test } from "vitest";
import { Amplify } from "aws-amplify";
import { fetchAuthSession, fetchUserAttributes, getCurrentUser, updateUserAttributes } from "aws-amplify/auth";
import type { TokenProvider } from "aws-amplify/auth";
import {
  amplifyTokenProvider,
  cognito,
  type AmplifyTokenProvider,
  type CognitoClient,
} from "../../../src/cognito/index.js";
import type { ServedPool } from "../../package/pool-command.js";
import { connect, refusal, serve } from "./amplify.js";
import { signInWith, type SharedClient } from "./shared-session.js";

let pool: ServedPool;

beforeAll(async () => {
  pool = await serve();
});
afterAll(() => pool.stop());
beforeEach(() => pool.reset());

/** A client that keeps its tokens to itself, and aws-amplify told to ask it. */
async function provided(clientId: SharedClient = "web"): Promise<CognitoClient> {
  await connect(pool, clientId);
  const auth = cognito({ userPoolId: "us-east-1_Open1", clientId, endpoint: pool.endpoint, storage: "memory" });
  Amplify.configure(Amplify.getConfig(), { Auth: { tokenProvider: amplifyTokenProvider(auth) } });
  return auth;
}

const tokens = async (options: { forceRefresh?: boolean } = {}) => (await fetchAuthSession(options)).tokens;

test("amplifyTokenProvider is what Amplify.configure takes, by aws-amplify's own types", () => {
  expectTypeOf<AmplifyTokenProvider>().toExtend<TokenProvider>();
});

test("fetchAuthSession gives Latchkey's tokens with their claims, and none before sign-in or after sign-out", async () => {
  const auth = await provided();
  expect(await fetchAuthSession()).toMatchObject({ tokens: undefined, userSub: undefined });
  await signInWith(auth);
  const session = await fetchAuthSession();
  expect(session.tokens?.accessToken.toString()).toBe(await auth.getAccessToken());
  expect(session.tokens?.idToken?.toString()).toBe(await auth.getIdToken());
  expect(session.tokens?.idToken?.payload).toMatchObject({ "cognito:username": "ada", given_name: "Ada" });
  expect(session.userSub).toBe(auth.current.user?.sub);
  await auth.signOut();
  expect(await tokens()).toBeUndefined();
});

test.for(["web", "rotating"] as const)("forceRefresh refreshes, once for both tokens, client %s", async (clientId) => {
  const auth = await provided(clientId);
  await signInWith(auth);
  const before = await tokens();
  await pool.advance(61);
  const after = await tokens({ forceRefresh: true });
  expect(after?.accessToken.payload.iat).toBeGreaterThanOrEqual((before?.accessToken.payload.iat ?? 0) + 61);
  expect(after?.idToken?.payload["jti"]).not.toBe(before?.idToken?.payload["jti"]);
  expect(after?.accessToken.toString()).toBe(await auth.getAccessToken());
  const refreshes = (await pool.requests()).filter(({ operation }) => operation === "GetTokensFromRefreshToken");
  expect(refreshes).toHaveLength(1);
});

test("what aws-amplify asks of the pool goes out with Latchkey's access token", async () => {
  const auth = await provided();
  expect(await refusal(getCurrentUser())).toMatch(/^UserUnAuthenticatedException/u);
  await signInWith(auth);
  expect(await getCurrentUser()).toEqual({ username: "ada", userId: auth.current.user?.sub });
  await updateUserAttributes({ userAttributes: { given_name: "Augusta" } });
  expect(await fetchUserAttributes()).toMatchObject({ given_name: "Augusta" });
});

test("a session that ended elsewhere is nobody's for aws-amplify, too", async () => {
  const auth = await provided();
  await signInWith(auth);
  await pool.call("GlobalSignOut", { AccessToken: await auth.getAccessToken() });
  expect(await tokens({ forceRefresh: true })).toBeUndefined();
  expect(auth.current).toMatchObject({ status: "signedOut", reason: "sessionRevoked" });
});

test("while tokens cannot be refreshed, fetchAuthSession rejects with Latchkey's error and the session stays", async () => {
  const auth = await provided();
  await signInWith(auth);
  const fault = { operation: "GetTokensFromRefreshToken", kind: "error", name: "TooManyRequestsException", times: 20 };
  await fetch(`${pool.endpoint}/_pool/faults`, { method: "POST", body: JSON.stringify(fault) });
  await expect(tokens({ forceRefresh: true })).rejects.toMatchObject({ name: "AuthError", code: "throttled" });
  expect(await tokens()).toBeDefined();
});
