// Everything that must be green, in one go. Each check is told in one line, and the last line sums up the whole.
// `node test/run.mjs lint vitest` runs the named checks only.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, resolve } from "node:path";

const reports = "node_modules/.cache/reports";
const vitestReport = `${reports}/vitest.json`;
const amplifyReport = `${reports}/amplify.json`;
const nextReport = `${reports}/next.json`;
const playwrightReport = `${reports}/playwright.json`;

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */
/** Checks that stand side by side in a list run at the same time, each on its own half of the machine. */
/** @type {{ name: string, command: string[], env?: Record<string, string>, tally?: () => Tally }[][]} */
const rounds = [
  [{ name: "browser", command: ["node", "test/setup-browser.mjs"] }],
  [
    { name: "format", command: ["oxfmt", "--check", "."] },
    { name: "lint", command: ["oxlint"] },
    { name: "types", command: ["tsc", "-p", "."] },
    { name: "knip", command: ["knip"] },
  ],
  [{ name: "build", command: ["npm", "run", "build"] }],
  [
    { name: "publint", command: ["publint", "--strict"] },
    { name: "attw", command: ["attw", "--pack", ".", "--profile", "esm-only", "-f", "ascii", "-q"] },
  ],
  [
    {
      name: "vitest",
      command: ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${vitestReport}`],
      tally: () => vitestTally(vitestReport),
    },
  ],
  [
    // Installs what its own package.json names first: nothing of that may meet the package's dependencies.
    {
      name: "amplify",
      command: ["npm", "--prefix", "test/foreign/amplify", "test"],
      tally: () => vitestTally(amplifyReport),
    },
    // Installs what its own package.json names, and takes the package as the build made it.
    {
      name: "next",
      command: ["npm", "--prefix", "test/foreign/next", "test"],
      tally: () => vitestTally(nextReport),
    },
    // Before e2e: a spec there goes through every story.
    { name: "storybook", command: ["storybook", "build", "-o", "node_modules/.cache/storybook-static", "--quiet"] },
  ],
  [
    {
      name: "e2e",
      command: ["playwright", "test", "-c", "test/e2e", "--reporter=list,json"],
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: resolve(playwrightReport) },
      tally: playwrightTally,
    },
  ],
];

const checks = rounds.flat();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !checks.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(`No such check: ${unknown.join(", ")}. There are: ${checks.map((check) => check.name).join(", ")}.`);
  process.exit(2);
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/** @type {{ name: string, tally: Tally, seconds: number }[]} */
const results = [];
for (const round of rounds) {
  const asked = round.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  results.push(...(await Promise.all(asked.map((check) => run(check, asked.length > 1)))));
}

const sum = (/** @type {keyof Tally} */ key) => results.reduce((total, { tally }) => total + tally[key], 0);
console.log("\ncheck          passed  failed   time");
for (const { name, tally, seconds } of results) {
  console.log(
    `${name.padEnd(14)} ${String(tally.passed).padStart(6)} ${String(tally.failed).padStart(7)} ${seconds.toFixed(0).padStart(5)}s`,
  );
}
const skipped = sum("skipped");
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed${skipped === 0 ? "" : `, ${skipped} skipped`}`);
process.exitCode = sum("failed") + skipped === 0 ? 0 : 1;

/**
 * A check without tests of its own counts as one. Beside others, its output comes when it is over.
 * @param {(typeof checks)[number]} check
 * @param {boolean} isBeside
 */
async function run({ name, command, env, tally }, isBeside) {
  const heading = `\n── ${name}: ${command.join(" ")}`;
  if (!isBeside) console.log(heading);
  const start = Date.now();
  const { status, output } = await execute(command, env, isBeside ? "pipe" : "inherit");
  if (isBeside) console.log(`${heading}\n${output}`);
  const ok = status === 0;
  const counted = count(tally, ok);
  // A runner that failed without a failed test (a crash, an unhandled rejection) has failed all the same.
  if (!ok && counted.failed === 0) counted.failed = 1;
  return { name, tally: counted, seconds: (Date.now() - start) / 1000 };
}

/**
 * @param {string[]} command
 * @param {Record<string, string> | undefined} env
 * @param {"pipe" | "inherit"} stdio
 * @returns {Promise<{ status: number | null, output: string }>}
 */
function execute([file = "", ...args], env, stdio) {
  return new Promise((settle) => {
    let output = "";
    const add = (/** @type {unknown} */ text) => void (output += String(text));
    const child = spawn(file, args, {
      stdio: ["inherit", stdio, stdio],
      env: { ...process.env, ...env, PATH: `${resolve("node_modules/.bin")}${delimiter}${process.env["PATH"] ?? ""}` },
    });
    child.stdout?.on("data", add);
    child.stderr?.on("data", add);
    child.on("error", ({ message }) => settle({ status: 1, output: `${output}${message}` }));
    child.on("close", (status) => settle({ status, output }));
  });
}

/**
 * @param {(() => Tally) | undefined} tally
 * @param {boolean} ok
 * @returns {Tally}
 */
function count(tally, ok) {
  if (tally === undefined) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  try {
    const counted = tally();
    // No test at all is a failure: a check that cannot fail is none.
    return counted.passed + counted.failed === 0 ? { ...counted, failed: 1 } : counted;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/**
 * @param {string} file
 * @returns {Tally}
 */
function vitestTally(file) {
  const report = JSON.parse(readFileSync(file, "utf8"));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** @returns {Tally} */
function playwrightTally() {
  const { stats } = JSON.parse(readFileSync(playwrightReport, "utf8"));
  // A test that passed at the second try has failed: nothing here may be flaky.
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}
