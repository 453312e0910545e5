import fc from "fast-check";
import { decodeJwt } from "jose";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { LocalPool } from "../../../src/local-pool/create-local-pool.js";
import { anyTriggers, PRIVATE } from "./any-triggers.js";
import { fuzzParameters } from "./fuzz-parameters.js";
import { openFuzzPool } from "./fuzz-pools.js";
import { walk } from "./walk-steps.js";
import { Walker } from "./walker.js";
import { watchProcess } from "./watch-process.js";
import type { Watch } from "./watch-process.js";

const WALKS = 500;

let watch: Watch;
beforeAll(() => {
  watch = watchProcess();
});
afterAll(() => watch.stop());

/** The same pool, which notes every answer. */
function listening(pool: LocalPool, heard: string[]): LocalPool {
  return {
    ...pool,
    fetch: async (...request) => {
      const answer = await pool.fetch(...request);
      heard.push(await answer.clone().text());
      return answer;
    },
  };
}

test("triggers that do anything: every step is answered well, tokens are of users, what is private stays so", async () => {
  const bugs: string[] = [];
  const seen = new Set<unknown>();
  const heard: string[] = [];
  const pool = openFuzzPool(bugs);
  await fc.assert(
    fc.asyncProperty(anyTriggers, walk, async (triggers, [start, steps]) => {
      pool.reset();
      Object.assign(pool.triggers, triggers);
      heard.length = 0;
      const walker = new Walker(listening(pool, heard), start);
      await walker.begin();
      for (const step of steps) await walker.take(step);
      for (const text of heard) {
        const { __type: type = "success" } = JSON.parse(text);
        seen.add(type);
      }
      expect(heard.join("\n")).not.toContain(PRIVATE);
      const subs = pool.users.list().map(({ sub }) => sub);
      for (const { AccessToken, IdToken } of walker.tokens)
        expect(subs).toEqual(
          expect.arrayContaining([AccessToken, IdToken].map((token) => decodeJwt(String(token)).sub)),
        );
      expect(bugs).toEqual([]);
    }),
    fuzzParameters(WALKS),
  );
  expect([...seen]).toEqual(
    expect.arrayContaining(["success", "UserLambdaValidationException", "InvalidLambdaResponseException"]),
  );
  expect(watch.escaped).toEqual([]);
}, 300_000);
