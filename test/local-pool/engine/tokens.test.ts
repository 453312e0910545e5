import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from "jose";
import { describe, expect, test } from "vitest";
import { jwks } from "../../../src/local-pool/tokens/jwks.js";
import { clientModel, poolModel, userModel } from "./harness/models.js";
import { byPassword, signIn, tokensOf } from "./harness/requests.js";
import { TestPool } from "./harness/test-pool.js";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;
const NOW = Date.UTC(2026, 2, 4, 5, 6, 7) / 1000;

const attributes = {
  email: "ada@example.com",
  email_verified: "true",
  phone_number: "+15555550100",
  phone_number_verified: "false",
  "custom:team": "engines",
};

const publishedKeys = async (pool: TestPool) => {
  const [state] = pool.world.pools;
  if (state === undefined) throw new Error("no pool");
  return jwks(state);
};

describe("tokens", () => {
  test("the access token's claims", async () => {
    const { AccessToken } = await signIn(
      new TestPool(poolModel({ users: [userModel({ attributes, groups: ["admin", "ops"] })] })),
    );
    const uuid: unknown = expect.stringMatching(UUID);
    expect(decodeJwt(AccessToken)).toEqual({
      sub: userModel().sub,
      "cognito:groups": ["admin", "ops"],
      iss: "https://cognito-idp.us-east-1.amazonaws.com/us-east-1_LatchKey1",
      client_id: "demo",
      origin_jti: uuid,
      event_id: uuid,
      token_use: "access",
      scope: "aws.cognito.signin.user.admin",
      auth_time: NOW,
      exp: NOW + 3600,
      iat: NOW,
      jti: uuid,
      username: "ada",
    });
  });

  test("the ID token's claims: attributes too, …_verified as booleans", async () => {
    const { IdToken } = await signIn(new TestPool(poolModel({ users: [userModel({ attributes })] })));
    const uuid: unknown = expect.stringMatching(UUID);
    expect(decodeJwt(IdToken)).toEqual({
      sub: userModel().sub,
      iss: "https://cognito-idp.us-east-1.amazonaws.com/us-east-1_LatchKey1",
      aud: "demo",
      "cognito:username": "ada",
      origin_jti: uuid,
      event_id: uuid,
      token_use: "id",
      auth_time: NOW,
      exp: NOW + 3600,
      iat: NOW,
      jti: uuid,
      email: "ada@example.com",
      email_verified: true,
      phone_number: "+15555550100",
      phone_number_verified: false,
      "custom:team": "engines",
    });
  });

  test("origin_jti is the same in both, jti is not; another sign-in has another origin_jti", async () => {
    const pool = new TestPool();
    const [first, second] = [await signIn(pool), await signIn(pool)];
    const [access, id, later] = [first.AccessToken, first.IdToken, second.AccessToken].map((token) => decodeJwt(token));
    expect(access?.["origin_jti"]).toBe(id?.["origin_jti"]);
    expect(access?.jti).not.toBe(id?.jti);
    expect(later?.["origin_jti"]).not.toBe(access?.["origin_jti"]);
  });

  test("without groups there is no claim, and ReadAttributes keeps the rest out of the ID token", async () => {
    const clients = [clientModel({ readAttributes: new Set(["email"]) })];
    const { IdToken } = await signIn(new TestPool(poolModel({ clients, users: [userModel({ attributes })] })));
    const claims = decodeJwt(IdToken);
    expect(claims).not.toHaveProperty("cognito:groups");
    expect(claims).not.toHaveProperty("phone_number");
    expect(claims["email"]).toBe("ada@example.com");
  });

  test("UsernameAttributes: both username claims are the sub", async () => {
    const { sub } = userModel();
    const users = [userModel({ username: sub })];
    const pool = new TestPool(poolModel({ usernameAttributes: ["email"], users }));
    const { AccessToken, IdToken } = await signIn(pool, { USERNAME: "ada@example.com" });
    expect(decodeJwt(AccessToken)["username"]).toBe(sub);
    expect(decodeJwt(IdToken)["cognito:username"]).toBe(sub);
  });

  test("lives and ExpiresIn are the client's", async () => {
    const clients = [clientModel({ accessTokenValidity: 300, idTokenValidity: 600 })];
    const tokens = await signIn(new TestPool(poolModel({ clients })));
    expect(tokens.ExpiresIn).toBe(300);
    expect(decodeJwt(tokens.AccessToken).exp).toBe(NOW + 300);
    expect(decodeJwt(tokens.IdToken).exp).toBe(NOW + 600);
  });

  test("an issuer of one's own is the issuer", async () => {
    const { AccessToken } = await signIn(
      new TestPool(poolModel({ issuer: "http://localhost:9230/us-east-1_LatchKey1" })),
    );
    expect(decodeJwt(AccessToken).iss).toBe("http://localhost:9230/us-east-1_LatchKey1");
  });

  test("RS256 with two keys, both published, that verifiers accept", async () => {
    const pool = new TestPool();
    const { AccessToken, IdToken } = await signIn(pool);
    const published = await publishedKeys(pool);
    expect(published.keys.map(({ kty, alg, use, e }) => [kty, alg, use, e])).toEqual([
      ["RSA", "RS256", "sig", "AQAB"],
      ["RSA", "RS256", "sig", "AQAB"],
    ]);
    for (const key of published.keys)
      expect(Object.keys(key).toSorted()).toEqual(["alg", "e", "kid", "kty", "n", "use"]);
    const kids = [IdToken, AccessToken].map((token) => decodeProtectedHeader(token).kid);
    expect(published.keys.map(({ kid }) => kid)).toEqual(kids);
    const verified = await jwtVerify(IdToken, createLocalJWKSet(published), {
      currentDate: new Date(NOW * 1000),
      audience: "demo",
    });
    expect(verified.protectedHeader).toEqual({ alg: "RS256", kid: kids[0] });
  });

  test("a refresh token has five parts and tells nothing", async () => {
    const { RefreshToken = "" } = await signIn(new TestPool());
    expect(RefreshToken.split(".")).toHaveLength(5);
    expect(() => decodeProtectedHeader(RefreshToken)).toThrow("Invalid");
  });
});

