import type { CognitoUser, CognitoUserSession } from "amazon-cognito-identity-js";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { servePool, type ServedPool } from "../pool-command.js";
import { open, password } from "./description.js";
import { ending, endingBy } from "./identity-account.js";
import { refresh } from "./identity-refresh.js";
import { authenticate, expectKind, identityUser } from "./identity.js";

let pool: ServedPool;

beforeAll(async () => {
  pool = await servePool(open);
});
afterAll(() => pool.stop());
beforeEach(() => pool.reset());

const signedIn = async (clientId = "open"): Promise<CognitoUser> => {
  const user = identityUser({ endpoint: pool.endpoint, userPoolId: open.UserPool.Id, clientId, username: "ada" });
  expectKind(await authenticate(user, password), "success");
  return user;
};
const sessionOf = (user: CognitoUser): CognitoUserSession => {
  const session = user.getSignInUserSession();
  if (session === null) throw new Error("nobody is signed in");
  return session;
};
const refreshTokenOf = (user: CognitoUser) => sessionOf(user).getRefreshToken().getToken();
const claimsOf = (session: CognitoUserSession) => [session.getAccessToken().payload, session.getIdToken().payload];
const operations = async () => (await pool.requests()).map(({ operation }) => operation);
const getUser = async (session: CognitoUserSession) =>
  (await pool.call("GetUser", { AccessToken: session.getAccessToken().getJwtToken() })).body;
const accessRevoked = { __type: "NotAuthorizedException", message: "Access Token has been revoked" };
const refreshRevoked = "NotAuthorizedException: Refresh Token has been revoked";

describe("amazon-cognito-identity-js refreshes at latchkey pool", () => {
  test("by REFRESH_TOKEN_AUTH: new tokens of the same sign-in, and the refresh token stays", async () => {
    const ada = await signedIn();
    const before = sessionOf(ada);
    await pool.advance(61);
    expect(await refresh(ada, before.getRefreshToken())).toBe("refreshed");
    expect((await operations()).at(-1)).toBe("InitiateAuth");
    const after = sessionOf(ada);
    const claims = [...claimsOf(before), ...claimsOf(after)];
    expect(new Set(claims.map((payload) => payload["origin_jti"])).size).toBe(1);
    expect(new Set(claims.map((payload) => payload["auth_time"])).size).toBe(1);
    expect(new Set(claims.map((payload) => payload["jti"])).size).toBe(4);
    expect(after.getAccessToken().getIssuedAt()).toBeGreaterThanOrEqual(before.getAccessToken().getIssuedAt() + 61);
    expect(after.getRefreshToken().getToken()).toBe(before.getRefreshToken().getToken());
    expect(await getUser(after)).toMatchObject({ Username: "ada" });
  });

  test("the life of the refresh token is that of the sign-in", async () => {
    const ada = await signedIn();
    const token = sessionOf(ada).getRefreshToken();
    await pool.advance(29 * 86_400);
    expect(await refresh(ada, token)).toBe("refreshed");
    await pool.advance(86_400);
    expect(await refresh(ada, token)).toBe("NotAuthorizedException: Refresh Token has expired");
  });

  test("a client that rotates refuses it, since the flow gives no new token; the token is none the worse", async () => {
    const ada = await signedIn("rotating");
    expect(await refresh(ada, sessionOf(ada).getRefreshToken())).toBe(
      "InvalidParameterException: REFRESH_TOKEN_AUTH is not enabled for the client.",
    );
    const input = { ClientId: "rotating", RefreshToken: refreshTokenOf(ada) };
    expect((await pool.call("GetTokensFromRefreshToken", input)).body).toHaveProperty("AuthenticationResult");
  });
});

describe("amazon-cognito-identity-js signs out at latchkey pool", () => {
  test("here: the refresh token is revoked, with the access tokens got by it, and those of another place are not", async () => {
    const [ada, elsewhere] = [await signedIn(), await signedIn()];
    const first = sessionOf(ada);
    await refresh(ada, first.getRefreshToken());
    const second = sessionOf(ada);
    expect(await ending((on) => ada.signOut(on))).toBeUndefined();
    expect((await operations()).at(-1)).toBe("RevokeToken");
    expect(ada.getSignInUserSession()).toBeNull();
    expect([await getUser(first), await getUser(second)]).toEqual([accessRevoked, accessRevoked]);
    expect(await refresh(ada, second.getRefreshToken())).toBe(refreshRevoked);
    expect(await refresh(elsewhere, sessionOf(elsewhere).getRefreshToken())).toBe("refreshed");
  });

  test.for(["open", "rotating"])("everywhere, client %s: no token of any place is good any more", async (clientId) => {
    const [ada, elsewhere] = [await signedIn(clientId), await signedIn(clientId)];
    const there = sessionOf(elsewhere);
    expect(await endingBy((on) => ada.globalSignOut(on))).toBe("SUCCESS");
    expect((await operations()).at(-1)).toBe("GlobalSignOut");
    expect(await getUser(there)).toEqual(accessRevoked);
    const input = { ClientId: clientId, RefreshToken: refreshTokenOf(elsewhere) };
    expect((await pool.call("GetTokensFromRefreshToken", input)).body).toEqual({
      __type: "NotAuthorizedException",
      message: "Refresh Token has been revoked",
    });
  });
});
