import { pause } from "../src/srp/pause.js";
import { assertAccepted } from "./exchange.mjs";
import { libraries } from "./libraries.mjs";

/** @typedef {import("./libraries.mjs").Library} Library */
/** @typedef {{ prepare: number, sign: number, total: number }} SrpTimes milliseconds */

/**
 * SRP by both libraries in turns.
 *
 * @param {{ warmUp: number, count: number }} plan `warmUp` rounds do not count
 */
export const times = (plan) => inTurns(plan, timeSrp);

/**
 * The longest time in milliseconds that SRP keeps other tasks waiting, by both libraries in turns.
 *
 * @param {{ warmUp: number, count: number }} plan `warmUp` rounds do not count
 */
export const longestTasks = (plan) => inTurns(plan, longestTask);

/**
 * SRP once. The first call in a page or process finds nothing compiled.
 *
 * @param {Library} library
 * @returns {Promise<SrpTimes>}
 */
export async function timeSrp(library) {
  const { answer, ...measured } = await runSrp(library);
  await assertAccepted(answer);
  return measured;
}

/** @param {Library} library */
async function runSrp(library) {
  const begun = performance.now();
  const { readA, sign } = await libraries[library]();
  const prepare = performance.now() - begun;
  // A request lies between the two: they never share a task.
  await pause();
  const resumed = performance.now();
  const signature = await sign();
  const signed = performance.now() - resumed;
  return { prepare, sign: signed, total: prepare + signed, answer: { A: readA(), signature } };
}

/** @param {Library} library */
async function longestTask(library) {
  const watch = { longest: 0, over: false };
  const watching = watchTasks(watch);
  const { answer } = await runSrp(library);
  await pause();
  watch.over = true;
  await watching;
  await assertAccepted(answer);
  return watch.longest;
}

/**
 * Asks for a turn all the time, and keeps the longest wait for one.
 *
 * @param {{ longest: number, over: boolean }} watch
 */
async function watchTasks(watch) {
  for (let before = performance.now(); !watch.over;) {
    await pause();
    const now = performance.now();
    watch.longest = Math.max(watch.longest, now - before);
    before = now;
  }
}

/**
 * @template Result
 * @param {{ warmUp: number, count: number }} plan
 * @param {(library: Library) => Promise<Result>} measure
 * @returns {Promise<Record<Library, Result>[]>}
 */
async function inTurns({ warmUp, count }, measure) {
  const rounds = [];
  for (let round = 0; round < warmUp + count; round += 1) {
    // Who is first changes from round to round.
    const first = round % 2 === 0 ? await measure("ours") : undefined;
    const theirs = await measure("theirs");
    rounds.push({ ours: first ?? (await measure("ours")), theirs });
  }
  return rounds.slice(warmUp);
}
