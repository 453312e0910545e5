import { describe, expect, test } from "vitest";
import { createLocalPool } from "../../../src/local-pool/create-local-pool.js";
import { createWorld } from "../../../src/local-pool/create-world.js";
import { Faults } from "../../../src/local-pool/http/faults.js";
import { RequestLog } from "../../../src/local-pool/http/request-log.js";
import { servePool } from "../../../src/local-pool/http/serve-pool.js";
import { call, password } from "./call.js";

const quiet = { warn: () => undefined };

describe("answers", () => {
  test("a call of JSON 1.1 or 1.0 is answered in the same version, with a request id and the pool's time", async () => {
    const pool = createLocalPool();
    for (const version of ["1.0", "1.1"]) {
      const answer = await call(pool, "InitiateAuth", password, {
        headers: { "Content-Type": `application/x-amz-json-${version}` },
      });
      expect(answer.status).toBe(200);
      expect(answer.headers.get("Content-Type")).toBe(`application/x-amz-json-${version}`);
      expect(answer.headers.get("x-amzn-RequestId")).toMatch(/^[0-9a-f-]{36}$/);
      expect(Math.abs(Date.parse(answer.headers.get("Date") ?? "") - pool.clock.now())).toBeLessThan(5000);
    }
  });

  test("an error stands in the body and in the headers, with status 400", async () => {
    const answer = await call(createLocalPool(), "InitiateAuth", { ...password, ClientId: "nobody" });
    expect(answer.status).toBe(400);
    expect(answer.headers.get("x-amzn-ErrorType")).toBe("ResourceNotFoundException:");
    expect(answer.headers.get("x-amzn-ErrorMessage")).toBe("User pool client nobody does not exist.");
    expect(answer.body).toEqual({
      __type: "ResourceNotFoundException",
      message: "User pool client nobody does not exist.",
    });
  });

  test.each([["ListEverything"], ["__proto__"], ["constructor"], [null]])(
    "the operation %s is unknown: 400 with nothing but the type",
    async (operation) => {
      const answer = await call(createLocalPool(undefined, quiet), operation, {});
      expect(answer.status).toBe(400);
      expect(answer.body).toEqual({ __type: "UnknownOperationException" });
      expect(answer.headers.get("x-amzn-ErrorType")).toBe("UnknownOperationException:");
    },
  );

  test("a target of another service is unknown", async () => {
    const headers = { "X-Amz-Target": "DynamoDB_20120810.InitiateAuth" };
    const answer = await call(createLocalPool(undefined, quiet), null, password, { headers });
    expect(answer.body).toEqual({ __type: "UnknownOperationException" });
  });

  test.each([["{"], ["[]"], ["null"], [`"text"`], ["7"]])("the body %s is a SerializationException", async (body) => {
    const answer = await call(createLocalPool(), "InitiateAuth", body);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ __type: "SerializationException" });
  });

  test("a body that is no UTF-8 or above 1 MiB is a SerializationException", async () => {
    const pool = createLocalPool();
    for (const body of [new Uint8Array([0x7b, 0xff, 0x7d]), `{"a":"${"x".repeat(1_048_576)}"}`]) {
      expect((await call(pool, "InitiateAuth", body)).body).toMatchObject({ __type: "SerializationException" });
    }
  });

  test("a body that breaks off is a SerializationException", async () => {
    const body = new ReadableStream({ start: (controller) => controller.error(new Error("gone")) });
    const { headers } = new Request("http://pool/", requestOf("GetUser"));
    const init: RequestInit & { duplex: "half" } = { method: "POST", headers, body, duplex: "half" };
    const answer = await createLocalPool().fetch("http://pool/", init);
    expect(await answer.json()).toEqual({ __type: "SerializationException", message: "The request body breaks off" });
  });

  test("a body nested too deep is a SerializationException, and one as deep as is legal is read", async () => {
    const warnings: string[] = [];
    const pool = createLocalPool(undefined, { warn: (text) => void warnings.push(text) });
    for (const body of [nested(102), nested(100_000), `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`]) {
      expect((await call(pool, "InitiateAuth", body)).body).toMatchObject({ __type: "SerializationException" });
    }
    expect((await call(pool, "InitiateAuth", nested(100))).body).toMatchObject({ __type: "InvalidParameterException" });
    expect(warnings).toEqual([]);
  });

  test("a message that quotes the client is whole in the body and cut short in the header", async () => {
    const answer = await call(createLocalPool(), "InitiateAuth", { ...password, AuthFlow: "X".repeat(40_000) });
    expect(answer.body["message"]).toContain("X".repeat(40_000));
    expect(answer.headers.get("x-amzn-ErrorMessage")).toMatch(/^1 validation error detected: Value 'X{900,1000}$/);
  });

  test("members named __proto__ do no harm", async () => {
    const body = JSON.stringify(password).replace("{", `{"__proto__":{"ClientId":"other"},`);
    expect((await call(createLocalPool(), "InitiateAuth", body)).status).toBe(200);
    expect(Object.hasOwn(Object.prototype, "ClientId")).toBe(false);
  });

  test("other paths are not found, other methods not allowed, and both say so", async () => {
    const pool = createLocalPool();
    const status = async (path: string, method: string): Promise<number> =>
      (await pool.fetch(`http://pool${path}`, { method })).status;
    expect(await status("/elsewhere", "GET")).toBe(404);
    expect(await status("/_pool/elsewhere", "GET")).toBe(404);
    expect(await status("/_pool/constructor", "GET")).toBe(404);
    expect(await status("/us-east-1_Other/.well-known/jwks.json", "GET")).toBe(404);
    expect(await status("/", "GET")).toBe(405);
    expect(await status("/_pool/reset", "GET")).toBe(405);
  });

  test.each([
    ["GET", "/elsewhere", "", "UnknownOperationException"],
    ["POST", "/elsewhere", "{}", "UnknownOperationException"],
    ["PUT", "/", "{}", "UnknownOperationException"],
    ["POST", "/_pool/clock", '{"advanceSeconds":-1}', "InvalidParameterException"],
    ["POST", "/_pool/faults", '{"kind":"sorrow"}', "InvalidParameterException"],
    ["POST", "/_pool/clock", "{", "SerializationException"],
  ])("%s %s with the body %j is refused by a name that clients know", async (method, path, body, name) => {
    const init = body === "" ? { method } : { method, body };
    const answer = await createLocalPool(undefined, quiet).fetch(`http://pool${path}`, init);
    expect(answer.headers.get("x-amzn-ErrorType")).toBe(`${name}:`);
    expect(await answer.json()).toEqual({ __type: name, message: expect.stringMatching(/./) });
  });

  test("an aborted call rejects with the caller's reason", async () => {
    const pool = createLocalPool();
    pool.faults.add({ kind: "latency", milliseconds: 60_000 });
    const gone = new AbortController();
    const answer = call(pool, "InitiateAuth", password, { signal: gone.signal });
    gone.abort(new Error("closed"));
    await expect(answer).rejects.toThrow("closed");
  });
});

