import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const oxlint = join(root, "node_modules/.bin/oxlint");

/** A file in a room, and what lint must say of each of its imports. */
const forbidden: [room: string, statement: string][] = [
  ["protocol", `import { x } from "../srp/client.js"; export const y = x;`],
  ["srp", `import { x } from "../protocol/secret.js"; export const y = x;`],
  ["machine", `import { x } from "../cognito/index.js"; export const y = x;`],
  ["machine", `import { reveal } from "../protocol/secret.js"; export const y = reveal;`],
  ["flow", `import { x } from "react"; export const y = x;`],
  ["flow", `import { x } from "@aws-sdk/client-cognito-identity-provider"; export const y = x;`],
  ["session", `import { x } from "xstate"; export const y = x;`],
  ["cognito", `import { x } from "../machine/outcomes.js"; export const y = x;`],
  ["cognito", `import { x } from "react"; export const y = x;`],
  ["local-pool", `import { x } from "@aws-sdk/client-cognito-identity-provider"; export const y = x;`],
  ["local-pool", `import { x } from "node:crypto"; export const y = x;`],
  ["local-pool", `import { x } from "../cognito/index.js"; export const y = x;`],
  ["messages", `import { x } from "../machine/auth-steps.js"; export const y = x;`],
  ["headless", `import { reveal } from "../protocol/secret.js"; export const y = reveal;`],
  ["headless", `import { x } from "../local-pool/index.js"; export const y = x;`],
  ["headless", `import { x } from "../parts/index.js"; export const y = x;`],
  ["headless", `import { x } from "libphonenumber-js/min"; export const y = x;`],
  ["headless/phone", `import { reveal } from "../../protocol/secret.js"; export const y = reveal;`],
  ["components", `import { reveal } from "../protocol/secret.js"; export const y = reveal;`],
  ["parts", `import { x } from "../machine/outcomes.js"; export const y = x;`],
  ["components", `import { x } from "../cognito/index.js"; export const y = x;`],
  ["components", `import { x } from "../session/index.js"; export const y = x;`],
];

const allowed: [room: string, statement: string][] = [
  ["local-pool", `import type { X } from "@aws-sdk/client-cognito-identity-provider"; export type Y = X;`],
  ["messages", `import type { X } from "../machine/auth-steps.js"; export type Y = X;`],
  ["headless", `import { x } from "../flow/index.js"; export const y = x;`],
  ["headless", `import { x } from "./parts/field/field.js"; export const y = x;`],
  ["headless/phone", `import { x } from "libphonenumber-js/min"; export const y = x;`],
  ["components", `import type { X } from "../machine/auth-steps.js"; export type Y = X;`],
  ["cognito", `import { reveal } from "../protocol/secret.js"; export const y = reveal;`],
];

describe("the rooms' import table is held by lint", () => {
  let folder = "";
  let report = "";

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "latchkey-zones-"));
    symlinkSync(join(root, ".oxlintrc.json"), join(folder, ".oxlintrc.json"));
    for (const [index, [room, statement]] of [...forbidden, ...allowed].entries()) {
      const file = join(folder, "src", room, `case-${index}.ts`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${statement}\n`);
    }
    // The type-aware rules need a project; the import table does not.
    report = spawnSync(oxlint, ["--format=unix", "--disable-nested-config", "src"], {
      cwd: folder,
      encoding: "utf8",
    }).stdout;
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  const complaint = (index: number) =>
    report.split("\n").filter((line) => line.includes(`case-${index}.ts`) && line.includes("no-restricted-imports"));

  test.for(forbidden.map((entry, index) => [...entry, index] as const))("%s/ refuses: %s", ([, , index]) => {
    expect(complaint(index)).not.toEqual([]);
  });

  test.for(allowed.map((entry, index) => [...entry, index + forbidden.length] as const))(
    "%s/ allows: %s",
    ([, , index]) => {
      expect(complaint(index)).toEqual([]);
    },
  );
});
