import { AuthenticationDetails } from "amazon-cognito-identity-js";
import { createHmac } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { servePool, type ServedPool } from "../pool-command.js";
import { clientSecret, open, password } from "./description.js";
import { ending, endingBy, signUp } from "./identity-account.js";
import { answer, authenticate, expectKind, identityUser } from "./identity.js";

let pool: ServedPool;

beforeAll(async () => {
  pool = await servePool(open);
});
afterAll(() => pool.stop());
beforeEach(() => pool.reset());

const clientId = "secretive";
const named = (username: string) => ({ endpoint: pool.endpoint, userPoolId: open.UserPool.Id, clientId, username });
const hashing = (username: string) => ({ ...named(username), clientSecret });
const hash = (username: string) => createHmac("sha256", clientSecret).update(`${username}${clientId}`).digest("base64");
const beginWith = (SECRET_HASH: string) => {
  const details = { Username: "ada", AuthParameters: { SECRET_HASH } };
  return answer((on) => identityUser(named("ada")).initiateAuth(new AuthenticationDetails(details), on));
};
const missing = `NotAuthorizedException: Client ${clientId} is configured with secret but SECRET_HASH was not received`;
const wrong = `NotAuthorizedException: Unable to verify secret hash for client ${clientId}`;

describe("amazon-cognito-identity-js with a client that has a secret, as it comes", () => {
  test("sign-up, sign-in and a forgotten password are refused: it has no option for one", async () => {
    expect(await signUp(named("bob"), password, { email: "bob@example.com" })).toBe(missing);
    const ada = identityUser(named("ada"));
    expect(await endingBy((on) => ada.forgotPassword(on))).toBe(missing);
    const { name, message } = expectKind(await authenticate(ada, password), "failure");
    expect(`${name}: ${message}`).toBe(missing);
  });

  test("a custom flow begins with the hash among its own AuthParameters, and not with a wrong one", async () => {
    expectKind(await beginWith(hash("ada")), "custom");
    const { name, message } = expectKind(await beginWith(hash("bob")), "failure");
    expect(`${name}: ${message}`).toBe(wrong);
  });
});

describe("amazon-cognito-identity-js with a client that has a secret, the hash put into its requests", () => {
  test("signs up, confirms, signs in by SRP and signs out", async () => {
    const email = "bob@example.com";
    expect(await signUp(hashing("bob"), password, { email })).toMatchObject({ userConfirmed: false });
    const bob = identityUser(hashing("bob"));
    await ending((on) => bob.resendConfirmationCode(on));
    const code = await pool.code("bob");
    expect(await ending((on) => bob.confirmRegistration(code, false, on))).toBe("SUCCESS");
    expectKind(await authenticate(bob, password), "success");
    expect(await ending((on) => bob.signOut(on))).toBeUndefined();
    expect((await pool.requests()).at(-1)?.operation).toBe("RevokeToken");
  });

  test("sets a forgotten password anew and signs in with it, under the address as well", async () => {
    const ada = identityUser(hashing("ada"));
    await endingBy((on) => ada.forgotPassword(on));
    const code = await pool.code("ada");
    expect(await endingBy((on) => ada.confirmPassword(code, "Byron-1815!", on))).toBe("SUCCESS");
    expectKind(await authenticate(ada, "Byron-1815!"), "success");
    expectKind(await authenticate(identityUser(hashing("ada@example.com")), "Byron-1815!"), "success");
  });

  test("a secret that is not the client's is refused", async () => {
    const ada = identityUser({ ...named("ada"), clientSecret: clientSecret.toUpperCase() });
    const { name, message } = expectKind(await authenticate(ada, password), "failure");
    expect(`${name}: ${message}`).toBe(wrong);
  });

  test("what an access token is enough for needs no secret", async () => {
    const { session } = expectKind(await authenticate(identityUser(hashing("ada")), password), "success");
    const ada = identityUser(named("ada"));
    ada.setSignInUserSession(session);
    expect(await ending((on) => ada.changePassword(password, "Byron-1815!", on))).toBe("SUCCESS");
    expect(await ending((on) => ada.deleteUser(on))).toBe("SUCCESS");
  });
});
