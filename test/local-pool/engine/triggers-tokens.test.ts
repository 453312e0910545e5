import { decodeJwt } from "jose";
import { describe, expect, test, vi } from "vitest";
import type { Trigger } from "../../../src/local-pool/triggers/trigger.js";
import type { ClaimsOverrideDetails } from "../../../src/local-pool/triggers/trigger-responses.js";
import { clientModel, poolModel, userModel } from "./harness/models.js";
import { byPassword, response, signIn, tokensOf } from "./harness/requests.js";
import type { Tokens } from "./harness/test-pool.js";
import { TestPool } from "./harness/test-pool.js";

const open = (claimsOverrideDetails: ClaimsOverrideDetails | null, model: Parameters<typeof poolModel>[0] = {}) => {
  const pool = new TestPool(poolModel({ users: [userModel({ groups: ["admin", "staff"] })], ...model }));
  const spy = vi.fn<Trigger<"PreTokenGeneration">>((event) => {
    event.response.claimsOverrideDetails = claimsOverrideDetails;
    return event;
  });
  pool.world.triggers.PreTokenGeneration = spy;
  return { pool, spy };
};

const claims = ({ IdToken, AccessToken }: Tokens) => ({ id: decodeJwt(IdToken), access: decodeJwt(AccessToken) });

/** The claims of a sign-in by which `details` were asked for. */
const signedIn = async (details: ClaimsOverrideDetails | null) => claims(await signIn(open(details).pool));

describe("PreTokenGeneration", () => {
  test("is told the attributes and the groups, and where the tokens come from", async () => {
    const { pool, spy } = open(null);
    await signIn(pool);
    expect(spy.mock.calls.flat()).toMatchObject([
      {
        version: "1",
        triggerSource: "TokenGeneration_Authentication",
        userName: "ada",
        request: {
          userAttributes: { sub: pool.user().sub, "cognito:user_status": "CONFIRMED", email: "ada@example.com" },
          groupConfiguration: { groupsToOverride: ["admin", "staff"], iamRolesToOverride: [], preferredRole: null },
        },
        response: { claimsOverrideDetails: null },
      },
    ]);
  });

  test("adds and overrides claims of the ID token only", async () => {
    const added = { tenant: "acme", email: "other@example.com", "custom:plan": "gold" };
    const { id, access } = await signedIn({ claimsToAddOrOverride: added });
    expect(id).toMatchObject(added);
    expect(Object.keys(access)).not.toContain("tenant");
  });

  test("suppresses claims, also those that it sets itself", async () => {
    const { id } = await signedIn({ claimsToAddOrOverride: { tenant: "acme" }, claimsToSuppress: ["email", "tenant"] });
    expect(id).not.toHaveProperty("email");
    expect(id).not.toHaveProperty("tenant");
    expect(id).toHaveProperty("email_verified", true);
  });

  test("cannot touch what makes the token one", async () => {
    const kept = ["sub", "iss", "aud", "exp", "iat", "jti", "origin_jti", "event_id", "token_use", "auth_time"];
    const names = [...kept, "cognito:username"];
    const forged = Object.fromEntries([...names, "cognito:other"].map((name) => [name, "forged"]));
    const { id } = await signedIn({ claimsToAddOrOverride: forged, claimsToSuppress: names });
    expect(Object.keys(id)).toEqual(expect.arrayContaining(names));
    expect(Object.values(id)).not.toContain("forged");
  });

  test("puts other groups in both tokens, and roles in the ID token", async () => {
    const { id, access } = await signedIn({
      groupOverrideDetails: { groupsToOverride: ["guest"], iamRolesToOverride: ["arn:a"], preferredRole: "arn:a" },
    });
    expect([id["cognito:groups"], access["cognito:groups"]]).toEqual([["guest"], ["guest"]]);
    expect([id["cognito:roles"], id["cognito:preferred_role"]]).toEqual([["arn:a"], "arn:a"]);
    expect(access).not.toHaveProperty("cognito:roles");
  });

  test.each([{}, null])("groupOverrideDetails %j takes the groups away", async (groupOverrideDetails) => {
    const { id, access } = await signedIn({ groupOverrideDetails });
    expect([id["cognito:groups"], access["cognito:groups"]]).toEqual([undefined, undefined]);
  });

  test("groups that it does not speak of stay", async () => {
    const { id, access } = await signedIn({ claimsToAddOrOverride: { tenant: "acme" } });
    expect([id["cognito:groups"], access["cognito:groups"]]).toEqual([
      ["admin", "staff"],
      ["admin", "staff"],
    ]);
  });

  test("suppressing cognito:groups takes groups and roles from the ID token", async () => {
    const { id, access } = await signedIn({
      claimsToSuppress: ["cognito:groups"],
      groupOverrideDetails: { groupsToOverride: ["guest"], iamRolesToOverride: ["arn:a"], preferredRole: "arn:a" },
    });
    expect(Object.keys(id).filter((name) => name.startsWith("cognito:"))).toEqual(["cognito:username"]);
    expect(access["cognito:groups"]).toEqual(["guest"]);
  });

  test("a claim that is no text is InvalidLambdaResponseException", async () => {
    const { pool, spy } = open(null);
    spy.mockImplementation((event) => {
      Reflect.set(event.response, "claimsOverrideDetails", { claimsToAddOrOverride: { level: 7 } });
      return event;
    });
    expect(await pool.refusal("InitiateAuth", byPassword())).toMatch(/^InvalidLambdaResponseException/u);
    expect(pool.world.pools[0]?.signIns.size).toBe(0);
  });
});

