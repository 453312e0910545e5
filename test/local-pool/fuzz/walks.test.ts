import fc from "fast-check";
import { decodeJwt } from "jose";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { LocalPool } from "../../../src/local-pool/create-local-pool.js";
import { fuzzParameters } from "./fuzz-parameters.js";
import { CLIENT_SECRET, CLIENTS, CUSTOM_ANSWER, openFuzzPool, PASSWORD, SEED } from "./fuzz-pools.js";
import { ADA, byPassword, bySrp } from "./sign-in-ada.js";
import { walk } from "./walk-steps.js";
import { Walker } from "./walker.js";
import { watchProcess } from "./watch-process.js";
import type { Watch } from "./watch-process.js";

const WALKS = 500;
const KNOWN_SECRETS = [PASSWORD, CLIENT_SECRET, CUSTOM_ANSWER, SEED];

let watch: Watch;
beforeAll(() => {
  watch = watchProcess();
});
afterAll(() => watch.stop());

/** Whether tokens are of the client, the pool and the user that the walk began with. */
function belongs(pool: LocalPool, tokens: Readonly<Record<string, unknown>>, clientId: string, typed: string): boolean {
  const claims = decodeJwt(String(tokens["AccessToken"]));
  const poolId = CLIENTS.get(clientId);
  const user = pool.users.list().find(({ userPoolId, sub }) => userPoolId === poolId && sub === claims.sub);
  const names = [user?.username, user?.attributes["email"]].map((name) => name?.toLowerCase());
  return (
    claims["client_id"] === clientId &&
    claims.iss?.endsWith(`/${poolId}`) === true &&
    names.includes(typed.toLowerCase())
  );
}

test("sign-ins that go on in any order: every step is answered well, tokens are for who proved to be whom, no secret is logged", async () => {
  const bugs: string[] = [];
  const pool = openFuzzPool(bugs);
  let sent = 0;
  let signedIn = 0;
  await fc.assert(
    fc.asyncProperty(walk, async ([start, steps]) => {
      pool.reset();
      const walker = new Walker(pool, start);
      await walker.begin();
      for (const step of steps) await walker.take(step);
      sent += walker.sent;
      signedIn += walker.tokens.length;
      expect(walker.proved ? [] : walker.tokens).toEqual([]);
      for (const tokens of walker.tokens) {
        // A user whose address changed on the way is still the one who typed the old one.
        expect(belongs(pool, tokens, start.clientId, start.username)).toBe(true);
      }
      const log = JSON.stringify(pool.requests.all);
      expect([...KNOWN_SECRETS, ...walker.secrets].filter((secret) => log.includes(secret))).toEqual([]);
      expect(bugs).toEqual([]);
    }),
    fuzzParameters(WALKS),
  );
  expect(sent).toBeGreaterThan(WALKS);
  expect(signedIn).toBeGreaterThan(20);
  for (const signIn of [byPassword, bySrp])
    expect(await signIn(pool, ADA)).toMatchObject({ AuthenticationResult: { TokenType: "Bearer" } });
  expect(watch.escaped).toEqual([]);
}, 300_000);
