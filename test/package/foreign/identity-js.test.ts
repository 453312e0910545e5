import { createRemoteJWKSet, jwtVerify } from "jose";
import { TOTP } from "otpauth";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { servePool, type ServedPool } from "../pool-command.js";
import { clientId, description, enrolment, password, totpSecret, userPoolId } from "./description.js";
import { answer, authenticate, expectKind, identityUser } from "./identity.js";

let pool: ServedPool;

beforeAll(async () => {
  pool = await servePool([description, enrolment]);
});
afterAll(() => pool.stop());
beforeEach(() => pool.reset());

const person = (username: string, flow?: string) => {
  const user = identityUser({ endpoint: pool.endpoint, userPoolId, clientId, username });
  if (flow !== undefined) user.setAuthenticationFlowType(flow);
  return user;
};
const totp = (secret: string, at = Date.now()) => new TOTP({ secret }).generate({ timestamp: at });
const newcomer = () =>
  identityUser({ endpoint: pool.endpoint, userPoolId: enrolment.UserPool.Id, clientId: "enrol", username: "eve" });
const operations = async () => (await pool.requests()).map((request) => request.operation);

describe("amazon-cognito-identity-js signs in at latchkey pool", () => {
  test("by SRP: tokens with the service's claims, in two requests", async () => {
    const { session } = expectKind(await authenticate(person("ada"), password), "success");
    const keys = createRemoteJWKSet(new URL(`${pool.endpoint}/${userPoolId}/.well-known/jwks.json`));
    const issuer = `https://cognito-idp.us-east-1.amazonaws.com/${userPoolId}`;
    const id = await jwtVerify(session.getIdToken().getJwtToken(), keys, { issuer, audience: clientId });
    const access = await jwtVerify(session.getAccessToken().getJwtToken(), keys, { issuer });
    expect(id.payload).toMatchObject({
      token_use: "id",
      "cognito:username": "ada",
      "cognito:groups": ["admin"],
      email: "ada@example.com",
      email_verified: true,
      given_name: "Ada",
    });
    expect(access.payload).toMatchObject({
      token_use: "access",
      client_id: clientId,
      username: "ada",
      scope: "aws.cognito.signin.user.admin",
      sub: id.payload.sub,
    });
    expect(access.payload["email"]).toBeUndefined();
    expect(id.protectedHeader.kid).not.toBe(access.protectedHeader.kid);
    expect(await operations()).toEqual(["InitiateAuth", "RespondToAuthChallenge"]);
  });

  test("by SRP under an e-mail alias: the canonical name is in the token", async () => {
    const { session } = expectKind(await authenticate(person("ada@example.com"), password), "success");
    expect(session.getAccessToken().payload["username"]).toBe("ada");
  });

  test("by password, in one request", async () => {
    expectKind(await authenticate(person("ada", "USER_PASSWORD_AUTH"), password), "success");
    expect(await operations()).toEqual(["InitiateAuth"]);
  });

  test.for(["USER_SRP_AUTH", "USER_PASSWORD_AUTH"])("a wrong password is refused by %s", async (flow) => {
    expect(await authenticate(person("ada", flow), "Wrong-1815!")).toEqual({
      kind: "failure",
      name: "NotAuthorizedException",
      message: "Incorrect username or password.",
    });
  });

  test("a temporary password leads to a new one, with the missing attribute", async () => {
    const user = person("grace");
    const asked = expectKind(await authenticate(user, password), "newPassword");
    expect(asked.requiredAttributes).toEqual(["given_name"]);
    expect(asked.userAttributes).toMatchObject({ email: "grace@example.com" });
    const weak = await answer((on) => user.completeNewPasswordChallenge("short", { given_name: "Grace" }, on));
    expect(expectKind(weak, "failure")).toMatchObject({
      name: "InvalidPasswordException",
      message: expect.stringContaining("Password does not conform to policy: "),
    });
    const done = await answer((on) => user.completeNewPasswordChallenge("Hopper-1906!", { given_name: "Grace" }, on));
    expect(expectKind(done, "success").session.getIdToken().payload["given_name"]).toBe("Grace");
    expectKind(await authenticate(person("grace"), "Hopper-1906!"), "success");
  });

  test("an SMS code is asked for; a wrong one may be retried", async () => {
    const user = person("sam");
    const asked = expectKind(await authenticate(user, password), "sms");
    expect(asked.parameters["CODE_DELIVERY_DESTINATION"]).toBe("+*******0100");
    expect(await answer((on) => user.sendMFACode("000000", on))).toMatchObject({
      name: "CodeMismatchException",
      message: "Invalid code or auth state for the user.",
    });
    const code = await pool.code("sam");
    expect(code).toMatch(/^\d{6}$/);
    expectKind(await answer((on) => user.sendMFACode(code, on)), "success");
  });

  test("a TOTP code is asked for, and works once", async () => {
    const user = person("tom");
    expectKind(await authenticate(user, password), "totp");
    const code = totp(totpSecret);
    expectKind(await answer((on) => user.sendMFACode(code, on, "SOFTWARE_TOKEN_MFA")), "success");
    const again = person("tom");
    expectKind(await authenticate(again, password), "totp");
    expect(await answer((on) => again.sendMFACode(code, on, "SOFTWARE_TOKEN_MFA"))).toMatchObject({
      name: "ExpiredCodeException",
      message: "Your software token has already been used once.",
    });
  });

  test("TOTP is enrolled in the challenge, and asked for the next time", async () => {
    const user = newcomer();
    const asked = expectKind(await authenticate(user, password), "setup");
    expect(JSON.parse(asked.parameters["MFAS_CAN_SETUP"] ?? "[]")).toContain("SOFTWARE_TOKEN_MFA");
    const secret = await new Promise<string>((settle, refuse) =>
      user.associateSoftwareToken({ associateSecretCode: settle, onFailure: refuse }),
    );
    expect(await answer((on) => user.verifySoftwareToken("000000", "phone", on))).toMatchObject({
      name: "EnableSoftwareTokenMFAException",
    });
    expectKind(await answer((on) => user.verifySoftwareToken(totp(secret), "phone", on)), "success");
    const again = expectKind(await authenticate(newcomer(), password), "totp");
    expect(again.parameters["FRIENDLY_DEVICE_NAME"]).toBe("phone");
  });

  test.for([
    ["SMS_MFA", "sms"],
    ["SOFTWARE_TOKEN_MFA", "totp"],
  ] as const)("two methods give a choice: %s", async ([method, kind]) => {
    const user = person("both");
    const asked = expectKind(await authenticate(user, password), "select");
    expect(JSON.parse(asked.parameters["MFAS_CAN_CHOOSE"] ?? "[]")).toEqual(
      expect.arrayContaining(["SMS_MFA", "SOFTWARE_TOKEN_MFA"]),
    );
    expectKind(await answer((on) => user.sendMFASelectionAnswer(method, on)), kind);
    const code = kind === "sms" ? await pool.code("both") : totp(totpSecret);
    expectKind(await answer((on) => user.sendMFACode(code, on, method)), "success");
  });
});
