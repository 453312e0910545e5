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

/** What was sent by clients that have sent every operation. */
const sendEverything = async () => [
  ...(await sendForSignIn()),
  ...(await sendForAccount()),
  ...(await sendForStranger()),
];

const sendForSignIn = async () => {
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

const sendForAccount = async () => {
  const { client, sent, willAnswer } = await signedInClient({ ...everything });
  const { account } = client;
  const clientMetadata = { page: "settings", own: "yes" };
  willAnswer({}, tokens(), {}, tokens(), {}, {}, tokens(), {}, {});
  await account.updateAttributes({ email: "new@example.com" }, { clientMetadata });
  await account.deleteAttributes(["nickname"]);
  await account.sendAttributeCode("email");
  await account.confirmAttribute({ attribute: "email", code: "123456" });
  await account.changePassword({ currentPassword: "old-1!", newPassword: "new-1!" });
  await account.deleteAccount();
  return sent;
};

const sendForStranger = async () => {
  const { send, sent, willAnswer } = scriptedClient({ ...everything, authFlow: "CUSTOM_AUTH" });
  const username = "Ada@Example.com";
  const [code, password] = [new Secret("123456"), new Secret("Lovelace-1815!")];
  const attributes = { email: username };
  willAnswer({}, {}, {}, {}, {}, challenge("CUSTOM_CHALLENGE"));
  await send({ type: "signUp", username, password, attributes, validationData: { captcha: "token" } });
  await send({ type: "resendConfirmation", username });
  await send({ type: "forgotPassword", username });
  await send({ type: "confirmForgotPassword", username, code, newPassword: password });
  await send({ type: "confirmSignUp", username, code });
  return sent;
};

describe("each request carries exactly what its operation takes (protocol, D.1)", () => {
  const members: Record<Operation, readonly string[]> = {
    InitiateAuth: ["AnalyticsMetadata", "AuthFlow", "AuthParameters", "ClientId", "ClientMetadata", "UserContextData"],
    SignUp: [
      "AnalyticsMetadata",
      "ClientId",
      "ClientMetadata",
      "Password",
      "UserAttributes",
      "UserContextData",
      "Username",
      "ValidationData",
    ],
    ConfirmSignUp: [
      "AnalyticsMetadata",
      "ClientId",
      "ClientMetadata",
      "ConfirmationCode",
      "UserContextData",
      "Username",
    ],
    ResendConfirmationCode: ["AnalyticsMetadata", "ClientId", "ClientMetadata", "UserContextData", "Username"],
    ForgotPassword: ["AnalyticsMetadata", "ClientId", "ClientMetadata", "UserContextData", "Username"],
    ConfirmForgotPassword: [
      "AnalyticsMetadata",
      "ClientId",
      "ClientMetadata",
      "ConfirmationCode",
      "Password",
      "UserContextData",
      "Username",
    ],
    UpdateUserAttributes: ["AccessToken", "ClientMetadata", "UserAttributes"],
    DeleteUserAttributes: ["AccessToken", "UserAttributeNames"],
    GetUserAttributeVerificationCode: ["AccessToken", "AttributeName", "ClientMetadata"],
    VerifyUserAttribute: ["AccessToken", "AttributeName", "Code"],
    ChangePassword: ["AccessToken", "PreviousPassword", "ProposedPassword"],
    DeleteUser: ["AccessToken"],
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

  test("what a stranger's requests say of their circumstances is what the app gave, too", async () => {
    const strangers = (await all).filter(({ operation }) => /SignUp|ForgotPassword|ResendConf/.test(operation));
    expect(strangers).toHaveLength(5);
    for (const { input } of strangers) expect(input).toMatchObject(CONTEXT);
  });

  test("metadata of one call stands over what the client says for every request, and is not kept", async () => {
    const { send, sent, willAnswer } = scriptedClient({ clientMetadata: { page: "checkout", shop: "1" } });
    willAnswer({}, {});
    const clientMetadata = { page: "welcome" };
    await send({ type: "signUp", username: "ada", attributes: {}, clientMetadata });
    await send({ type: "forgotPassword", username: "ada" });
    expect(sent.map(({ input }) => input["ClientMetadata"])).toStrictEqual([
      { page: "welcome", shop: "1" },
      { page: "checkout", shop: "1" },
    ]);
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
