import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { start } from "./start.js";

test.each([[["--help"]], [["-h"]], [["pool", "--help"]], [["pool", "-h", "--port", "1"]]])(
  "%j prints the usage and ends with 0",
  async (args) => {
    const command = start(args, { NODE_ENV: "production" });
    expect(await command.code).toBe(0);
    expect(command.stdout()).toMatch(/^Usage: latchkey /);
    expect(command.stderr()).toBe("");
  },
);

test("the usage of pool names every option", async () => {
  const command = start(["pool", "--help"]);
  expect(await command.code).toBe(0);
  expect(command.stdout()).toContain("latchkey pool [--port 9230] [--host 127.0.0.1] [--config FILE] [--help]");
});

test("--version prints the version of package.json", async () => {
  const { version } = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8"));
  const command = start(["--version"]);
  expect(await command.code).toBe(0);
  expect(command.stdout()).toBe(`${version}\n`);
});

test.each([[[]], [["swim"]], [["--port", "1"]]])("%j is no command: the usage on stderr, and 2", async (args) => {
  const command = start(args);
  expect(await command.code).toBe(2);
  expect(command.stderr()).toContain("Usage: latchkey <command>");
  expect(command.stdout()).toBe("");
});
