import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { LocalPool } from "../../../src/local-pool/create-local-pool.js";
import { call } from "../outside/call.js";
import { operations } from "../../../src/local-pool/operations/index.js";
import { honestInputs } from "./honest-inputs.js";
import { openFuzzPool } from "./fuzz-pools.js";
import { fuzzParameters } from "./fuzz-parameters.js";
import { heapUsed } from "./heap-used.js";
import { Loot } from "./loot.js";
import { ADA, byPassword, bySrp } from "./sign-in-ada.js";
import { sendSpoiled } from "./send-spoiled.js";
import { spoiledCall } from "./spoiled-calls.js";
import type { SpoiledCall } from "./spoiled-calls.js";
import { watchProcess } from "./watch-process.js";
import type { Watch } from "./watch-process.js";

const BATCH = 40;
const BATCHES = 260;
const NEWEST_TOKEN = { kind: "accessToken", index: 0, twist: "none" } as const;

let watch: Watch;
beforeAll(() => {
  watch = watchProcess();
});
afterAll(() => watch.stop());

const tally = { bodies: 0, refusals: new Set<string>(), carriedOut: new Set<string>() };

async function send(pool: LocalPool, loot: Loot, spoiled: SpoiledCall): Promise<void> {
  const refusal = await sendSpoiled(pool, loot, spoiled);
  tally.bodies += 1;
  if (refusal === null) tally.carriedOut.add(spoiled.operation);
  else tally.refusals.add(refusal);
}

/** Fills the loot with what is alive in a pool as its description says. */
async function signInHonestly(pool: LocalPool, loot: Loot): Promise<void> {
  pool.reset();
  for (const clientId of ["plain", "some", "all"]) loot.note(await byPassword(pool, { ...ADA, clientId }));
  for (const username of ["both", "invited"]) loot.note(await byPassword(pool, { ...ADA, clientId: "some", username }));
  const AccessToken = loot.take(NEWEST_TOKEN);
  loot.note((await call(pool, "AssociateSoftwareToken", { AccessToken })).body);
  await call(pool, "GetUserAttributeVerificationCode", { AccessToken, AttributeName: "email" });
  await call(pool, "ForgotPassword", { ClientId: "plain", Username: "ada" });
  await call(pool, "ResendConfirmationCode", { ClientId: "plain", Username: "unconfirmed" });
}

test("every operation is among those that are spoiled", () => {
  expect(Object.keys(honestInputs).toSorted()).toEqual(Object.keys(operations).toSorted());
});

test("more than 10,000 bodies with something wrong about them: each answer is a 400 by a known name, and ada signs in afterwards", async () => {
  const bugs: string[] = [];
  const pool = openFuzzPool(bugs);
  const loot = new Loot(pool);
  const fuzz = (batches: number): Promise<void> =>
    fc.assert(
      fc.asyncProperty(
        fc.array(spoiledCall, { minLength: BATCH, maxLength: BATCH }),
        fc.integer({ min: 1, max: 400 }),
        async (calls, seconds) => {
          await signInHonestly(pool, loot);
          await Promise.all(calls.slice(0, BATCH / 2).map((one) => send(pool, loot, one)));
          for (const one of calls.slice(BATCH / 2)) await send(pool, loot, one);
          pool.clock.advance(seconds);
          expect(bugs).toEqual([]);
        },
      ),
      fuzzParameters(batches),
    );

  await fuzz(BATCHES / 4);
  pool.reset();
  const before = heapUsed();
  await fuzz((BATCHES * 3) / 4);

  expect(tally.bodies).toBeGreaterThanOrEqual(10_000);
  // A run that is turned away at the door each time looks at nothing behind it.
  expect(tally.carriedOut.size).toBeGreaterThan(8);
  expect(tally.refusals.size).toBeGreaterThan(8);
  expect(Object.keys(Object.prototype)).toEqual([]);
  pool.reset();
  for (const signIn of [byPassword, bySrp])
    expect(await signIn(pool, ADA)).toMatchObject({ AuthenticationResult: { TokenType: "Bearer" } });
  expect(heapUsed() / before).toBeLessThan(1.2);
  expect([watch.escaped, bugs]).toEqual([[], []]);
}, 300_000);
