import { AuthenticationDetails } from "amazon-cognito-identity-js";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { servePool, type ServedPool } from "../pool-command.js";
import { clientId, description, password, userPoolId } from "./description.js";
import { answer, authenticate, expectKind, identityUser } from "./identity.js";

let pool: ServedPool;

beforeAll(async () => {
  pool = await servePool(description);
});
afterAll(() => pool.stop());
beforeEach(() => pool.reset());

const ada = () => identityUser({ endpoint: pool.endpoint, userPoolId, clientId, username: "ada" });

describe("G1: amazon-cognito-identity-js answers custom challenges at latchkey pool", () => {
  test("without SRP: two right answers in a row give tokens", async () => {
    const user = ada();
    const details = new AuthenticationDetails({ Username: "ada" });
    const first = expectKind(await answer((on) => user.initiateAuth(details, on)), "custom");
    expect(first.parameters["question"]).toBe("6 × 7?");
    expectKind(await answer((on) => user.sendCustomChallengeAnswer("42", on)), "custom");
    const { session } = expectKind(await answer((on) => user.sendCustomChallengeAnswer("42", on)), "success");
    expect(session.getAccessToken().payload["username"]).toBe("ada");
  });

  test("with SRP: the password comes first, on the wire as CHALLENGE_NAME", async () => {
    const user = ada();
    user.setAuthenticationFlowType("CUSTOM_AUTH");
    expectKind(await authenticate(user, password), "custom");
    expectKind(await answer((on) => user.sendCustomChallengeAnswer("42", on)), "custom");
    expectKind(await answer((on) => user.sendCustomChallengeAnswer("42", on)), "success");
    const requests = await pool.requests();
    expect(requests.map((request) => request.operation)).toEqual([
      "InitiateAuth",
      "RespondToAuthChallenge",
      "RespondToAuthChallenge",
      "RespondToAuthChallenge",
    ]);
    expect(JSON.stringify(requests[0])).toContain("CHALLENGE_NAME");
  });

  test("with SRP: a wrong password never reaches the custom challenge", async () => {
    const user = ada();
    user.setAuthenticationFlowType("CUSTOM_AUTH");
    expect(await authenticate(user, "Wrong-1815!")).toMatchObject({ name: "NotAuthorizedException" });
  });

  test("the third wrong answer ends it", async () => {
    const user = ada();
    expectKind(await answer((on) => user.initiateAuth(new AuthenticationDetails({ Username: "ada" }), on)), "custom");
    expectKind(await answer((on) => user.sendCustomChallengeAnswer("41", on)), "custom");
    expectKind(await answer((on) => user.sendCustomChallengeAnswer("41", on)), "custom");
    expect(await answer((on) => user.sendCustomChallengeAnswer("41", on))).toMatchObject({
      name: "NotAuthorizedException",
      message: "Incorrect username or password.",
    });
  });
});

describe("amazon-cognito-identity-js keeps and ends a session at latchkey pool", () => {
  test("refresh: new tokens, the same origin_jti and auth_time", async () => {
    const user = ada();
    const { session } = expectKind(await authenticate(user, password), "success");
    await pool.advance(61);
    const fresh = await new Promise<typeof session>((settle, refuse) =>
      user.refreshSession(session.getRefreshToken(), (error, result) => (error ? refuse(error) : settle(result))),
    );
    const [before, after] = [session, fresh].map((each) => each.getAccessToken().payload);
    expect(after).toMatchObject({ origin_jti: before?.["origin_jti"], auth_time: before?.["auth_time"] });
    expect(after?.["jti"]).not.toBe(before?.["jti"]);
    expect(after?.["iat"]).toBeGreaterThan(before?.["iat"]);
  });

  test("global sign-out: the access token and the refresh token are dead", async () => {
    const user = ada();
    const { session } = expectKind(await authenticate(user, password), "success");
    await new Promise((settle, refuse) => user.globalSignOut({ onSuccess: settle, onFailure: refuse }));
    expect(await pool.call("GetUser", { AccessToken: session.getAccessToken().getJwtToken() })).toEqual({
      status: 400,
      body: { __type: "NotAuthorizedException", message: "Access Token has been revoked" },
    });
    expect(
      await pool.call("InitiateAuth", {
        AuthFlow: "REFRESH_TOKEN_AUTH",
        ClientId: clientId,
        AuthParameters: { REFRESH_TOKEN: session.getRefreshToken().getToken() },
      }),
    ).toMatchObject({ status: 400, body: { __type: "NotAuthorizedException" } });
  });
});
