import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { fetchAuthSession, fetchUserAttributes, signIn, signOut } from "aws-amplify/auth";
import { sharedInMemoryStorage } from "aws-amplify/utils";
import type { ServedPool } from "../../package/pool-command.js";
import { connect, password, refusal, serve } from "./amplify.js";

let pool: ServedPool;

beforeAll(async () => {
  pool = await serve();
});
afterAll(() => pool.stop());
beforeEach(async () => {
  await pool.reset();
  await connect(pool);
});

type Client = "web" | "rotating" | "patient";

const tokens = async (options: { forceRefresh?: boolean } = {}) => (await fetchAuthSession(options)).tokens;
const access = async (options: { forceRefresh?: boolean } = {}) => (await tokens(options))?.accessToken;
const lastOperation = async () => (await pool.requests()).at(-1)?.operation;
const refreshKey = (client: Client) => `CognitoIdentityServiceProvider.${client}.ada.refreshToken`;
const refreshToken = (client: Client) => sharedInMemoryStorage.getItem(refreshKey(client));
const revoked = { __type: "NotAuthorizedException", message: "Access Token has been revoked" };

async function signInAt(client: Client): Promise<void> {
  await connect(pool, client);
  await signIn({ username: "ada", password });
}

/** Puts back what the client kept before, as if the answer to its refresh had been lost on the way. */
async function losingTheAnswer(client: Client, refresh: () => Promise<unknown>): Promise<void> {
  const kept = (await refreshToken(client)) ?? "none";
  await refresh();
  await sharedInMemoryStorage.setItem(refreshKey(client), kept);
}

describe("aws-amplify refreshes at latchkey pool", () => {
  test("a forced refresh gives a new token of the same sign-in", async () => {
    await signInAt("web");
    const before = await access();
    await pool.advance(61);
    const after = await access({ forceRefresh: true });
    expect(after?.payload).toMatchObject({ origin_jti: before?.payload["origin_jti"], username: "ada" });
    expect(after?.payload["jti"]).not.toBe(before?.payload["jti"]);
    expect(await lastOperation()).toBe("GetTokensFromRefreshToken");
  });

  test.for(["web", "rotating"] as const)("client %s: ID and access token stay those of one sign-in", async (client) => {
    await signInAt(client);
    const before = await tokens();
    await pool.advance(61);
    const after = await tokens({ forceRefresh: true });
    const all = [before?.accessToken, before?.idToken, after?.accessToken, after?.idToken].map((jwt) => jwt?.payload);
    expect(new Set(all.map((payload) => payload?.["origin_jti"])).size).toBe(1);
    expect(new Set(all.map((payload) => payload?.["auth_time"])).size).toBe(1);
    expect(new Set(all.map((payload) => payload?.["jti"])).size).toBe(4);
    expect(after?.accessToken.payload.iat).toBeGreaterThanOrEqual((before?.accessToken.payload.iat ?? 0) + 61);
  });

  test.for([
    ["web", true],
    ["rotating", false],
  ] as const)("client %s keeps its refresh token: %s", async ([client, keeps]) => {
    await signInAt(client);
    const first = await refreshToken(client);
    await access({ forceRefresh: true });
    expect((await refreshToken(client)) === first).toBe(keeps);
  });

  test("with rotation every refresh takes the new refresh token", async () => {
    await signInAt("rotating");
    const first = await access({ forceRefresh: true });
    const second = await access({ forceRefresh: true });
    expect(second?.payload["jti"]).not.toBe(first?.payload["jti"]);
    expect(second?.payload["origin_jti"]).toBe(first?.payload["origin_jti"]);
  });

  test.for(["web", "rotating"] as const)(
    "client %s: nobody is signed in when the first refresh token's life is over",
    async (client) => {
      await signInAt(client);
      await pool.advance(29 * 86_400);
      expect(await access({ forceRefresh: true })).toBeDefined();
      await pool.advance(86_400);
      expect(await access({ forceRefresh: true })).toBeUndefined();
    },
  );
});

describe("aws-amplify loses an answer with a rotated refresh token", () => {
  test("S61: within the grace the old one is taken once more", async () => {
    await signInAt("patient");
    await losingTheAnswer("patient", () => access({ forceRefresh: true }));
    await pool.advance(30);
    expect(await access({ forceRefresh: true })).toBeDefined();
  });

  test.for([
    ["patient", 60],
    ["rotating", 0],
  ] as const)(
    "S61: client %s: after %i seconds it is refused by its name, and nobody is signed in",
    async ([client, grace]) => {
      await signInAt(client);
      await losingTheAnswer(client, () => access({ forceRefresh: true }));
      await pool.advance(grace);
      expect(await refusal(access({ forceRefresh: true }))).toMatch(/^RefreshTokenReuseException: /u);
      expect(await access()).toBeUndefined();
    },
  );
});

describe("aws-amplify ends a session at latchkey pool", () => {
  test("a sign-out everywhere ends the tokens of other places", async () => {
    await signInAt("web");
    const elsewhere = (await access())?.toString();
    await signOut({ global: true });
    expect(await lastOperation()).toBe("GlobalSignOut");
    expect(await access()).toBeUndefined();
    expect((await pool.call("GetUser", { AccessToken: elsewhere })).body).toEqual(revoked);
  });

  test.for(["web", "rotating"] as const)(
    "client %s: after a sign-out everywhere another place can refresh no more",
    async (client) => {
      await signInAt(client);
      const elsewhere = await refreshToken(client);
      await connect(pool, client);
      await signIn({ username: "ada", password });
      await signOut({ global: true });
      expect(await refreshOf(client, elsewhere)).toEqual(refused);
    },
  );

  test("a sign-out here revokes the tokens", async () => {
    await signInAt("web");
    const AccessToken = (await access())?.toString();
    await signOut();
    expect(await lastOperation()).toBe("RevokeToken");
    expect((await pool.call("GetUser", { AccessToken })).body).toEqual(revoked);
    expect(await refusal(fetchUserAttributes())).toMatch(/^UserUnAuthenticatedException/);
  });

  test("a sign-out here ends every token that rotation gave since the sign-in, and none of another place", async () => {
    await signInAt("patient");
    const elsewhere = await refreshToken("patient");
    await signInAt("patient");
    const given = [await access(), await access({ forceRefresh: true }), await access({ forceRefresh: true })];
    const last = await refreshToken("patient");
    await signOut();
    for (const token of given)
      expect((await pool.call("GetUser", { AccessToken: token?.toString() })).body).toEqual(revoked);
    expect(await refreshOf("patient", last)).toEqual(refused);
    expect(await refreshOf("patient", elsewhere)).toHaveProperty("AuthenticationResult");
  });
});

const refused = { __type: "NotAuthorizedException", message: "Refresh Token has been revoked" };

async function refreshOf(client: Client, RefreshToken: string | null) {
  return (await pool.call("GetTokensFromRefreshToken", { ClientId: client, RefreshToken })).body;
}
