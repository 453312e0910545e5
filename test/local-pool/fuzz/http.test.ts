import fc from "fast-check";
import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listenHttp } from "../../../src/cli/listen-http.js";
import type { HttpListener } from "../../../src/cli/listen-http.js";
import { fuzzParameters } from "./fuzz-parameters.js";
import { openFuzzPool } from "./fuzz-pools.js";
import { Loot } from "./loot.js";
import { ADA, byPassword } from "./sign-in-ada.js";
import { sendSpoiled } from "./send-spoiled.js";
import { spoiledCall } from "./spoiled-calls.js";
import { watchProcess } from "./watch-process.js";
import type { Watch } from "./watch-process.js";

const bugs: string[] = [];
const pool = openFuzzPool(bugs);
const loot = new Loot(pool);
let watch: Watch;
let listener: HttpListener;
let endpoint = "";

beforeAll(async () => {
  watch = watchProcess();
  listener = await listenHttp(pool.fetch, { host: "127.0.0.1", port: 0 });
  endpoint = `http://127.0.0.1:${listener.port}`;
});
afterAll(async () => {
  await listener.close();
  watch.stop();
});

const overHttp = { fetch: (_: unknown, init?: RequestInit): Promise<Response> => fetch(`${endpoint}/`, init) };
const adaSignsIn = async (): Promise<void> =>
  expect(await byPassword(overHttp, ADA)).toMatchObject({ AuthenticationResult: { TokenType: "Bearer" } });

test("1,000 bodies with something wrong about them, over HTTP: each answer is a 400 by a known name", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(spoiledCall, { minLength: 20, maxLength: 20 }), async (calls) => {
      pool.reset();
      loot.note(await byPassword(overHttp, ADA));
      await Promise.all(calls.map((one) => sendSpoiled(overHttp, loot, one)));
      expect(bugs).toEqual([]);
    }),
    fuzzParameters(50),
  );
  pool.reset();
  await adaSignsIn();
  expect(watch.escaped).toEqual([]);
}, 120_000);

const HEAD = "POST / HTTP/1.1\r\nHost: pool\r\nContent-Type: application/x-amz-json-1.1\r\n";
const TARGET = "X-Amz-Target: AWSCognitoIdentityProviderService.InitiateAuth\r\n";

/** What no client of `fetch` can send. Each is followed by an end of the connection, by either side. */
const raw = fc.oneof(
  fc.constantFrom(
    "",
    "\r\n\r\n",
    "nonsense\r\n\r\n",
    "GET / HTTP/9.9\r\n\r\n",
    "GET http://[::1/ HTTP/1.1\r\nHost: pool\r\n\r\n",
    "GET / HTTP/1.1\r\n\r\n",
    "CONNECT a:1 HTTP/1.1\r\nHost: pool\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: pool\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
    `${HEAD}${TARGET}Content-Length: 100\r\n\r\n{"half":`,
    `${HEAD}${TARGET}Content-Length: -1\r\n\r\n{}`,
    `${HEAD}${TARGET}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`,
    `${HEAD}${TARGET}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n`,
    `${HEAD}${TARGET}Transfer-Encoding: chunked\r\n\r\n5\r\n{"a":\r\n`,
    `${HEAD}${TARGET}Expect: 100-continue\r\nContent-Length: 2\r\n\r\n{}`,
    `${HEAD}X-Amz-Target: \u00e9\u0080\r\nContent-Length: 2\r\n\r\n{}`,
    `${HEAD}${TARGET}X-Long: ${"x".repeat(100_000)}\r\n\r\n`,
    `POST /_pool/nowhere HTTP/1.1\r\nHost: pool\r\nContent-Length: 100\r\n\r\n{"half":`,
    `TRACE / HTTP/1.1\r\nHost: pool\r\n\r\n`,
  ),
  fc.uint8Array({ maxLength: 200 }),
);

/** Sends bytes, ends after a moment, and gives the answer once the connection is closed. */
async function sendRaw(bytes: string | Uint8Array, isRude: boolean): Promise<string> {
  return new Promise((resolve) => {
    let said = "";
    const socket = connect(listener.port, "127.0.0.1", () => {
      socket.write(typeof bytes === "string" ? Buffer.from(bytes, "latin1") : bytes, () =>
        isRude ? socket.resetAndDestroy() : socket.end(),
      );
    });
    socket.on("data", (part) => (said += part.toString("latin1")));
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(said));
  });
}

test("what is no HTTP, or ends in the middle: an error below 500 or an ended connection, and the port goes on", async () => {
  await fc.assert(
    fc.asyncProperty(raw, fc.boolean(), async (bytes, isRude) => {
      const said = await sendRaw(bytes, isRude);
      expect(said).toMatch(/^(?:$|HTTP\/1\.1 (?:[14]\d\d|200) )/);
    }),
    fuzzParameters(200),
  );
  await adaSignsIn();
  expect([watch.escaped, bugs]).toEqual([[], []]);
}, 60_000);
