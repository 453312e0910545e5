import { expect, test } from "vitest";
import { createLocalPool } from "../../../src/local-pool/create-local-pool.js";
import { call, password } from "./call.js";

const logged = async (pool: { fetch: (url: string) => Promise<Response> }): Promise<unknown> =>
  (await pool.fetch("http://pool/_pool/requests")).json();

test("S4: a call is logged with its operation, its keys and its answer, and without its secrets", async () => {
  const pool = createLocalPool();
  await call(pool, "InitiateAuth", password);
  expect(await logged(pool)).toEqual([
    {
      at: expect.any(Number),
      operation: "InitiateAuth",
      keys: ["AuthFlow", "AuthParameters", "AuthParameters.PASSWORD", "AuthParameters.USERNAME", "ClientId"],
      input: {
        AuthFlow: "USER_PASSWORD_AUTH",
        ClientId: "demo",
        AuthParameters: { USERNAME: "ada", PASSWORD: "[redacted]" },
      },
      status: 200,
      error: null,
    },
  ]);
});

test("an error is logged by name, an unknown operation by its name, nonsense as unknown", async () => {
  const pool = createLocalPool(undefined, { warn: () => undefined });
  await call(pool, "InitiateAuth", { ...password, ClientId: "nobody" });
  await call(pool, "ListEverything", {});
  await call(pool, "Correct-Horse", {});
  expect(pool.requests.all.map(({ operation, status, error }) => [operation, status, error])).toEqual([
    ["InitiateAuth", 400, "ResourceNotFoundException"],
    ["ListEverything", 400, "UnknownOperationException"],
    ["unknown", 400, "UnknownOperationException"],
  ]);
});

test("a dropped answer has no status", async () => {
  const pool = createLocalPool();
  pool.faults.add({ kind: "drop" });
  await expect(call(pool, "InitiateAuth", password)).rejects.toThrow(TypeError);
  expect(pool.requests.all.map(({ status }) => status)).toEqual([null]);
});

test("S4: no value of any operation's secrets is in the log", async () => {
  const canary = "CANARY-1815-secret";
  const pool = createLocalPool(undefined, { warn: () => undefined });
  const bodies = [
    { AuthParameters: { PASSWORD: canary, SRP_A: canary, SECRET_HASH: canary, REFRESH_TOKEN: canary } },
    { Session: canary, ChallengeResponses: { ANSWER: canary, SMS_MFA_CODE: canary, NEW_PASSWORD: canary } },
    { AccessToken: canary, RefreshToken: canary, Token: canary, ClientSecret: canary, UserCode: canary },
    { UserAttributes: [{ Name: "email", Value: canary }], ClientMetadata: { note: canary }, Password: canary },
    { ConfirmationCode: canary, Code: canary, PreviousPassword: canary, ProposedPassword: canary, SecretHash: canary },
    { ValidationData: [{ Name: canary, Value: canary }] },
    { TemporaryPassword: canary, Unknown: { deep: [canary, { deeper: canary }] } },
  ];
  for (const body of bodies) await call(pool, "RespondToAuthChallenge", body);
  const text = JSON.stringify(await logged(pool));
  expect(text).not.toContain(canary);
  expect(text).toContain("UserAttributes[].Value");
});

test("the log keeps the latest thousand calls", async () => {
  const pool = createLocalPool();
  pool.faults.add({ kind: "throttle", times: 1001 });
  for (let count = 0; count < 1001; count += 1) await call(pool, count === 0 ? "GetUser" : "InitiateAuth", {});
  expect(pool.requests.all).toHaveLength(1000);
  expect(pool.requests.all[0]?.operation).toBe("InitiateAuth");
});

test.each([
  ["a very long name above very many members", { ["n".repeat(20_000)]: Object.fromEntries(numbered(1000)) }],
  ["very many members in a list", { UserAttributes: numbered(40_000).map(([Name]) => ({ Name })) }],
  ["long names, one below the other", nested(90)],
  ["a very long username", { Username: "u".repeat(900_000) }],
])("%s: the log keeps as much as an honest body has", async (_, body) => {
  const pool = createLocalPool();
  await call(pool, "AdminGetUser", body);
  expect(JSON.stringify(await logged(pool)).length).toBeLessThan(200_000);
});

test("S4: which attribute a code is for may be read, the code may not", async () => {
  const pool = createLocalPool();
  await call(pool, "VerifyUserAttribute", { AccessToken: "a.b.c", AttributeName: "email", Code: "123456" });
  await call(pool, "DeleteUserAttributes", { AccessToken: "a.b.c", UserAttributeNames: ["nickname"] });
  expect(pool.requests.all.map(({ input }) => input)).toEqual([
    { AccessToken: "[redacted]", AttributeName: "email", Code: "[redacted]" },
    { AccessToken: "[redacted]", UserAttributeNames: ["nickname"] },
  ]);
});

function numbered(count: number): [string, number][] {
  return Array.from({ length: count }, (_, index) => [`m${index}`, index]);
}

function nested(levels: number): object {
  return levels === 0 ? {} : { ["n".repeat(10_000)]: nested(levels - 1) };
}