describe("where the tokens come from", () => {
  test("after a new password: TokenGeneration_NewPasswordChallenge", async () => {
    const { pool, spy } = open(null, { users: [userModel({ status: "FORCE_CHANGE_PASSWORD" })] });
    const { Session } = await pool.call("InitiateAuth", byPassword());
    const password = { NEW_PASSWORD: "New-Password-1" };
    const ClientMetadata = { tenant: "acme" };
    const answer = { ...response("NEW_PASSWORD_REQUIRED", Session, password), ClientMetadata };
    tokensOf(await pool.call("RespondToAuthChallenge", answer));
    expect(spy.mock.calls.flat()).toMatchObject([
      { triggerSource: "TokenGeneration_NewPasswordChallenge", request: { clientMetadata: ClientMetadata } },
    ]);
  });

  test("at a refresh: TokenGeneration_RefreshTokens, with the ClientMetadata of GetTokensFromRefreshToken only", async () => {
    const { pool, spy } = open({ claimsToAddOrOverride: { tenant: "acme" } });
    const { RefreshToken = "" } = await signIn(pool);
    const ClientMetadata = { shop: "paris" };
    const input = { ClientId: "demo", RefreshToken, ClientMetadata };
    const own = tokensOf(await pool.call("GetTokensFromRefreshToken", input));
    const flow = { AuthFlow: "REFRESH_TOKEN_AUTH", ClientId: "demo", AuthParameters: { REFRESH_TOKEN: RefreshToken } };
    const old = tokensOf(await pool.call("InitiateAuth", { ...flow, ClientMetadata }));
    expect([own, old].map((tokens) => claims(tokens).id["tenant"])).toEqual(["acme", "acme"]);
    const [, ...refreshes] = spy.mock.calls.flat();
    expect(refreshes.map(({ triggerSource }) => triggerSource)).toEqual([
      "TokenGeneration_RefreshTokens",
      "TokenGeneration_RefreshTokens",
    ]);
    expect(refreshes.map(({ request }) => request.clientMetadata)).toEqual([ClientMetadata, undefined]);
  });

  test("a refresh that it refuses replaces no rotating token", async () => {
    const { pool, spy } = open(null, { clients: [clientModel({ rotation: { enabled: true, graceSeconds: 0 } })] });
    const { RefreshToken = "" } = await signIn(pool);
    spy.mockImplementationOnce(() => {
      throw new Error("not now");
    });
    const input = { ClientId: "demo", RefreshToken };
    expect(await pool.refusal("GetTokensFromRefreshToken", input)).toContain(
      "PreTokenGeneration failed with error not now.",
    );
    expect(tokensOf(await pool.call("GetTokensFromRefreshToken", input)).RefreshToken).not.toBe(RefreshToken);
    expect(await pool.refusal("GetTokensFromRefreshToken", input)).toContain("RefreshTokenReuseException");
  });
});
