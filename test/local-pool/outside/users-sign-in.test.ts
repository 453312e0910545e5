import { expect, test } from "vitest";
import { createLocalPool } from "../../../src/local-pool/create-local-pool.js";
import { call } from "./call.js";

const makePool = () =>
  createLocalPool({
    UserPool: { Id: "us-east-1_LatchKey1", MfaConfiguration: "OPTIONAL" },
    UserPoolMfaConfig: { SoftwareTokenMfaConfiguration: { Enabled: true } },
    UserPoolClients: [{ ClientId: "web" }, { ClientId: "app" }],
    Users: [
      {
        Username: "grace",
        Password: "Hopper-1906!",
        UserMFASettingList: ["SOFTWARE_TOKEN_MFA"],
        SoftwareTokenSecret: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
      },
    ],
  });

/** The app client that an access token is of. */
const clientOf = ({ AccessToken }: { readonly AccessToken: string }): unknown =>
  JSON.parse(atob(AccessToken.split(".")[1]?.replaceAll("-", "+").replaceAll("_", "/") ?? ""))["client_id"];

test("users.signIn gives tokens without a challenge, and the pool takes them", async () => {
  const pool = makePool();
  const { AccessToken, RefreshToken, TokenType } = await pool.users.signIn("grace");
  expect(TokenType).toBe("Bearer");
  expect((await call(pool, "GetUser", { AccessToken })).body).toMatchObject({ Username: "grace" });
  const renewed = await call(pool, "GetTokensFromRefreshToken", { ClientId: "web", RefreshToken });
  expect(renewed.body).toHaveProperty("AuthenticationResult.AccessToken");
});

test("users.signIn is at the first client unless another is named", async () => {
  const pool = makePool();
  expect(clientOf(await pool.users.signIn("grace"))).toBe("web");
  expect(clientOf(await pool.users.signIn("grace", "app"))).toBe("app");
});

test("users.signIn says who or what is missing", async () => {
  const pool = makePool();
  await expect(pool.users.signIn("nobody")).rejects.toThrow("No user is named nobody");
  await expect(pool.users.signIn("grace", "gone")).rejects.toThrow(
    "The pool us-east-1_LatchKey1 has no app client gone, so nobody can sign in there. " +
      "Add it to UserPoolClients, or use one of these: web, app.",
  );
});
