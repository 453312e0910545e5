import { Amplify } from "aws-amplify";
import {
  decodeJWT,
  deleteUser,
  fetchUserAttributes,
  resetPassword,
  signIn,
  signUp,
  updatePassword,
  updateUserAttributes,
} from "aws-amplify/auth";
import { createHmac } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ServedPool } from "../../package/pool-command.js";
import { connect, password, refusal, serve } from "./amplify.js";
import { secret } from "./pool.mjs";

let pool: ServedPool;

beforeAll(async () => {
  pool = await serve();
});
afterAll(() => pool.stop());
beforeEach(async () => {
  await pool.reset();
  await connect(pool, "secretive");
});

const missing = "NotAuthorizedException: Client secretive is configured with secret but SECRET_HASH was not received";

describe("aws-amplify with a client that has a secret, which it has no way to give", () => {
  test.for([
    ["signUp", () => signUp({ username: "bob", password })],
    ["signIn", () => signIn({ username: "ada", password })],
    ["resetPassword", () => resetPassword({ username: "ada" })],
  ] as const)("%s is refused", async ([, call]) => {
    expect(await refusal(call())).toBe(missing);
  });

  test("what an access token is enough for works with tokens from elsewhere", async () => {
    const tokens = await tokensFromServer(password);
    const accessToken = decodeJWT(tokens?.AccessToken ?? "");
    Amplify.configure(Amplify.getConfig(), {
      Auth: { tokenProvider: { getTokens: () => Promise.resolve({ accessToken }) } },
    });
    await updateUserAttributes({ userAttributes: { given_name: "Augusta" } });
    expect(await fetchUserAttributes()).toMatchObject({ given_name: "Augusta", email: "ada@example.com" });
    await updatePassword({ oldPassword: password, newPassword: "Byron-1815!" });
    expect(await tokensFromServer(password)).toBeUndefined();
    expect(await tokensFromServer("Byron-1815!")).toBeDefined();
    await deleteUser();
    expect(await tokensFromServer("Byron-1815!")).toBeUndefined();
  });
});

/** What a server that knows the secret would sign in with. */
async function tokensFromServer(given: string): Promise<{ readonly AccessToken: string } | undefined> {
  const hash = createHmac("sha256", secret).update("adasecretive").digest("base64");
  const { body } = await pool.call("InitiateAuth", {
    ClientId: "secretive",
    AuthFlow: "USER_PASSWORD_AUTH",
    AuthParameters: { USERNAME: "ada", PASSWORD: given, SECRET_HASH: hash },
  });
  // SAFETY: absent in an error.
  return body["AuthenticationResult"] as { readonly AccessToken: string } | undefined;
}
