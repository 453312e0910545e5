import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { LocalPool } from "../../../src/local-pool/create-local-pool.js";
import { fuzzParameters } from "./fuzz-parameters.js";
import { openFuzzPool } from "./fuzz-pools.js";
import { judgeControlAnswer } from "./judge-control-answer.js";
import { mutated } from "./mutations.js";
import { ADA, byPassword } from "./sign-in-ada.js";
import { members, writeTree } from "./tree.js";
import type { Tree } from "./tree.js";
import { watchProcess } from "./watch-process.js";
import type { Watch } from "./watch-process.js";

let watch: Watch;
beforeAll(() => {
  watch = watchProcess();
});
afterAll(() => watch.stop());

const honestBody: fc.Arbitrary<Tree> = fc.oneof(
  fc.record({ advanceSeconds: fc.constantFrom(0, 1, 181, 3_155_760_000) }).map(members),
  fc
    .record({
      operation: fc.constantFrom("InitiateAuth", "GetUser"),
      kind: fc.constantFrom("throttle", "latency", "drop", "malformed", "error"),
      times: fc.constantFrom(1, 2, 10 ** 9),
      milliseconds: fc.constant(1),
      name: fc.constantFrom("LimitExceededException", "InternalErrorException"),
      status: fc.constantFrom(400, 503),
    })
    .map(members),
);

const asked = fc.record({
  method: fc.constantFrom("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"),
  path: fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom("clock", "faults", "requests", "reset", "outbox").map((name) => `/_pool/${name}`),
    },
    fc.constantFrom(
      "/confirmUser",
      "/us-east-1_Plain/.well-known/jwks.json",
      "/us-east-1_Mail/.well-known/openid-configuration",
      "/us-east-1_None/.well-known/jwks.json",
      "/us-east-1_Plain/.well-known/constructor",
      "/_pool/__proto__",
      "/_pool/",
      "/%00",
      "//",
      "/a/../_pool/clock",
    ),
    fc.webPath(),
  ),
  query: fc.oneof(
    fc.constantFrom("", "?username=ada", "?username=%FF%FE", "?userPoolId=__proto__", "?username=&userPoolId=", "?%"),
    fc.constantFrom("ada", "unconfirmed", "%FF", "__proto__").map((name) => `?client_id=plain&user_name=${name}`),
    fc.webQueryParameters().map((query) => `?username=${query}`),
  ),
  body: mutated(honestBody),
});

type Asked = typeof asked extends fc.Arbitrary<infer T> ? T : never;

async function ask(pool: LocalPool, { method, path, query, body }: Asked): Promise<void> {
  const hasBody = method !== "GET" && method !== "HEAD";
  const text = writeTree(body, ({ kind }) => kind);
  const answer = await pool.fetch(`http://pool${path}${query}`, { method, ...(hasBody ? { body: text } : {}) });
  const said = await answer.text();
  judgeControlAnswer(method, answer, said);
}

test("test routes, documents and other addresses: any method, query and body is answered by 200, 400, 404 or 405", async () => {
  const bugs: string[] = [];
  const pool = openFuzzPool(bugs);
  await fc.assert(
    fc.asyncProperty(fc.array(asked, { minLength: 10, maxLength: 10 }), async (requests) => {
      for (const one of requests) await ask(pool, one);
      // What was ordered by a legal body happens to the calls below, and is not what is looked at here.
      await pool.fetch("http://pool/_pool/faults", { method: "DELETE" });
      expect(bugs).toEqual([]);
    }),
    fuzzParameters(150),
  );
  await pool.fetch("http://pool/_pool/reset", { method: "POST" });
  expect(await byPassword(pool, ADA)).toMatchObject({ AuthenticationResult: { TokenType: "Bearer" } });
  expect(watch.escaped).toEqual([]);
}, 120_000);
