import { TOTP } from "otpauth";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { cognito } from "../../src/cognito/index.js";
import { createAuthFlow } from "../../src/flow/index.js";
import type { AuthSteps, AuthStepName } from "../../src/machine/auth-steps.js";
import { startCognitoLocal, type CognitoLocal } from "./cognito-local-process.js";

const password = "Lovelace-1815!";
let server: CognitoLocal;
let userPoolId = "";
let clientId = "";
let people = 0;

beforeAll(async () => {
  server = await startCognitoLocal();
  const pool = await server.call<{ UserPool: { Id: string } }>("CreateUserPool", {
    PoolName: "foreign",
    MfaConfiguration: "OPTIONAL",
  });
  userPoolId = pool.UserPool.Id;
  const client = await server.call<{ UserPoolClient: { ClientId: string } }>("CreateUserPoolClient", {
    UserPoolId: userPoolId,
    ClientName: "web",
    ExplicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
  });
  clientId = client.UserPoolClient.ClientId;
}, 30_000);
afterAll(() => server.stop());

let email = "";
beforeEach(async () => {
  email = `ada${++people}@example.com`;
  await server.call("AdminCreateUser", {
    UserPoolId: userPoolId,
    Username: email,
    TemporaryPassword: "Temporary-1!",
    UserAttributes: [
      { Name: "email", Value: email },
      { Name: "email_verified", Value: "true" },
      { Name: "phone_number", Value: "+15555550100" },
    ],
  });
});

const permanent = () =>
  server.call("AdminSetUserPassword", { UserPoolId: userPoolId, Username: email, Password: password, Permanent: true });

/** A client of that server, and the chart on top of it. */
function begin() {
  const client = cognito({
    userPoolId,
    clientId,
    storage: "memory",
    authFlow: "USER_PASSWORD_AUTH",
    endpoint: server.endpoint,
    signInWith: ["email"],
  });
  const flow = createAuthFlow(client);
  /** The step of that name; fails where the chart stands elsewhere. */
  const at = <Name extends AuthStepName>(name: Name): AuthSteps[Name] => {
    const step = flow.getStep();
    if (step.name !== name) throw new Error(`expected ${name}, the chart is at ${step.name}: ${step.error}`);
    // SAFETY: the name was compared; TypeScript does not narrow by a generic.
    return step as AuthSteps[Name];
  };
  const signIn = async (secret: string) => {
    await vi.waitUntil(() => flow.getStep().name !== "restoring");
    return at("enterCredentials").submit({ username: email, password: secret });
  };
  return { client, at, signIn };
}

describe("cognito() signs in at cognito-local", () => {
  test("by password: the session is signed in with the data of the ID token", async () => {
    await permanent();
    const { client, signIn } = begin();
    expect((await signIn(password)).step.name).toBe("signedIn");
    expect(client.current).toMatchObject({ status: "signedIn", user: { attributes: { email } } });
  });

  test("a wrong password is refused on the same step, in this server's own words", async () => {
    await permanent();
    const { signIn } = begin();
    const { error, step } = await signIn("Wrong-1815!");
    // Cognito says NotAuthorizedException; the client reads the name it is given.
    expect(error?.cause?.name).toBe("InvalidPasswordException");
    expect(step.name).toBe("enterCredentials");
  });

  test("a temporary password leads to a new one", async () => {
    const { at, signIn } = begin();
    expect((await signIn("Temporary-1!")).step.name).toBe("setNewPassword");
    const { step } = await at("setNewPassword").submit({ newPassword: password });
    expect(step.name).toBe("signedIn");
  });

  test("TOTP is enrolled by the account, asked for at the next sign-in, and a wrong code may be retried", async () => {
    await permanent();
    const secret = await enrolTotp(["SOFTWARE_TOKEN_MFA"]);
    const { at, signIn } = begin();
    expect((await signIn(password)).step.name).toBe("confirmTotp");
    const wrong = await at("confirmTotp").submit({ code: "000000" });
    expect(wrong.error?.code).toBe("codeMismatch");
    const { step } = await at("confirmTotp").submit({ code: secret() });
    expect(step.name).toBe("signedIn");
  });

  test("two methods give a choice", async () => {
    await permanent();
    const secret = await enrolTotp(["SOFTWARE_TOKEN_MFA", "SMS_MFA"]);
    const { at, signIn } = begin();
    expect((await signIn(password)).step.name).toBe("chooseMfaMethod");
    expect([...at("chooseMfaMethod").methods].toSorted()).toEqual(["SMS_MFA", "SOFTWARE_TOKEN_MFA"]);
    expect((await at("chooseMfaMethod").submit({ method: "SOFTWARE_TOKEN_MFA" })).step.name).toBe("confirmTotp");
    expect((await at("confirmTotp").submit({ code: secret() })).step.name).toBe("signedIn");
  });

  test("tokens are refreshed by REFRESH_TOKEN_AUTH, since this server lacks GetTokensFromRefreshToken", async () => {
    await permanent();
    const { client, signIn } = begin();
    await signIn(password);
    const before = await client.getAccessToken();
    // Token times are whole seconds: in the same second a server may well give the same token again.
    await new Promise((settle) => setTimeout(settle, 1100));
    const after = await client.getAccessToken({ forceRefresh: true });
    expect(after).toEqual(expect.any(String));
    expect(after).not.toBe(before);
    expect(client.current.status).toBe("signedIn");
  });
});

/** Signs in, sets an authenticator app up and switches the methods on; gives the way to make a code. */
async function enrolTotp(enabled: ("SOFTWARE_TOKEN_MFA" | "SMS_MFA")[]): Promise<() => string> {
  const { client, signIn } = begin();
  await signIn(password);
  const { secret } = await client.account.beginTotpEnrollment();
  const { reveal } = await import("../../src/protocol/secret.js");
  const totp = new TOTP({ secret: reveal(secret) });
  await client.account.confirmTotpEnrollment({ code: totp.generate(), deviceName: "phone" });
  await client.account.setMfaPreference({ enabled });
  return () => totp.generate();
}
