// Measures, prints and writes docs/bench.md: `npm run bench`. No figure can fail: see docs/bench.md for what they say.
import { readFileSync, writeFileSync } from "node:fs";
import { inNode, openChromium } from "./platforms.mjs";
import { report } from "./report.mjs";

/** @typedef {import("./report.mjs").Comparison} Comparison */
/** @typedef {import("./report.mjs").SignIns} SignIns */
/** @typedef {Awaited<ReturnType<typeof import("./measured.mjs").times>>} SrpRounds */

const SETS = 3;
const PLAN = { warmUp: 5, count: 15 };
const SLOW = 4;
const SLOW_PLAN = { warmUp: 3, count: 7 };
const FIRST_RUNS = 7;
const LATENCIES = [0, 50];
const MOUNTS = { warmUp: 100, count: 100 };
const PHASES = /** @type {const} */ ([
  ["prepare", "prepare `A`"],
  ["sign", "key and signature"],
  ["total", "total"],
]);

/** @type {Comparison[]} */
const srp = [];
/** @type {Comparison[]} */
const tasks = [];
/** @type {SignIns[]} */
const signIns = [];

const node = await inNode();
const chromium = await openChromium();
/** @type {import("./report.mjs").Mounts} */
let mounts;
try {
  mounts = { ...MOUNTS, ...(await chromium.mounts(MOUNTS)) };
  for (let set = 1; set <= SETS; set += 1) {
    console.error(`set ${set} of ${SETS}`);
    await measureSet();
  }
} finally {
  await chromium.close();
}

const identity = new URL("../node_modules/amazon-cognito-identity-js/package.json", import.meta.url);
const page = report(
  {
    date: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    chromium: chromium.version,
    identity: JSON.parse(readFileSync(identity, "utf8")).version,
    sets: SETS,
  },
  { srp, tasks, signIns, mounts },
);
writeFileSync(new URL("../docs/bench.md", import.meta.url), page);
console.log(page);

async function measureSet() {
  collectPhases("Node", await node.times(PLAN));
  collectPhases("Chromium", await chromium.run("times", PLAN));
  collectPhases("Chromium, 4× slower", await chromium.run("times", SLOW_PLAN, SLOW));
  collectPhases("Chromium, a page's first", await firstRounds());
  collect(tasks, "Chromium", "longest task", await chromium.run("longestTasks", PLAN));
  collect(tasks, "Chromium, 4× slower", "longest task", await chromium.run("longestTasks", SLOW_PLAN, SLOW));
  for (const latency of LATENCIES) {
    collect(signIns, "Node", `${latency} ms`, await node.signIns({ latency, ...PLAN }));
    collect(signIns, "Chromium", `${latency} ms`, await chromium.run("signIns", { latency, ...PLAN }));
  }
}

/** As when a person signs in, nothing is compiled yet: every run has a page of its own. */
async function firstRounds() {
  const rounds = [];
  for (let round = 0; round < FIRST_RUNS; round += 1) {
    const ours = await chromium.run("timeSrp", "ours");
    rounds.push({ ours, theirs: await chromium.run("timeSrp", "theirs") });
  }
  return rounds;
}

/**
 * @param {string} where
 * @param {SrpRounds} rounds
 */
function collectPhases(where, rounds) {
  for (const [phase, what] of PHASES) {
    const runs = rounds.map(({ ours, theirs }) => ({ ours: ours[phase], theirs: theirs[phase] }));
    collect(srp, where, what, runs);
  }
}

/**
 * Puts runs to those of earlier sets.
 *
 * @template Run
 * @param {import("./report.mjs").Series<Run>[]} all
 * @param {string} where
 * @param {string} what
 * @param {Run[]} runs
 */
function collect(all, where, what, runs) {
  const series = all.find((one) => one.where === where && one.what === what);
  if (series === undefined) all.push({ where, what, runs });
  else series.runs.push(...runs);
}
