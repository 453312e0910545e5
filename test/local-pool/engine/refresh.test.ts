import { decodeJwt } from "jose";
import { describe, expect, test } from "vitest";
import { clientModel, poolModel } from "./harness/models.js";
import { byPassword, signIn, tokensOf } from "./harness/requests.js";
import type { Tokens } from "./harness/test-pool.js";
import { TestPool } from "./harness/test-pool.js";

const NOW = Date.UTC(2026, 2, 4, 5, 6, 7) / 1000;

const byRefreshToken = (RefreshToken: string | undefined, AuthFlow = "REFRESH_TOKEN_AUTH") => ({
  AuthFlow,
  ClientId: "demo",
  AuthParameters: { REFRESH_TOKEN: RefreshToken },
});

const getTokens = (RefreshToken: string | undefined) => ({ RefreshToken, ClientId: "demo" });

describe("refresh", () => {
  const ways: {
    readonly way: string;
    readonly refresh: (pool: TestPool, token: string | undefined) => [string, object];
  }[] = [
    { way: "REFRESH_TOKEN_AUTH", refresh: (_pool, token) => ["InitiateAuth", byRefreshToken(token)] },
    { way: "REFRESH_TOKEN", refresh: (_pool, token) => ["InitiateAuth", byRefreshToken(token, "REFRESH_TOKEN")] },
    { way: "GetTokensFromRefreshToken", refresh: (_pool, token) => ["GetTokensFromRefreshToken", getTokens(token)] },
  ];

  describe.each(ways)("$way", ({ refresh }) => {
    const renew = async (pool: TestPool, token: string | undefined): Promise<Tokens> => {
      const [operation, input] = refresh(pool, token);
      return tokensOf(await pool.call(operation, { ...input }));
    };
    const refusal = (pool: TestPool, token: string | undefined): Promise<string> => {
      const [operation, input] = refresh(pool, token);
      return pool.refusal(operation, { ...input });
    };

    test("gives new access and ID tokens and no refresh token; the sign-in stays the same one", async () => {
      const pool = new TestPool();
      const first = await signIn(pool);
      pool.clock.advance(100);
      const second = await renew(pool, first.RefreshToken);
      expect(Object.keys(second).toSorted()).toEqual(["AccessToken", "ExpiresIn", "IdToken", "TokenType"]);
      const [before, after] = [decodeJwt(first.IdToken), decodeJwt(second.IdToken)];
      expect(after["origin_jti"]).toBe(before["origin_jti"]);
      expect(after["auth_time"]).toBe(NOW);
      expect(after.iat).toBe(NOW + 100);
      expect(after.exp).toBe(NOW + 3700);
      expect(after.jti).not.toBe(before.jti);
      expect(decodeJwt(second.AccessToken)["origin_jti"]).toBe(before["origin_jti"]);
      expect(decodeJwt(second.AccessToken)["auth_time"]).toBe(NOW);
    });

    test("B6: the ID token has today's attributes", async () => {
      const pool = new TestPool();
      const first = await signIn(pool);
      pool.user().attributes.set("given_name", "Ada");
      expect(decodeJwt((await renew(pool, first.RefreshToken)).IdToken)["given_name"]).toBe("Ada");
    });

    test("a broken token, and another client's, are invalid", async () => {
      const pool = new TestPool(poolModel({ clients: [clientModel(), clientModel({ id: "other" })] }));
      const tokens = tokensOf(await pool.call("InitiateAuth", byPassword({}, "other")));
      const invalid = "NotAuthorizedException: Invalid Refresh Token";
      expect(await refusal(pool, tokens.RefreshToken)).toBe(invalid);
      expect(await refusal(pool, "a.b.c.d.e")).toBe(invalid);
      expect(await refusal(pool, tokens.AccessToken)).toBe(invalid);
    });

    test("ends with RefreshTokenValidity", async () => {
      const pool = new TestPool();
      const { RefreshToken } = await signIn(pool);
      pool.clock.advance(30 * 86_400 - 1);
      expect((await renew(pool, RefreshToken)).TokenType).toBe("Bearer");
      pool.clock.advance(1);
      expect(await refusal(pool, RefreshToken)).toBe("NotAuthorizedException: Refresh Token has expired");
    });

    test("is refused to a disabled user", async () => {
      const pool = new TestPool();
      const { RefreshToken } = await signIn(pool);
      pool.user().enabled = false;
      expect(await refusal(pool, RefreshToken)).toBe("NotAuthorizedException: User is disabled.");
    });

    test("is refused after revocation", async () => {
      const pool = new TestPool();
      const { RefreshToken } = await signIn(pool);
      await pool.call("RevokeToken", { Token: RefreshToken, ClientId: "demo" });
      expect(await refusal(pool, RefreshToken)).toBe("NotAuthorizedException: Refresh Token has been revoked");
    });
  });
});

const open = (graceSeconds: number) =>
  new TestPool(poolModel({ clients: [clientModel({ rotation: { enabled: true, graceSeconds } })] }));

