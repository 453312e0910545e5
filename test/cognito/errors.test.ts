import * as Sdk from "@aws-sdk/client-cognito-identity-provider";
import { describe, expect, test } from "vitest";
import { EXCEPTION_CODES } from "../../src/cognito/wire/exception-codes.js";
import { MESSAGE_CODES } from "../../src/cognito/wire/message-codes.js";
import type { Operation } from "../../src/cognito/wire/operations.js";
import { toAuthError } from "../../src/cognito/wire/to-auth-error.js";
import { AuthError } from "../../src/protocol/auth-error.js";
import { Secret } from "../../src/protocol/secret.js";
import type { Answer } from "./scripted-client.js";
import { refuse, scriptedClient } from "./scripted-client.js";

const exception = (name: string, message: string) =>
  new Sdk.CognitoIdentityProviderServiceException({
    name,
    message,
    $fault: "client",
    $metadata: { requestId: "request-1", httpStatusCode: 400 },
  });
const codeOf = (name: string, message = "", operation: Operation = "InitiateAuth") =>
  toAuthError(exception(name, message), operation).code;
const sdkNames = Object.keys(Sdk).filter(
  (name) => name.endsWith("Exception") && name !== "CognitoIdentityProviderServiceException",
);

describe("exception names", () => {
  test("the table holds the SDK's exception classes, all of them and no others", () => {
    expect(Object.keys(EXCEPTION_CODES).toSorted()).toStrictEqual(sdkNames.toSorted());
  });

  test.each(sdkNames)("%s has a code of its own", (name) => {
    expect(codeOf(name)).not.toBe("unknown");
    expect(codeOf(name)).toBe(EXCEPTION_CODES[name as keyof typeof EXCEPTION_CODES]);
  });

  test.each(["ConstructorException", "constructor", "NotInTheSdkException"])("%s is unknown", (name) => {
    expect(codeOf(name)).toBe("unknown");
  });

  test.each(["ThrottlingException", "RequestLimitExceeded", "ServiceUnavailable", "InternalFailure"])(
    "%s, which every AWS service may answer, is throttled",
    (name) => expect(codeOf(name)).toBe("throttled"),
  );

  test("an error keeps plain facts of its cause and never the SDK's object", () => {
    const error = toAuthError(exception("NotAuthorizedException", "User is disabled."), "InitiateAuth");
    expect(error.cause).toStrictEqual({
      name: "NotAuthorizedException",
      message: "User is disabled.",
      requestId: "request-1",
    });
    expect(Object.getPrototypeOf(error.cause)).toBe(Object.prototype);
  });
});

describe("texts that tell facts of one name apart", () => {
  const cases = [
    ["NotAuthorizedException", "Incorrect username or password.", "invalidCredentials"],
    ["NotAuthorizedException", "Password attempts exceeded", "lockedOut"],
    ["NotAuthorizedException", "User is disabled.", "userDisabled"],
    ["NotAuthorizedException", "Invalid session for the user.", "challengeExpired"],
    ["NotAuthorizedException", "Invalid session for the user, session is expired.", "challengeExpired"],
    ["NotAuthorizedException", "Invalid session for the user, session can only be used once.", "challengeExpired"],
    [
      "NotAuthorizedException",
      "Temporary password has expired and must be reset by an administrator.",
      "temporaryPasswordExpired",
    ],
    ["NotAuthorizedException", "Invalid Refresh Token", "sessionRevoked"],
    ["NotAuthorizedException", "Refresh Token has been revoked", "sessionRevoked"],
    ["NotAuthorizedException", "Refresh Token has expired", "sessionRevoked"],
    ["NotAuthorizedException", "Invalid Access Token", "sessionRevoked"],
    ["NotAuthorizedException", "Access Token has expired", "sessionRevoked"],
    ["NotAuthorizedException", "Access Token has been revoked", "sessionRevoked"],
    ["NotAuthorizedException", "Access Token does not have required scopes", "misconfigured"],
    ["NotAuthorizedException", "Unable to verify secret hash for client client1", "misconfigured"],
    [
      "NotAuthorizedException",
      "Client client1 is configured with secret but SECRET_HASH was not received",
      "misconfigured",
    ],
    ["NotAuthorizedException", "SecretHash does not match for the client: client1", "misconfigured"],
    ["NotAuthorizedException", "A client attempted to write unauthorized attribute", "misconfigured"],
    ["NotAuthorizedException", "User password cannot be reset in the current state.", "unsupported"],
    ["NotAuthorizedException", "Contact administrator to reset password.", "unsupported"],
    ["NotAuthorizedException", "User cannot be confirmed. Current status is CONFIRMED", "codeAlreadyUsed"],
    ["NotAuthorizedException", "User cannot be confirmed. Current status is RESET_REQUIRED", "codeAlreadyUsed"],
    ["NotAuthorizedException", "SignUp is not permitted for this user pool", "misconfigured"],
    ["NotAuthorizedException", "A text of next year", "invalidCredentials"],
    ["ExpiredCodeException", "Your software token has already been used once.", "codeAlreadyUsed"],
    ["ExpiredCodeException", "Invalid code provided, please request a code again.", "codeExpired"],
    ["InvalidParameterException", "USER_PASSWORD_AUTH flow not enabled for this client", "flowNotEnabled"],
    ["InvalidParameterException", "USER_AUTH flow not enabled for this client", "flowNotEnabled"],
    ["InvalidParameterException", "Auth flow not enabled for this client", "flowNotEnabled"],
    ["InvalidParameterException", "USER_SRP_AUTH is not enabled for the client.", "flowNotEnabled"],
    ["InvalidParameterException", "CUSTOM_AUTH is not enabled for the client.", "flowNotEnabled"],
    ["InvalidParameterException", "Custom auth lambda trigger is not configured for the user pool.", "flowNotEnabled"],
    ["InvalidParameterException", "Missing required parameter Session", "challengeExpired"],
    [
      "InvalidParameterException",
      "Cannot reset password for the user as there is no registered/verified email or phone_number",
      "deliveryFailed",
    ],
    ["InvalidParameterException", "Cannot resend codes. Auto verification not turned on.", "deliveryFailed"],
    ["InvalidParameterException", "User is already confirmed.", "codeAlreadyUsed"],
    ["InvalidParameterException", "Missing required parameter USERNAME", "invalidInput"],
    ["ResourceNotFoundException", "Device does not exist.", "deviceUnknown"],
    ["ResourceNotFoundException", "User pool client client1 does not exist.", "misconfigured"],
  ] as const;

  test.each(cases)("%s: %s", (name, message, code) => expect(codeOf(name, message)).toBe(code));

  test("every text of the table is met by a case", () => {
    const met = cases.map(([name, message]) => MESSAGE_CODES[name]?.find(({ pattern }) => pattern.test(message)));
    for (const entry of Object.values(MESSAGE_CODES).flat()) expect(met).toContain(entry);
  });

  test("a refusal of a signed-in person's request means that the session is over", () => {
    expect(codeOf("NotAuthorizedException", "no", "GetUser")).toBe("sessionRevoked");
    expect(codeOf("UserNotFoundException", "User does not exist.", "GetTokensFromRefreshToken")).toBe("sessionRevoked");
    expect(codeOf("UserNotFoundException", "User does not exist.", "ChangePassword")).toBe("sessionRevoked");
    expect(codeOf("NotAuthorizedException", "Access Token has expired", "ChangePassword")).toBe("sessionRevoked");
  });

  test("a refusal of the password given with such a request is about that password", () => {
    expect(codeOf("NotAuthorizedException", "Incorrect username or password.", "ChangePassword")).toBe(
      "invalidCredentials",
    );
  });
});

