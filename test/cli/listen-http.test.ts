import { connect } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listenHttp } from "../../src/cli/listen-http.js";
import type { HttpListener } from "../../src/cli/listen-http.js";
import { createLocalPool } from "../../src/local-pool/create-local-pool.js";
import type { LocalPool } from "../../src/local-pool/create-local-pool.js";

let pool: LocalPool;
let listener: HttpListener;
let endpoint = "";

beforeEach(async () => {
  pool = createLocalPool(undefined, { warn: () => undefined });
  listener = await listenHttp(pool.fetch, { host: "127.0.0.1", port: 0 });
  endpoint = `http://127.0.0.1:${listener.port}`;
});
afterEach(() => listener.close());

const call = (operation: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${endpoint}/`, {
    method: "POST",
    headers: {
      "Content-Type": "application/x-amz-json-1.1",
      "X-Amz-Target": `AWSCognitoIdentityProviderService.${operation}`,
    },
    body: "{}",
    ...init,
  });

async function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(listener.port, "127.0.0.1", () => socket.write(text));
    let answer = "";
    socket.on("data", (part) => (answer += part.toString()));
    socket.on("close", () => resolve(answer));
    socket.on("error", reject);
  });
}

test("a preflight, an answer and an error come over HTTP with their headers", async () => {
  const preflight = await fetch(`${endpoint}/`, { method: "OPTIONS" });
  expect([preflight.status, preflight.headers.get("Access-Control-Max-Age")]).toEqual([204, "7200"]);
  const refused = await call("GetUser");
  expect(refused.status).toBe(400);
  expect(refused.headers.get("x-amzn-ErrorType")).toBe("InvalidParameterException:");
  expect(refused.headers.get("Content-Length")).toBe(String((await refused.arrayBuffer()).byteLength));
});

test("the documents name the endpoint that was asked", async () => {
  const answer = await fetch(`${endpoint}/us-east-1_LatchKey1/.well-known/openid-configuration`);
  const { jwks_uri: address } = await answer.json();
  expect(address).toBe(`${endpoint}/us-east-1_LatchKey1/.well-known/jwks.json`);
  expect((await (await fetch(address)).json()).keys).toHaveLength(2);
});

test("a confirmation link leads to the port that the sign-up came to", async () => {
  await listener.close();
  pool = createLocalPool({
    UserPool: {
      Id: "us-east-1_Linked",
      AutoVerifiedAttributes: ["email"],
      VerificationMessageTemplate: { DefaultEmailOption: "CONFIRM_WITH_LINK" },
    },
    UserPoolClient: { ClientId: "linked" },
  });
  listener = await listenHttp(pool.fetch, { host: "127.0.0.1", port: 0 });
  endpoint = `http://127.0.0.1:${listener.port}`;
  const UserAttributes = [{ Name: "email", Value: "bob@example.com" }];
  const body = { ClientId: "linked", Username: "bob", Password: "Lovelace-1815!", UserAttributes };
  expect((await call("SignUp", { body: JSON.stringify(body) })).status).toBe(200);
  const [{ link }] = await (await fetch(`${endpoint}/_pool/outbox?username=bob`)).json();
  expect(link.startsWith(`${endpoint}/confirmUser?client_id=linked&user_name=bob&`)).toBe(true);
  expect((await fetch(link)).status).toBe(200);
  expect(pool.users.get("bob").status).toBe("CONFIRMED");
});

test("a dropped answer breaks the connection off", async () => {
  pool.faults.add({ kind: "drop" });
  await expect(call("GetUser")).rejects.toThrow(TypeError);
  expect((await call("GetUser")).status).toBe(400);
});

test("a client that goes takes its waiting call with it, and the port goes on", async () => {
  pool.faults.add({ kind: "latency", milliseconds: 600_000 });
  const gone = new AbortController();
  const answer = call("GetUser", { signal: gone.signal });
  while (pool.requests.all.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  gone.abort();
  await expect(answer).rejects.toMatchObject({ name: "AbortError" });
  expect((await call("GetUser")).status).toBe(400);
  expect(pool.requests.all.map(({ status }) => status)).toEqual([null, 400]);
});

test("a body that is too long is refused with an answer", async () => {
  const answer = await call("GetUser", { body: "x".repeat(1_048_577) });
  expect(await answer.json()).toMatchObject({ __type: "SerializationException" });
});

test("what the Fetch API has no place for is a 400", async () => {
  expect(await raw("GET / HTTP/1.1\r\nHost: a b\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /);
  expect(await raw("TRACE / HTTP/1.1\r\nHost: a\r\n\r\n")).toMatch(
    /^HTTP\/1\.1 400 .*x-amzn-errortype: SerializationException:.*"__type":"SerializationException"/is,
  );
});

test("an address with two slashes is a path of this port", async () => {
  expect(await raw("GET //other.example/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")).toMatch(
    /^HTTP\/1\.1 404 /,
  );
});

test("a taken port rejects", async () => {
  await expect(listenHttp(pool.fetch, { host: "127.0.0.1", port: listener.port })).rejects.toMatchObject({
    code: "EADDRINUSE",
  });
});