const renew = async (pool: TestPool, token: string | undefined) =>
  tokensOf(await pool.call("GetTokensFromRefreshToken", getTokens(token)));

const reuse = async (pool: TestPool, token: string | undefined) =>
  pool.refusal("GetTokensFromRefreshToken", getTokens(token));

describe("refresh-token rotation", () => {
  test("gives a new refresh token, with the same auth_time and origin_jti", async () => {
    const pool = open(0);
    const first = await signIn(pool);
    pool.clock.advance(5);
    const second = await renew(pool, first.RefreshToken);
    expect(second.RefreshToken).not.toBe(first.RefreshToken);
    const [before, ...after] = [first.IdToken, second.IdToken, second.AccessToken].map((token) => decodeJwt(token));
    for (const claims of after)
      expect(claims).toMatchObject({ auth_time: NOW, origin_jti: before?.["origin_jti"], iat: NOW + 5 });
    expect((await renew(pool, second.RefreshToken)).RefreshToken).toBeDefined();
  });

  test("no grace: the old one is dead at once", async () => {
    const pool = open(0);
    const { RefreshToken } = await signIn(pool);
    await renew(pool, RefreshToken);
    expect(await reuse(pool, RefreshToken)).toMatch(/^RefreshTokenReuseException: /u);
  });

  test("S61: within the grace the old one still works, afterwards it does not, however often it was used", async () => {
    const pool = open(10);
    const { RefreshToken } = await signIn(pool);
    const { RefreshToken: current } = await renew(pool, RefreshToken);
    pool.clock.advance(6);
    expect((await renew(pool, RefreshToken)).RefreshToken).not.toBe(current);
    pool.clock.advance(4);
    expect(await reuse(pool, RefreshToken)).toMatch(/^RefreshTokenReuseException: /u);
    expect((await renew(pool, current)).TokenType).toBe("Bearer");
  });

  test("S61: a token used twice within the grace has two successors, both good, and both end with one revocation", async () => {
    const pool = open(60);
    const { RefreshToken } = await signIn(pool);
    const successors = [await renew(pool, RefreshToken), await renew(pool, RefreshToken)];
    for (const successor of successors) expect((await renew(pool, successor.RefreshToken)).TokenType).toBe("Bearer");
    await pool.call("RevokeToken", { Token: successors[0]?.RefreshToken, ClientId: "demo" });
    for (const token of [RefreshToken, ...successors.map((successor) => successor.RefreshToken)])
      expect(await reuse(pool, token)).toBe("NotAuthorizedException: Refresh Token has been revoked");
  });

  test.each(["first", "current"] as const)(
    "to revoke the %s refresh token ends the whole sign-in, with every successor and access token",
    async (which) => {
      const pool = open(0);
      const first = await signIn(pool);
      const second = await renew(pool, first.RefreshToken);
      const current = await renew(pool, second.RefreshToken);
      const Token = { first, current }[which].RefreshToken;
      expect(await pool.call("RevokeToken", { Token, ClientId: "demo" })).toEqual({});
      expect(await reuse(pool, current.RefreshToken)).toBe("NotAuthorizedException: Refresh Token has been revoked");
      for (const { AccessToken } of [first, second, current])
        expect(await pool.refusal("GetUser", { AccessToken })).toBe(
          "NotAuthorizedException: Access Token has been revoked",
        );
    },
  );

  test("a sign-out everywhere ends what was rotated", async () => {
    const pool = open(0);
    const first = await signIn(pool);
    const second = await renew(pool, first.RefreshToken);
    await pool.call("GlobalSignOut", { AccessToken: second.AccessToken });
    expect(await reuse(pool, second.RefreshToken)).toBe("NotAuthorizedException: Refresh Token has been revoked");
  });

  test.each(["REFRESH_TOKEN_AUTH", "REFRESH_TOKEN"])("%s is refused, and the token stays good", async (flow) => {
    const pool = open(0);
    const { RefreshToken } = await signIn(pool);
    expect(await pool.refusal("InitiateAuth", byRefreshToken(RefreshToken, flow))).toBe(
      "InvalidParameterException: REFRESH_TOKEN_AUTH is not enabled for the client.",
    );
    expect((await renew(pool, RefreshToken)).RefreshToken).toBeDefined();
  });

  test("rotation does not extend the life of the first token", async () => {
    const pool = open(0);
    const first = await signIn(pool);
    pool.clock.advance(30 * 86_400 - 1);
    const second = await renew(pool, first.RefreshToken);
    pool.clock.advance(1);
    expect(await reuse(pool, second.RefreshToken)).toBe("NotAuthorizedException: Refresh Token has expired");
  });

  test("two refreshes at the same time without grace: one wins", async () => {
    const pool = open(0);
    const { RefreshToken } = await signIn(pool);
    const both = await Promise.allSettled([renew(pool, RefreshToken), renew(pool, RefreshToken)]);
    expect(both.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
  });
});