describe("CORS", () => {
  test.each(["/", "/_pool/outbox", "/_pool/faults", "/us-east-1_LatchKey1/.well-known/jwks.json"])(
    "a preflight of %s allows any origin and the headers of every client, for two hours",
    async (path) => {
      const answer = await createLocalPool().fetch(`http://pool${path}`, {
        method: "OPTIONS",
        headers: { Origin: "https://app.example", "Access-Control-Request-Method": "POST" },
      });
      expect(answer.status).toBe(204);
      expect(answer.headers.get("Access-Control-Allow-Origin")).toBe("*");
      expect(answer.headers.get("Access-Control-Max-Age")).toBe("7200");
      expect(answer.headers.get("Access-Control-Allow-Methods")).toContain("POST");
      const allowed = answer.headers.get("Access-Control-Allow-Headers")?.split(", ");
      expect(allowed).toEqual(expect.arrayContaining(clientHeaders));
    },
  );

  test("answers, errors and test routes can be read by any origin, with the headers that clients read", async () => {
    const pool = createLocalPool(undefined, quiet);
    pool.faults.add({ kind: "malformed", operation: "GetUser" });
    const answers = [
      (await call(pool, "InitiateAuth", password)).headers,
      (await call(pool, "Nothing", {})).headers,
      (await pool.fetch("http://pool/_pool/outbox")).headers,
      (await pool.fetch("http://pool/nowhere")).headers,
      (await pool.fetch("http://pool/", requestOf("GetUser"))).headers,
    ];
    for (const headers of answers) {
      expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
      expect(headers.get("Access-Control-Expose-Headers")).toBe(
        "x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date",
      );
    }
  });
});

