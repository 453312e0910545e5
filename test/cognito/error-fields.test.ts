import * as Sdk from "@aws-sdk/client-cognito-identity-provider";
import { describe, expect, test } from "vitest";
import { toAuthError } from "../../src/cognito/wire/to-auth-error.js";

const exception = (name: string, message: string) =>
  new Sdk.CognitoIdentityProviderServiceException({
    name,
    message,
    $fault: "client",
    $metadata: { requestId: "request-1", httpStatusCode: 400 },
  });

describe("what an error is about", () => {
  test.each([
    ["CodeMismatchException", "Invalid code received for user", "RespondToAuthChallenge", "code"],
    ["EnableSoftwareTokenMFAException", "Code mismatch", "VerifySoftwareToken", "code"],
    ["InvalidPasswordException", "Password does not conform to policy: …", "RespondToAuthChallenge", "newPassword"],
    [
      "InvalidParameterException",
      "2 validation errors detected: Value at 'userCode' failed to satisfy constraint: …; Value at 'x' failed …",
      "VerifySoftwareToken",
      "code",
    ],
    [
      "InvalidParameterException",
      "Attributes did not conform to the schema: custom:team: The attribute is required\n",
      "RespondToAuthChallenge",
      "custom:team",
    ],
    ["InvalidParameterException", "Username should be an email.", "InitiateAuth", "username"],
    [
      "InvalidParameterException",
      "1 validation error detected: Value at 'password' failed to satisfy constraint: Member must …",
      "RespondToAuthChallenge",
      "newPassword",
    ],
    [
      "InvalidParameterException",
      "1 validation error detected: Value at 'password' failed to satisfy constraint: Member must …",
      "InitiateAuth",
      "password",
    ],
    [
      "InvalidParameterException",
      "Invalid attributes given, given_name is missing",
      "RespondToAuthChallenge",
      "given_name",
    ],
    ["InvalidParameterException", "Invalid email address format.", "RespondToAuthChallenge", "email"],
    ["InvalidParameterException", "Invalid phone number format.", "RespondToAuthChallenge", "phone_number"],
    ["InvalidParameterException", "Something else", "InitiateAuth", undefined],
    ["UsernameExistsException", "User already exists", "SignUp", "username"],
    ["AliasExistsException", "An account with the email already exists.", "ConfirmSignUp", "email"],
    [
      "AliasExistsException",
      "An account with the given phone_number already exists.",
      "VerifyUserAttribute",
      "phone_number",
    ],
    ["AliasExistsException", "A text of next year", "ConfirmSignUp", undefined],
    ["InvalidPasswordException", "Password did not conform with policy: …", "SignUp", "password"],
    ["InvalidPasswordException", "Password does not conform to policy: …", "ConfirmForgotPassword", "newPassword"],
    ["PasswordHistoryPolicyViolationException", "Password has …", "ChangePassword", "newPassword"],
    ["ExpiredCodeException", "Invalid code provided, please request a code again.", "ConfirmSignUp", "code"],
    [
      "InvalidParameterException",
      "1 …: Value at 'confirmationCode' failed to satisfy constraint",
      "VerifyUserAttribute",
      "code",
    ],
    ["InvalidParameterException", "1 …: Value at 'username' failed to satisfy constraint", "SignUp", "username"],
    [
      "InvalidParameterException",
      "1 …: Value at 'previousPassword' failed to satisfy constraint",
      "ChangePassword",
      "currentPassword",
    ],
    [
      "InvalidParameterException",
      "1 …: Value at 'proposedPassword' failed to satisfy constraint",
      "ChangePassword",
      "newPassword",
    ],
    ["NotAuthorizedException", "Incorrect username or password.", "ChangePassword", "currentPassword"],
    ["NotAuthorizedException", "Access Token has expired", "ChangePassword", undefined],
    ["NotAuthorizedException", "Incorrect username or password.", "InitiateAuth", undefined],
  ] as const)("%s “%s” of %s: %s", (name, message, operation, field) => {
    expect(toAuthError(exception(name, message), operation).field).toBe(field);
  });

  test("a trigger's own text is told apart from the service's frame", () => {
    const message = "PreAuthentication failed with error Not on a Sunday.";
    const error = toAuthError(exception("UserLambdaValidationException", message), "InitiateAuth");
    expect(error).toMatchObject({ code: "rejectedByTrigger", triggerMessage: "Not on a Sunday." });
  });
});
