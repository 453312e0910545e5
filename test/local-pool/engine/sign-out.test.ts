import { createLocalJWKSet, jwtVerify } from "jose";
import { describe, expect, test } from "vitest";
import { jwks } from "../../../src/local-pool/tokens/jwks.js";
import { clientModel, poolModel } from "./harness/models.js";
import { signIn } from "./harness/requests.js";
import { TestPool } from "./harness/test-pool.js";

const NOW = Date.UTC(2026, 2, 4, 5, 6, 7) / 1000;

const publishedKeys = async (pool: TestPool) => {
  const [state] = pool.world.pools;
  if (state === undefined) throw new Error("no pool");
  return jwks(state);
};

const byRefreshToken = (RefreshToken: string | undefined, AuthFlow = "REFRESH_TOKEN_AUTH") => ({
  AuthFlow,
  ClientId: "demo",
  AuthParameters: { REFRESH_TOKEN: RefreshToken },
});

describe("RevokeToken", () => {
  test("ends the whole sign-in, access token included, and no other one", async () => {
    const pool = new TestPool();
    const [first, second] = [await signIn(pool), await signIn(pool)];
    expect(await pool.call("RevokeToken", { Token: first.RefreshToken, ClientId: "demo" })).toEqual({});
    const refused = await pool.refusal("GetUser", { AccessToken: first.AccessToken });
    expect(refused).toBe("NotAuthorizedException: Access Token has been revoked");
    expect((await pool.call("GetUser", { AccessToken: second.AccessToken })).Username).toBe("ada");
  });

  test("an unknown token, one revoked before, and another client's are answered with {}", async () => {
    const pool = new TestPool(poolModel({ clients: [clientModel(), clientModel({ id: "other" })] }));
    const { RefreshToken, AccessToken } = await signIn(pool);
    expect(await pool.call("RevokeToken", { Token: RefreshToken, ClientId: "other" })).toEqual({});
    expect((await pool.call("GetUser", { AccessToken })).Username).toBe("ada");
    for (const Token of ["a.b.c.d.e", RefreshToken, RefreshToken])
      expect(await pool.call("RevokeToken", { Token, ClientId: "demo" })).toEqual({});
  });

  test("access and ID tokens are of the wrong type", async () => {
    const pool = new TestPool();
    const { AccessToken, IdToken } = await signIn(pool);
    for (const Token of [AccessToken, IdToken])
      expect(await pool.refusal("RevokeToken", { Token, ClientId: "demo" })).toContain("UnsupportedTokenTypeException");
  });

  test("a client without EnableTokenRevocation cannot", async () => {
    const pool = new TestPool(poolModel({ clients: [clientModel({ enableTokenRevocation: false })] }));
    const { RefreshToken } = await signIn(pool);
    const refused = await pool.refusal("RevokeToken", { Token: RefreshToken, ClientId: "demo" });
    expect(refused).toContain("UnsupportedOperationException");
  });
});

describe("GlobalSignOut", () => {
  test("ends all tokens of the user, those of the same second too, and no new ones", async () => {
    const pool = new TestPool();
    const [first, second] = [await signIn(pool), await signIn(pool)];
    expect(await pool.call("GlobalSignOut", { AccessToken: first.AccessToken })).toEqual({});
    for (const { AccessToken, RefreshToken } of [first, second]) {
      const revoked = "NotAuthorizedException: Access Token has been revoked";
      expect(await pool.refusal("GetUser", { AccessToken })).toBe(revoked);
      expect(await pool.refusal("GlobalSignOut", { AccessToken })).toBe(revoked);
      const refresh = await pool.refusal("InitiateAuth", byRefreshToken(RefreshToken));
      expect(refresh).toBe("NotAuthorizedException: Refresh Token has been revoked");
    }
    const { AccessToken } = await signIn(pool);
    expect((await pool.call("GetUser", { AccessToken })).Username).toBe("ada");
  });

  test("leaves the ID token verifiable for others", async () => {
    const pool = new TestPool();
    const { AccessToken, IdToken } = await signIn(pool);
    await pool.call("GlobalSignOut", { AccessToken });
    const keys = createLocalJWKSet(await publishedKeys(pool));
    expect((await jwtVerify(IdToken, keys, { currentDate: new Date(NOW * 1000) })).payload.aud).toBe("demo");
  });
});
