import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { command, startPool, type PoolCommand } from "./pool-command.js";

const running = new Set<PoolCommand>();

afterEach(() => {
  for (const pool of running) pool.child.kill("SIGKILL");
  running.clear();
});

describe("latchkey pool, as built", () => {
  test("prints the ready line first and alone on stdout, once the port accepts calls", async () => {
    const pool = startPool();
    running.add(pool);
    const line = await pool.firstLine;
    const ready = JSON.parse(line);
    expect(ready).toEqual({
      endpoint: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      userPoolId: "us-east-1_LatchKey1",
      clientIds: ["demo"],
      pools: [{ userPoolId: "us-east-1_LatchKey1", clientIds: ["demo"] }],
    });
    const answer = await fetch(`${ready.endpoint}/us-east-1_LatchKey1/.well-known/jwks.json`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      keys: expect.arrayContaining([expect.objectContaining({ kty: "RSA" })]),
    });
    pool.child.kill("SIGTERM");
    expect(await pool.exit).toBe(0);
    expect(pool.stdout()).toBe(`${line}\n`);
  });

  test("what a config module prints goes to stderr, before the ready line and after it", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "latchkey-pool-")), "pool.mjs");
    const noise = `console.log("early"); process.stdout.write("raw"); process.on("exit", () => console.log("late"));`;
    writeFileSync(file, `${noise} export default { UserPool: { Id: "us-east-1_Noisy" } };`);
    const pool = startPool("--config", file);
    running.add(pool);
    expect(JSON.parse(await pool.firstLine)).toMatchObject({ userPoolId: "us-east-1_Noisy" });
    pool.child.kill("SIGTERM");
    expect(await pool.exit).toBe(0);
    expect(pool.stdout().split("\n")).toHaveLength(2);
  });

  test("SIGINT ends it with 0 although a connection is kept alive", async () => {
    const pool = startPool();
    running.add(pool);
    const { endpoint } = JSON.parse(await pool.firstLine);
    await fetch(`${endpoint}/_pool/outbox`);
    pool.child.kill("SIGINT");
    expect(await pool.exit).toBe(0);
  });

  test("SIGTERM ends it with 0 although its config never comes to an end", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "latchkey-pool-")), "pool.mjs");
    writeFileSync(file, `console.error("loading"); setInterval(() => {}, 1000); await new Promise(() => {});`);
    const pool = startPool("--config", file);
    running.add(pool);
    pool.firstLine.catch(() => undefined);
    await new Promise((settle) => pool.child.stderr.once("data", settle));
    pool.child.kill("SIGTERM");
    expect(await pool.exit).toBe(0);
  });

  test("a taken port ends it with 1 and says so on stderr", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((settle) => server.once("listening", settle));
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, "pool", "--port", String(port)], {
      encoding: "utf8",
    });
    server.close();
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain(String(port));
  });

  test("an unknown flag ends it with 2", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, "pool", "--prot", "1"], {
      encoding: "utf8",
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("--prot");
  });

  test("a bad description ends it with 2 and the path of the fault", () => {
    const file = join(mkdtempSync(join(tmpdir(), "latchkey-pool-")), "pool.json");
    writeFileSync(
      file,
      JSON.stringify({
        UserPool: { Id: "us-east-1_Abc" },
        UserPoolClients: [{ ClientId: "demo" }],
        Users: [{ Username: "ada", Password: "Lovelace-1815!", UserStatus: "X" }],
      }),
    );
    const { status, stderr } = spawnSync(process.execPath, [command, "pool", "--config", file], { encoding: "utf8" });
    expect(status).toBe(2);
    expect(stderr).toContain("pool.json: Users[0].UserStatus: expected one of");
    expect(stderr).toContain('got "X"');
  });

  test("S74: refuses to start under NODE_ENV=production", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, "pool", "--port", "0"], {
      encoding: "utf8",
      env: { ...process.env, NODE_ENV: "production" },
      timeout: 10_000,
    });
    expect(status).not.toBe(0);
    expect(stdout).toBe("");
    expect(stderr).toContain("production");
  });
});
