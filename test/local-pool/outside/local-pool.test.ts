import { CognitoIdentityProviderClient, InitiateAuthCommand } from "@aws-sdk/client-cognito-identity-provider";
import { expect, test } from "vitest";
import { createLocalPool } from "../../../src/local-pool/create-local-pool.js";
import type { PoolDescription } from "../../../src/local-pool/description/pool-description.js";
import { call, password } from "./call.js";

const client = { ClientId: "demo", ExplicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH"] } as const;
const description: PoolDescription = {
  UserPool: { Id: "us-east-1_LatchKey1", AliasAttributes: ["email"] },
  UserPoolMfaConfig: {
    MfaConfiguration: "OPTIONAL",
    EmailMfaConfiguration: {},
    SoftwareTokenMfaConfiguration: { Enabled: true },
  },
  UserPoolClients: [client],
  Users: [
    {
      Username: "ada",
      Password: "Lovelace-1815!",
      UserAttributes: [
        { Name: "email", Value: "ada@example.com" },
        { Name: "email_verified", Value: "true" },
      ],
      UserMFASettingList: ["EMAIL_OTP"],
    },
    {
      Username: "grace",
      Password: "Hopper-1906!",
      UserMFASettingList: ["SOFTWARE_TOKEN_MFA"],
      PreferredMfaSetting: "SOFTWARE_TOKEN_MFA",
      SoftwareTokenSecret: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
    },
  ],
};
const outboxOf = async (pool: { fetch: (url: string) => Promise<Response> }, query = ""): Promise<unknown> =>
  (await pool.fetch(`http://pool/_pool/outbox${query}`)).json();

test("a client of the AWS SDK signs in through requestHandler, in the process", async () => {
  const { clientId, requestHandler } = createLocalPool().clientOptions();
  const sdk = new CognitoIdentityProviderClient({ region: "us-east-1", requestHandler });
  const sent = new InitiateAuthCommand({ ...password, AuthFlow: "USER_PASSWORD_AUTH", ClientId: clientId });
  const { AuthenticationResult } = await sdk.send(sent);
  expect(AuthenticationResult?.TokenType).toBe("Bearer");
  const refused = sdk.send(
    new InitiateAuthCommand({ AuthFlow: "USER_PASSWORD_AUTH", ClientId: "nobody", AuthParameters: {} }),
  );
  await expect(refused).rejects.toMatchObject({
    name: "ResourceNotFoundException",
    message: "User pool client nobody does not exist.",
  });
});

test("an SDK client that aborts gets an AbortError", async () => {
  const pool = createLocalPool();
  pool.faults.add({ kind: "latency", milliseconds: 60_000 });
  const { requestHandler } = pool.clientOptions();
  const sdk = new CognitoIdentityProviderClient({ region: "us-east-1", requestHandler, maxAttempts: 1 });
  const gone = new AbortController();
  const sent = sdk.send(new InitiateAuthCommand({ ...password, AuthFlow: "USER_PASSWORD_AUTH" }), {
    abortSignal: gone.signal,
  });
  gone.abort();
  await expect(sent).rejects.toMatchObject({ name: "AbortError" });
});

test("clientOptions names the first client, or the one asked for with its pool", () => {
  const pool = createLocalPool([
    description,
    { UserPool: { Id: "eu-west-1_Two" }, UserPoolClient: { ClientId: "two" } },
  ]);
  expect(pool.clientOptions()).toMatchObject({ userPoolId: "us-east-1_LatchKey1", clientId: "demo" });
  expect(pool.clientOptions("two")).toMatchObject({ userPoolId: "eu-west-1_Two", clientId: "two" });
  expect(() => pool.clientOptions("three")).toThrow("The local pool has no app client three");
  expect(pool.pools).toEqual([
    { userPoolId: "us-east-1_LatchKey1", clientIds: ["demo"] },
    { userPoolId: "eu-west-1_Two", clientIds: ["two"] },
  ]);
});

test("the outbox holds what was delivered, whole address and code, and can be asked by user", async () => {
  const pool = createLocalPool(description);
  expect(await outboxOf(pool)).toEqual([]);
  await call(pool, "InitiateAuth", password);
  const entry = {
    at: expect.any(Number),
    username: "ada",
    medium: "EMAIL",
    destination: "ada@example.com",
    kind: "Authentication",
    code: expect.stringMatching(/^\d{6}$/),
  };
  expect(await outboxOf(pool)).toEqual([entry]);
  expect(await outboxOf(pool, "?username=ada")).toEqual([entry]);
  expect(await outboxOf(pool, "?username=ada%40example.com")).toEqual([entry]);
  expect(await outboxOf(pool, "?username=grace")).toEqual([]);
  expect(pool.outbox.all).toEqual([entry]);
});

test("outbox.next gives each message once: the one that waits, or the next to come", async () => {
  const pool = createLocalPool(description);
  const early = pool.outbox.next({ username: "ada" });
  await call(pool, "InitiateAuth", password);
  const first = await early;
  await call(pool, "InitiateAuth", password);
  const second = await pool.outbox.next({ username: "ada@example.com" });
  expect(pool.outbox.all).toEqual([first, second]);
  expect(await pool.outbox.next({ username: "ada", afterIndex: 0 })).toBe(second);
});

test("the clock can be moved by the wire and in code, and never backwards", async () => {
  const pool = createLocalPool();
  const before = pool.clock.now();
  const move = (advanceSeconds: unknown): Promise<Response> =>
    pool.fetch("http://pool/_pool/clock", { method: "POST", body: JSON.stringify({ advanceSeconds }) });
  expect((await move(181)).status).toBe(200);
  pool.clock.advance(19);
  expect(Math.round((pool.clock.now() - before) / 1000)).toBeGreaterThanOrEqual(200);
  for (const wrong of [-1, "181", null]) expect((await move(wrong)).status).toBe(400);
});

test("users can be read and changed, and their TOTP code of now asked for", async () => {
  const pool = createLocalPool(description);
  expect(pool.users.list().map((user) => user.username)).toEqual(["ada", "grace"]);
  expect(pool.users.get("ada@example.com")).toMatchObject({ username: "ada", status: "CONFIRMED", totpSecret: null });
  const first = pool.users.totp("grace");
  expect(first).toMatch(/^\d{6}$/);
  pool.clock.advance(3600);
  expect(pool.users.totp("grace")).not.toBe(first);
  pool.users.set("ada", { enabled: false, attributes: { nickname: "A", email: null } });
  expect(pool.users.get("ada")).toMatchObject({
    enabled: false,
    attributes: { nickname: "A", email_verified: "true" },
  });
  expect((await call(pool, "InitiateAuth", password)).body["message"]).toBe("User is disabled.");
  expect(() => pool.users.get("nobody")).toThrow("No user is named nobody");
  expect(() => pool.users.totp("ada")).toThrow("no verified authenticator");
});

test("reset takes users, outbox, faults, log and clock back to the description, and keeps the signing keys", async () => {
  const pool = createLocalPool(description);
  const keys = async (): Promise<unknown> =>
    (await pool.fetch("http://pool/us-east-1_LatchKey1/.well-known/jwks.json")).json();
  const before = await keys();
  const { sub } = pool.users.get("ada");
  await call(pool, "InitiateAuth", password);
  pool.users.set("ada", { status: "RESET_REQUIRED" });
  pool.faults.add({ kind: "throttle" });
  pool.clock.advance(86_400);
  expect(await (await pool.fetch("http://pool/_pool/reset", { method: "POST" })).json()).toEqual({});
  expect(pool.users.get("ada")).toMatchObject({ status: "CONFIRMED", sub });
  expect([pool.outbox.all, pool.faults.all, pool.requests.all]).toEqual([[], [], []]);
  expect(Math.abs(pool.clock.now() - Date.now())).toBeLessThan(60_000);
  expect(await keys()).toEqual(before);
});

test("a message that is waited for over a reset still arrives", async () => {
  const pool = createLocalPool(description);
  const next = pool.outbox.next({ username: "ada" });
  pool.reset();
  await call(pool, "InitiateAuth", password);
  expect((await next).username).toBe("ada");
});

test("the built-in description is ada's pool", () => {
  const pool = createLocalPool();
  expect(pool.pools).toEqual([{ userPoolId: "us-east-1_LatchKey1", clientIds: ["demo"] }]);
  expect(pool.users.get("ada").attributes).toEqual({ email: "ada@example.com", email_verified: "true" });
});