describe("well-known documents", () => {
  test("the keys published are those of the tokens, one for each use", async () => {
    const pool = createLocalPool();
    const { body } = await call(pool, "InitiateAuth", password);
    // SAFETY: a sign-in without tokens fails two lines on.
    const { AccessToken, IdToken } = body["AuthenticationResult"] as Record<string, string>;
    const answer = await pool.fetch("http://pool/us-east-1_LatchKey1/.well-known/jwks.json");
    const { keys }: { keys: { kid: string; alg: string }[] } = await answer.json();
    const kids = [AccessToken, IdToken].map((token) => JSON.parse(atob(token?.split(".")[0] ?? "")).kid);
    expect(new Set(kids)).toEqual(new Set(keys.map((key) => key.kid)));
    expect(keys.map((key) => key.alg)).toEqual(["RS256", "RS256"]);
  });

  test("the discovery document names the issuer of the tokens, and the keys where the pool can be reached", async () => {
    const answer = await createLocalPool().fetch(
      "http://localhost:9230/us-east-1_LatchKey1/.well-known/openid-configuration",
    );
    expect(await answer.json()).toMatchObject({
      issuer: "https://cognito-idp.us-east-1.amazonaws.com/us-east-1_LatchKey1",
      jwks_uri: "http://localhost:9230/us-east-1_LatchKey1/.well-known/jwks.json",
      id_token_signing_alg_values_supported: ["RS256"],
    });
  });
});

test("a bug of the pool's own is a 500 that tells the client nothing and `warn` everything", async () => {
  const warnings: string[] = [];
  const server = {
    world: {
      ...createWorld([]),
      get pools(): never {
        throw new Error("the reason");
      },
    },
    faults: new Faults(),
    requests: new RequestLog(),
    warn: (text: string) => void warnings.push(text),
    reset: () => undefined,
  };
  const answer = await call(
    { fetch: (url, init) => servePool(server, new Request(url, init)) },
    "InitiateAuth",
    password,
  );
  expect(answer.status).toBe(500);
  expect(answer.body).toEqual({ __type: "InternalErrorException", message: "Internal server error" });
  expect(warnings.join()).toContain("the reason");
  const outside = await servePool(server, new Request("http://pool/us-east-1_a/.well-known/jwks.json"));
  expect([outside.status, await outside.json()]).toEqual([500, answer.body]);
});

const clientHeaders = [
  "content-type",
  "x-amz-target",
  "x-amz-user-agent",
  "cache-control",
  "amz-sdk-invocation-id",
  "amz-sdk-request",
  "authorization",
  "x-amz-date",
  "x-amz-security-token",
  "x-amz-content-sha256",
];

function nested(levels: number): string {
  return `{"a":${"[".repeat(levels - 1)}${"]".repeat(levels - 1)}}`;
}

function requestOf(operation: string): RequestInit {
  const headers = {
    "Content-Type": "application/x-amz-json-1.1",
    "X-Amz-Target": `AWSCognitoIdentityProviderService.${operation}`,
  };
  return { method: "POST", headers, body: "{}" };
}
