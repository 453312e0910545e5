import { execFile, spawn } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { chromium, type Browser } from "playwright";
import { launchOptions } from "../../chromium.mjs";
import { startPool, type PoolCommand } from "../../package/pool-command.js";

/** The app, built for production and served, with `latchkey pool` behind it and a browser before it. */
export interface ServedApp {
  readonly address: string;
  readonly browser: Browser;
  /** The operations that the pool was asked for, in order. */
  readonly operations: () => Promise<readonly string[]>;
  readonly stop: () => Promise<void>;
}

const here = import.meta.dirname;
const next = join(here, "node_modules/next/dist/bin/next");

/** Builds the app for a pool of its own, and serves it on a free port of this machine. */
export async function serveApp(): Promise<ServedApp> {
  const pool = startPool();
  try {
    return await serveWith(pool);
  } catch (error) {
    pool.child.kill("SIGTERM");
    throw error;
  }
}

async function serveWith(pool: PoolCommand): Promise<ServedApp> {
  const { endpoint }: { endpoint: string } = JSON.parse(await pool.firstLine);
  const browser = await chromium.launch(launchOptions());
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    // A test runner says "test".
    NODE_ENV: "production",
    NEXT_PUBLIC_POOL: endpoint,
    NEXT_TELEMETRY_DISABLED: "1",
  };
  await promisify(execFile)(process.execPath, [next, "build"], { cwd: here, env });
  const server = spawn(process.execPath, [next, "start", "--hostname", "127.0.0.1", "--port", "0"], {
    cwd: here,
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  return {
    address: await readAddress(server.stdout),
    browser,
    operations: async () => {
      const requests: { operation: string }[] = await (await fetch(`${endpoint}/_pool/requests`)).json();
      return requests.map(({ operation }) => operation);
    },
    stop: async () => {
      await browser.close();
      server.kill("SIGTERM");
      pool.child.kill("SIGTERM");
    },
  };
}

/** Where the server says that it is, once it is ready. */
async function readAddress(output: AsyncIterable<Buffer>): Promise<string> {
  let said = "";
  for await (const chunk of output) {
    said += chunk.toString();
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
    if (address !== undefined && said.includes("Ready")) return address;
  }
  throw new Error(`Next's server ended: ${said}`);
}
