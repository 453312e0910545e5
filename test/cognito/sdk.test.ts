import * as Sdk from "@aws-sdk/client-cognito-identity-provider";
import { describe, expect, test } from "vitest";
import { createSender } from "../../src/cognito/sdk.js";
import { serviceEndpoint } from "../../src/cognito/service-endpoint.js";
import type { Operation, Operations } from "../../src/cognito/wire/operations.js";

interface WireRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly query?: unknown;
  readonly body?: Uint8Array;
}

interface WireAnswer {
  readonly status: number;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const ADDRESS = { region: "eu-west-1", endpoint: undefined };
const OK: WireAnswer = { status: 200, text: "{}" };

/** A request handler that shows what went over it. */
const recorder = ({ status, text, headers }: WireAnswer = OK) => {
  const seen: object[] = [];
  return {
    seen,
    metadata: { handlerProtocol: "h1" },
    handle: async ({ headers: sent, query, body, ...rest }: WireRequest) => {
      const { method, protocol, hostname, port, path }: Record<string, unknown> = rest;
      const kept = { type: sent["content-type"], target: sent["x-amz-target"], query: { ...(query as object) } };
      // What is said counts, not the order of members.
      const said: unknown = JSON.parse(new TextDecoder().decode(body));
      seen.push({ method, protocol, hostname, port, path, ...kept, body: said });
      return {
        response: new (await httpResponse())({
          statusCode: status,
          headers: { "x-amzn-requestid": "request-1", ...headers },
          body: new TextEncoder().encode(text),
        }),
      };
    },
  };
};
const httpResponse = async () => (await import("@smithy/core/protocols")).HttpResponse;

/** One request of every operation, with every kind of member that ours have. */
const INPUTS: { readonly [O in Operation]: Operations[O]["input"] } = {
  InitiateAuth: {
    AuthFlow: "USER_SRP_AUTH",
    ClientId: "client1",
    AuthParameters: { USERNAME: 'Ådä \u2028"\\', SRP_A: "abc" },
    ClientMetadata: { page: "checkout", __proto__: "kept" },
    AnalyticsMetadata: { AnalyticsEndpointId: "endpoint" },
    UserContextData: { EncodedData: "fingerprint" },
  },
  SignUp: {
    ClientId: "client1",
    Username: "ada",
    Password: "Lovelace-1815!",
    UserAttributes: [{ Name: "email", Value: "ada@example.com" }, { Name: "custom:team" }],
    ValidationData: [{ Name: "captcha", Value: "token" }],
    ClientMetadata: { page: "checkout" },
  },
  ConfirmSignUp: { ClientId: "client1", Username: "ada", ConfirmationCode: "012345", ForceAliasCreation: false },
  ResendConfirmationCode: { ClientId: "client1", Username: "ada", UserContextData: { EncodedData: "fingerprint" } },
  ForgotPassword: { ClientId: "client1", Username: "ada", AnalyticsMetadata: { AnalyticsEndpointId: "endpoint" } },
  ConfirmForgotPassword: { ClientId: "client1", Username: "ada", ConfirmationCode: "012345", Password: "new" },
  RespondToAuthChallenge: {
    ClientId: "client1",
    ChallengeName: "SMS_MFA",
    Session: "session",
    ChallengeResponses: { USERNAME: "ada", SMS_MFA_CODE: "012345" },
  },
  AssociateSoftwareToken: { Session: "session" },
  VerifySoftwareToken: { AccessToken: "token", UserCode: "012345", FriendlyDeviceName: "phone" },
  SetUserMFAPreference: { AccessToken: "token", SoftwareTokenMfaSettings: { Enabled: true, PreferredMfa: false } },
  GetUser: { AccessToken: "token" },
  UpdateUserAttributes: { AccessToken: "token", UserAttributes: [{ Name: "email", Value: "" }] },
  DeleteUserAttributes: { AccessToken: "token", UserAttributeNames: ["nickname", "custom:team"] },
  GetUserAttributeVerificationCode: { AccessToken: "token", AttributeName: "email", ClientMetadata: { page: "x" } },
  VerifyUserAttribute: { AccessToken: "token", AttributeName: "email", Code: "012345" },
  ChangePassword: { AccessToken: "token", PreviousPassword: "old", ProposedPassword: "new" },
  DeleteUser: { AccessToken: "token" },
  GetTokensFromRefreshToken: { ClientId: "client1", RefreshToken: "token" },
  RevokeToken: { ClientId: "client1", Token: "token" },
  GlobalSignOut: { AccessToken: "token" },
};
const operations = Object.keys(INPUTS) as Operation[];

const bySdkClient = (
  operation: Operation,
  config: Sdk.CognitoIdentityProviderClientConfig,
  input: object = INPUTS[operation],
): Promise<object> => {
  // SAFETY: the SDK names its methods after its operations.
  const client = new Sdk.CognitoIdentityProvider({ maxAttempts: 1, ...config }) as unknown as Record<
    string,
    (input: object) => Promise<object>
  >;
  const method = operation.charAt(0).toLowerCase() + operation.slice(1);
  return client[method]?.(input) ?? Promise.reject(new Error(`The SDK has no ${method}.`));
};

const byUs = (operation: Operation, address: Parameters<typeof createSender>[0]): Promise<object> =>
  createSender(address)(operation, INPUTS[operation], new AbortController().signal);

const compareRequests = async (operation: Operation, region: string, endpoint?: string) => {
  const [ours, theirs] = [recorder(), recorder()];
  await byUs(operation, { region, endpoint, requestHandler: ours });
  await bySdkClient(operation, {
    region,
    requestHandler: theirs,
    ...(endpoint === undefined ? {} : { endpoint }),
  });
  expect(ours.seen).toHaveLength(1);
  expect(ours.seen).toStrictEqual(theirs.seen);
};

describe("a request is the same as the SDK's own client makes", () => {
  test.each(operations)("%s", (operation) => compareRequests(operation, "eu-west-1"));

  test.each([
    "http://127.0.0.1:9230",
    "https://auth.example.com",
    "https://auth.example.com/pool",
    "https://auth.example.com/pool/",
    "https://auth.example.com:8443/a/b?c=d&e",
  ])("to %s", (endpoint) => compareRequests("InitiateAuth", "local", endpoint));

  test.each<[string, Operations["SignUp"]["input"]]>([
    ["half of a surrogate pair", { ...INPUTS.SignUp, Password: "\ud83d-\ude00-\ud83d\ude00" }],
    [
      "controls and separators",
      { ...INPUTS.SignUp, Username: "\u0000\u0007\b\t\n\f\r\u001f\u007f\u0085\u2028\u2029\ufeff" },
    ],
    ["a member called __proto__", { ...INPUTS.SignUp, ClientMetadata: JSON.parse('{"__proto__":"kept","a":"b"}') }],
    [
      "absent members",
      { ...INPUTS.SignUp, SecretHash: undefined, UserAttributes: [{ Name: "email", Value: undefined }] },
    ],
    ["empty ones", { ...INPUTS.SignUp, Username: "", UserAttributes: [], ClientMetadata: {} }],
  ])("with %s", async (_what, input) => {
    const [ours, theirs] = [recorder(), recorder()];
    await createSender({ ...ADDRESS, requestHandler: ours })("SignUp", input, new AbortController().signal);
    await bySdkClient("SignUp", { region: "eu-west-1", requestHandler: theirs }, input);
    expect(ours.seen).toStrictEqual(theirs.seen);
  });
});

const REGIONS = [
  "us-east-1 eu-central-2 ap-southeast-7 ca-west-1 il-central-1 us-gov-west-1 mx-central-1",
  "cn-north-1 cn-northwest-1 eusc-de-east-1 us-iso-west-1 us-isob-east-1 eu-isoe-west-1 us-isof-south-1",
  "local xx-nowhere-1 constructor cn eusc-fr-north-1",
];

test.each(REGIONS.join(" ").split(" "))("%s is reached where the SDK's endpoint rules say", (Region) => {
  const { endpointProvider } = new Sdk.CognitoIdentityProviderClient({ region: Region }).config;
  expect(`${serviceEndpoint(Region)}/`).toBe(endpointProvider({ Region }).url.href);
});

// The SDK's client also counts its tries, hides the whole response in its errors, and drops what it does not know. A `null`
// counts as absent to it at once, to us when secrets are boxed.
const LEFT_OUT = new Set(["$response", "attempts", "totalRetryDelay", "Unknown"]);
const membersOf = (value: object) =>
  Object.fromEntries(
    Object.entries(value).filter(([name, member]) => member !== undefined && member !== null && !LEFT_OUT.has(name)),
  );
const outputFacts = (output: object) => {
  const { $metadata = {} }: { readonly $metadata?: object } = output;
  return { ...membersOf(output), $metadata: membersOf($metadata) };
};
const errorFacts = (error: Error) => ({ ...outputFacts(error), name: error.name, message: error.message });

const compareAnswers = async (operation: Operation, answer: WireAnswer) => {
  const asked = [
    byUs(operation, { ...ADDRESS, requestHandler: recorder(answer) }),
    bySdkClient(operation, { region: "eu-west-1", requestHandler: recorder(answer) }),
  ];
  const [ours, theirs] = await Promise.all(asked.map((answered) => answered.then(outputFacts, errorFacts)));
  expect(ours).toMatchObject({ $metadata: { requestId: "request-1", httpStatusCode: answer.status } });
  expect(ours).toStrictEqual(theirs);
};

const DELIVERY = { AttributeName: "email", DeliveryMedium: "EMAIL", Destination: "a***@e***" };
const refusal = (__type: string, more: object = { message: "No." }) => JSON.stringify({ __type, ...more });

describe("an answer is read as the SDK's own client reads it", () => {
  const tokens = { AccessToken: "a", IdToken: "b", RefreshToken: "c", ExpiresIn: 3600, TokenType: "Bearer" };
  test.each<[Operation, object]>([
    ["InitiateAuth", { AuthenticationResult: tokens, ChallengeParameters: {} }],
    ["InitiateAuth", { ChallengeName: "OF_NEXT_YEAR", Session: "s", ChallengeParameters: { a: "b" }, Unknown: 1 }],
    ["InitiateAuth", { AvailableChallenges: ["PASSWORD", "OF_NEXT_YEAR"], Session: null }],
    ["AssociateSoftwareToken", { SecretCode: "SEED", Session: "s" }],
    ["GetUser", { Username: "ada", UserAttributes: [{ Name: "a", Value: "b" }], UserMFASettingList: ["SMS_MFA"] }],
    ["SetUserMFAPreference", {}],
    ["SignUp", { UserConfirmed: false, UserSub: "1", CodeDeliveryDetails: DELIVERY, Session: "s" }],
    ["ResendConfirmationCode", { CodeDeliveryDetails: DELIVERY }],
    ["ForgotPassword", { CodeDeliveryDetails: null }],
    ["UpdateUserAttributes", { CodeDeliveryDetailsList: [DELIVERY, {}] }],
    ["ConfirmSignUp", {}],
    ["DeleteUser", {}],
    ["InitiateAuth", { ChallengeParameters: JSON.parse('{"__proto__":"own","a":"\\ud83d \\u2028"}') }],
  ])("%s: %j", (operation, output) => compareAnswers(operation, { status: 200, text: JSON.stringify(output) }));

  test("DeleteUser: no body", () => compareAnswers("DeleteUser", { status: 200, text: "" }));

  const names = Object.keys(Sdk).filter((name) => name.endsWith("Exception") && !name.startsWith("CognitoIdentity"));
  test.each(names)("%s", (name) => compareAnswers("InitiateAuth", { status: 400, text: refusal(name) }));

  test.each<[string, WireAnswer]>([
    ["a reason", { status: 400, text: refusal("InvalidParameterException", { message: "No.", reasonCode: "why" }) }],
    ["a name with its namespace", { status: 400, text: refusal("com.amazonaws.x#NotAuthorizedException") }],
    ["a name with a colon", { status: 400, text: refusal("NotAuthorizedException:http://internal/coral") }],
    ["a capital Message", { status: 400, text: refusal("NotAuthorizedException", { Message: "No." }) }],
    ["a name that no class has", { status: 400, text: refusal("OfNextYearException") }],
    ["a name that no class has and no message", { status: 500, text: refusal("OfNextYear", {}) }],
    ["no name", { status: 429, text: "{}" }],
    ["no body", { status: 503, text: "" }],
    ["its name in a header", { status: 400, text: "{}", headers: { "x-amzn-errortype": "ThrottlingException:" } }],
    ["its name in a header of capitals", { status: 400, text: "{}", headers: { "X-Amzn-ErrorType": "a#Throttling" } }],
    ["its name in code", { status: 400, text: '{"Code":"LimitExceededException","message":"No."}' }],
    [
      "two names",
      { status: 400, text: refusal("OfNextYear", { code: "Other" }), headers: { "x-amzn-errortype": "b" } },
    ],
    ["a number for its name", { status: 400, text: '{"__type":5,"message":"No."}' }],
    ["an empty name", { status: 400, text: refusal("") }],
    ["a name in many pieces", { status: 400, text: refusal("a#LimitExceededException#b:c,d#e") }],
    ["a comma before its namespace", { status: 400, text: refusal("OfNextYear,com#Other") }],
    ["two messages", { status: 400, text: refusal("OfNextYear", { message: "", Message: "No." }) }],
    ["an empty message", { status: 400, text: refusal("LimitExceededException", { message: "" }) }],
    ["a message that is no text", { status: 400, text: refusal("LimitExceededException", { message: { a: 1 } }) }],
    [
      "members of every error",
      { status: 400, text: refusal("OfNextYear", { stack: "", name: "b", toString: 1, a: 2 }) },
    ],
    ["a server's status", { status: 500, text: refusal("OfNextYear") }],
    ["the status of a redirection", { status: 302, text: refusal("OfNextYear") }],
  ])("an exception with %s", (_what, answer) => compareAnswers("InitiateAuth", answer));
});
