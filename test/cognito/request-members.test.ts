import { describe, expect, test, vi } from "vitest";
import type { Operation } from "../../src/cognito/wire/operations.js";
import { Secret } from "../../src/protocol/secret.js";
import { challenge, mfaSetup, passwordVerifier, selectMfa, smsMfa, tokens } from "./answers.js";
import { answer, lastOf, scriptedClient } from "./scripted-client.js";
import { signedInClient } from "./signed-in-client.js";

/** Every option that adds something to requests. */
const everything = {
  clientMetadata: { page: "checkout" },
  analyticsEndpointId: "endpoint-1",
  userContextData: (username: string) => `fingerprint of ${username}`,
};

const CONTEXT = {
  ClientMetadata: { page: "checkout" },
  AnalyticsMetadata: { AnalyticsEndpointId: "endpoint-1" },
  UserContextData: { EncodedData: "fingerprint of Ada@Example.com" },
};

/** A client that has sent every operation, and what it sent. */
const sendEverything = async () => {
  const { client, attempt, signIn, send, sent, willAnswer } = scriptedClient({ ...everything });
  willAnswer(
    passwordVerifier("ada", "s1"),
    mfaSetup(["SOFTWARE_TOKEN_MFA"]),
    { SecretCode: "SEED", Session: "s2" },
    { Status: "SUCCESS", Session: "s3" },
    tokens("1"),
  );
  await signIn("Ada@Example.com");
  await send({ type: "verifySoftwareToken", code: new Secret("123456"), deviceName: "phone" });
  attempt.complete();
  willAnswer(tokens("2"), {}, { Username: "ada" }, {}, {});
  await client.getAccessToken({ forceRefresh: true });
  await client.account.setMfaPreference({ enabled: ["SOFTWARE_TOKEN_MFA"] });
  await client.account.getMfaPreference();
  await client.signOut({ scope: "everywhere" });
  willAnswer(tokens("3"));
  const again = scriptedClient({ ...everything, authFlow: "USER_PASSWORD_AUTH", answers: [tokens("3"), {}] });
  await again.signIn();
  await again.client.signOut();
  return [...sent, ...again.sent];
};

describe("each request carries exactly what its operation takes (protocol, D.1)", () => {
  const members: Record<Operation, readonly string[]> = {
    InitiateAuth: ["AnalyticsMetadata", "AuthFlow", "AuthParameters", "ClientId", "ClientMetadata", "UserContextData"],
    RespondToAuthChallenge: [
      "AnalyticsMetadata",
      "ChallengeName",
      "ChallengeResponses",
      "ClientId",
      "ClientMetadata",
      "Session",
      "UserContextData",
    ],
    AssociateSoftwareToken: ["Session"],
    VerifySoftwareToken: ["FriendlyDeviceName", "Session", "UserCode"],
    GetTokensFromRefreshToken: ["ClientId", "ClientMetadata", "RefreshToken"],
    SetUserMFAPreference: ["AccessToken", "SoftwareTokenMfaSettings"],
    GetUser: ["AccessToken"],
    GlobalSignOut: ["AccessToken"],
    RevokeToken: ["ClientId", "Token"],
  };
  const all = sendEverything();

  test.each(Object.entries(members))("%s: %j", async (operation, names) => {
    const requests = (await all).filter((request) => request.operation === operation);
    expect(requests.length).toBeGreaterThan(0);
    for (const { input } of requests) expect(Object.keys(input).toSorted()).toStrictEqual(names);
  });

  test("the values are those that the app gave, for what the person typed", async () => {
    const [first, second] = await all;
    expect(first?.input).toMatchObject(CONTEXT);
    expect(second?.input).toMatchObject(CONTEXT);
  });

  test("without options there is nothing beside an operation's own members", async () => {
    const { signIn, sent } = scriptedClient({ answers: [passwordVerifier(), tokens()] });
    await signIn();
    expect(sent.map(({ input }) => Object.keys(input).toSorted())).toStrictEqual([
      ["AuthFlow", "AuthParameters", "ClientId"],
      ["ChallengeName", "ChallengeResponses", "ClientId"],
    ]);
  });

  test("client metadata may be a function of the request", async () => {
    const clientMetadata = vi.fn(async ({ operation }: { operation: Operation }) => ({ operation }));
    const { signIn, sent } = scriptedClient({ clientMetadata, answers: [passwordVerifier(), tokens()] });
    await signIn("Ada");
    expect(sent.map(({ input }) => input["ClientMetadata"])).toStrictEqual([
      { operation: "InitiateAuth" },
      { operation: "RespondToAuthChallenge" },
    ]);
    expect(clientMetadata).toHaveBeenCalledWith({ operation: "InitiateAuth", username: "Ada" });
  });

  test("nobody is asked for what an operation does not take, so what throws there cannot end its request", async () => {
    const { client, willAnswer } = await signedInClient({
      clientMetadata: ({ operation }) => {
        if (operation === "RevokeToken") throw new Error("no page to tell of");
        return {};
      },
    });
    willAnswer({});
    await expect(client.signOut()).resolves.toStrictEqual({ failed: [] });
  });
});

describe("each challenge is answered with exactly its keys (protocol, B.3)", () => {
  const code = new Secret("123456");
  test.each([
    [smsMfa(), { challenge: "SMS_MFA", code }, ["SMS_MFA_CODE"]],
    [challenge("SMS_OTP"), { challenge: "SMS_OTP", code }, ["SMS_OTP_CODE"]],
    [challenge("EMAIL_OTP"), { challenge: "EMAIL_OTP", code }, ["EMAIL_OTP_CODE"]],
    [challenge("SOFTWARE_TOKEN_MFA"), { challenge: "SOFTWARE_TOKEN_MFA", code }, ["SOFTWARE_TOKEN_MFA_CODE"]],
    [selectMfa(["SMS_MFA"]), { challenge: "SELECT_MFA_TYPE", method: "SMS_MFA" }, ["ANSWER"]],
    [mfaSetup(["EMAIL_OTP"]), { challenge: "MFA_SETUP", email: "a@example.com" }, ["EMAIL"]],
    [
      challenge("NEW_PASSWORD_REQUIRED"),
      { challenge: "NEW_PASSWORD_REQUIRED", newPassword: code, attributes: { "custom:team": "x" } },
      ["NEW_PASSWORD", "userAttributes.custom:team"],
    ],
    [challenge("CUSTOM_CHALLENGE"), { challenge: "CUSTOM_CHALLENGE", answer: code }, ["ANSWER"]],
    [
      { ...challenge("SELECT_CHALLENGE"), AvailableChallenges: ["SMS_OTP"] },
      { challenge: "SELECT_CHALLENGE", factor: "SMS_OTP" },
      ["ANSWER"],
    ],
    [challenge("PASSWORD"), { challenge: "PASSWORD", password: code }, ["PASSWORD"]],
    [challenge("PASSWORD_SRP"), { challenge: "PASSWORD_SRP", password: code }, ["SRP_A"]],
  ] as const)("%j", async (posed, given, keys) => {
    const { signIn, send, sent } = scriptedClient({ authFlow: "USER_PASSWORD_AUTH", answers: [posed, tokens()] });
    await signIn();
    await send(answer(given));
    const { input } = lastOf(sent);
    expect(input).toMatchObject({ ChallengeName: given.challenge, Session: posed.Session });
    expect(Object.keys(input["ChallengeResponses"] as object).toSorted()).toStrictEqual(
      [...keys, "USERNAME"].toSorted(),
    );
  });
});
