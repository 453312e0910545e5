import { spread } from "./spread.mjs";

/**
 * @template Run
 * @typedef {{ where: string, what: string, runs: Run[] }} Series
 */
/** @typedef {Series<{ ours: number, theirs: number }>} Comparison milliseconds in one round */
/** @typedef {Series<{ total: number, client: number }>} SignIns milliseconds of one sign-in */
/** @typedef {{ nodes: number, detached: number, listeners: number, heap: number }} Held what a page holds; `heap` in bytes */
/** @typedef {{ warmUp: number, count: number, before: Held, after: Held }} Mounts */

/**
 * The page docs/bench.md.
 *
 * @param {{ date: string, node: string, chromium: string, identity: string, sets: number }} setting
 * @param {{ srp: Comparison[], tasks: Comparison[], signIns: SignIns[], mounts: Mounts }} results
 */
export function report({ date, node, chromium, identity, sets }, { srp, tasks, signIns, mounts }) {
  return [
    "# Benchmarks",
    "",
    `Written by \`npm run bench\` on ${date}: Node ${node}, Chromium ${chromium}, amazon-cognito-identity-js ${identity}.`,
    "",
    "Times are milliseconds: the median, and the quartiles in brackets. They are those of one computer, whatever else it did",
    `meanwhile; ratios depend less on it. All was measured in ${sets} sets, one after the other, and put together.`,
    "",
    "## SRP",
    "",
    "Latchkey's `src/srp` beside the `AuthenticationHelper` of amazon-cognito-identity-js, in turns. A ratio is that of one",
    "round, and who is first changes from round to round. A server's half of SRP checks every signature, outside the time.",
    "`A` is prepared while a person types; key and signature stand between the password and the tokens. _4× slower_ is",
    "Chromium's own throttle. _A page's first_ has a new page for every run, where nothing is compiled yet; all others come",
    "after rounds that do not count. Part of the ratio is a choice: Latchkey's `a` has 512 random bits, the other's 1024.",
    "A _target_ is what the ratio is meant to be, and below which it must not fall.",
    "",
    ...table(COMPARED, srp.map(comparison)),
    "",
    "## Longest task",
    "",
    "How long SRP keeps the page from answering: the longest that a task had to wait for its turn, in both phases together.",
    "",
    ...table(COMPARED, tasks.map(comparison)),
    "",
    "## From submit to signed in",
    "",
    "A sign-in by `cognito()` at the local pool in the same process or page: two requests, each with so much latency. _All_",
    "has the pool's half of SRP and its tokens in it; _client_ is what is left without the time that the requests took.",
    "",
    ...table(["where", "latency per request", "runs", "all", "client"], signIns.map(signIn)),
    "",
    "## Mounts and unmounts",
    "",
    `What a page of Chromium holds before and after ${mounts.count} mounts and unmounts of \`<AuthProvider><SignIn /></AuthProvider>\`, of`,
    `one client and after ${mounts.warmUp} that do not count; rubbish is collected first. Nodes and listeners must not grow.`,
    "",
    ...table(["what", "before", "after"], heldRows(mounts)),
    "",
  ].join("\n");
}

const COMPARED = ["where", "what", "runs", "Latchkey", "identity-js", "ratio", "target"];

/** By place and figure. @type {ReadonlyMap<string, string>} */
const TARGETS = new Map([
  ["Chromium total", "20, floor 14"],
  ["Chromium key and signature", "18, floor 12"],
  ["Chromium, 4× slower total", "20, floor 14"],
  ["Chromium, 4× slower key and signature", "18, floor 12"],
  ["Chromium, 4× slower longest task", "33 (0.03 of theirs)"],
]);

/** @param {Comparison} compared */
function comparison({ where, what, runs }) {
  const [ours, theirs] = [runs.map((run) => run.ours), runs.map((run) => run.theirs)];
  const ratios = runs.map((run) => run.theirs / run.ours);
  return [
    where,
    what,
    String(runs.length),
    ...[ours, theirs, ratios].map(written),
    TARGETS.get(`${where} ${what}`) ?? "",
  ];
}

/** @param {SignIns} measured */
function signIn({ where, what, runs }) {
  const [total, client] = [runs.map((run) => run.total), runs.map((run) => run.client)];
  return [where, what, String(runs.length), written(total), written(client)];
}

/** @param {Mounts} mounts */
function heldRows({ before, after }) {
  return [
    ["DOM nodes", String(before.nodes), String(after.nodes)],
    ["of them detached", String(before.detached), String(after.detached)],
    ["event listeners", String(before.listeners), String(after.listeners)],
    ["JavaScript heap", kilobytes(before.heap), kilobytes(after.heap)],
  ];
}

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0)} kB`;

/** @param {number[]} values */
function written(values) {
  const { median, low, high } = spread(values);
  const [middle, ...quartiles] = [median, low, high].map((value) => value.toFixed(median < 100 ? 1 : 0));
  return `${middle} (${quartiles.join(" to ")})`;
}

/**
 * @param {string[]} head
 * @param {string[][]} rows
 */
function table(head, rows) {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (/** @type {string[]} */ cells) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [head, widths.map((width) => "-".repeat(width)), ...rows].map(line);
}