describe("an access token", () => {
  test("ends with its life, by the pool's clock", async () => {
    const pool = new TestPool();
    const { AccessToken } = await signIn(pool);
    pool.clock.advance(3599);
    expect((await pool.call("GetUser", { AccessToken })).Username).toBe("ada");
    pool.clock.advance(1);
    const refused = await pool.refusal("GetUser", { AccessToken });
    expect(refused).toBe("NotAuthorizedException: Access Token has expired");
  });

  test("is no ID token, no refresh token, no changed token and no text", async () => {
    const pool = new TestPool();
    const { AccessToken, IdToken, RefreshToken } = await signIn(pool);
    const [header, , signature] = AccessToken.split(".");
    const changed = `${header}.${btoa(JSON.stringify({ ...decodeJwt(AccessToken), sub: "x" })).replaceAll("=", "")}.${signature}`;
    for (const token of [IdToken, RefreshToken, changed, "x"])
      expect(await pool.refusal("GetUser", { AccessToken: token })).toBe(
        "NotAuthorizedException: Invalid Access Token",
      );
  });

  test("of another world with the same pool is invalid", async () => {
    const { AccessToken } = await signIn(new TestPool());
    const refused = await new TestPool().refusal("GetUser", { AccessToken });
    expect(refused).toBe("NotAuthorizedException: Invalid Access Token");
  });

  test("finds its pool among several", async () => {
    const second = poolModel({
      id: "eu-west-2_Other",
      name: "Other",
      issuer: "https://cognito-idp.eu-west-2.amazonaws.com/eu-west-2_Other",
      clients: [clientModel({ id: "other" })],
      users: [userModel({ username: "ada", attributes: { given_name: "Other Ada" } })],
    });
    const pool = new TestPool(poolModel(), second);
    const { AccessToken } = tokensOf(await pool.call("InitiateAuth", byPassword({}, "other")));
    expect((await pool.call("GetUser", { AccessToken })).UserAttributes).toContainEqual({
      Name: "given_name",
      Value: "Other Ada",
    });
  });

  test("of a user who is disabled says so", async () => {
    const pool = new TestPool();
    const { AccessToken } = await signIn(pool);
    pool.user().enabled = false;
    expect(await pool.refusal("GetUser", { AccessToken })).toBe("NotAuthorizedException: User is disabled.");
  });
});
