import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { drawChart } from "../../docs/draw-chart.js";
import { stepOfChallenge, stepOfCode, stepOfOutcome } from "../../src/machine/outcomes.js";
import { stepTargets } from "../../src/machine/step-targets.js";

const page = readFileSync(resolve(import.meta.dirname, "../../docs/chart.md"), "utf8");

describe("docs/chart.md", () => {
  test("is what the machine draws now; if not, run `npm run chart`", () => {
    expect(page).toBe(drawChart());
  });

  test.for(Object.keys(stepTargets))("shows %s", (step) => {
    expect(page).toMatch(new RegExp(String.raw`^\| ${step} `, "m"));
    expect(page).toMatch(new RegExp(String.raw`(answer|\[\*\]) --> ${step}\b`));
  });

  const codes = Object.entries(stepOfCode).map(([purpose, step]) => [`code for ${purpose}`, step] as const);
  const targets = [...Object.entries({ ...stepOfChallenge, ...stepOfOutcome }), ...codes];

  test.for(targets.filter(([, step]) => step !== "stay"))("says that %s leads to %s", ([name, step]) => {
    expect(page).toMatch(new RegExp(String.raw`answer --> ${step}: .*\b${name}\b`));
  });

  test.for(targets.filter(([, step]) => step === "stay"))("says that %s changes no step", ([name]) => {
    expect(page).toMatch(new RegExp(String.raw`\b${name}\b.* change no step`));
  });
});