const signInWith = (given: Answer) =>
  scriptedClient({ authFlow: "USER_PASSWORD_AUTH", answers: [given] })
    .signIn("ada", "Pa55word-canary")
    .catch((error: unknown) => error);

describe("failures that are no answers of the service", () => {
  test.each(["Failed to fetch", "Load failed", "NetworkError when attempting to fetch resource."])(
    "a request that was lost (“%s”) is offline",
    async (message) => {
      const error = await signInWith(new TypeError(message));
      expect(error).toMatchObject({ code: "offline", cause: { name: "NetworkFailure", message } });
    },
  );

  test("an answer that is no JSON is unknown, and nothing of it is quoted", async () => {
    const error = await signInWith({ raw: '{"AuthenticationResult": {"IdToken": "eyJcanary"', status: 200 });
    expect(error).toMatchObject({ code: "unknown", cause: { requestId: "request-1" } });
    expect(String(error)).not.toContain("canary");
    expect(JSON.stringify(error)).not.toContain("canary");
  });

  test("a proxy's error page is throttled, for the service could not be reached", async () => {
    await expect(signInWith({ raw: "<html>Bad gateway</html>", status: 502 })).resolves.toMatchObject({
      code: "throttled",
    });
  });

  test("too many requests are throttled even where the answer does not say so but its status", async () => {
    await expect(signInWith({ raw: "", status: 429 })).resolves.toMatchObject({ code: "throttled" });
  });

  test.each([
    ['{"__type":"LimitExceededException","message":{"canary":1}}', "limitExceeded", "LimitExceededException"],
    ['{"__type":"LimitExceededException","message":["canary"]}', "limitExceeded", "LimitExceededException"],
    ['{"__type":["OfNextYear"],"message":"canary"}', "unknown", "UnreadableResponse"],
  ])(
    "a name goes without its message where that is no text, and is none where it is no text: %s",
    async (raw, code, name) => {
      const error = await signInWith({ raw, status: 400 });
      expect(error).toMatchObject({ code, cause: { name, message: expect.any(String) } });
      expect(JSON.stringify(error)).not.toContain("canary");
    },
  );

  test("S3: a service that echoes what was typed does not make the error carry it", async () => {
    const message = "1 validation error detected: Value 'Pa55word-canary' at 'password' failed to satisfy constraint";
    const error = await signInWith(refuse("InvalidParameterException", message));
    expect(error).toBeInstanceOf(AuthError);
    expect(String(error)).toContain("Value '[redacted]' at 'password'");
    expect(JSON.stringify(error)).not.toContain("canary");
  });

  test("whatever else is thrown is unknown", () => {
    expect(toAuthError("text", "GetUser")).toMatchObject({ code: "unknown" });
    expect(toAuthError(new RangeError("odd"), "GetUser")).toMatchObject({
      code: "unknown",
      cause: { name: "RangeError" },
    });
    expect(JSON.stringify(toAuthError(new Secret("x"), "GetUser"))).not.toContain('x"');
  });
});
