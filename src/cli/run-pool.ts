import { basename } from "node:path";
import { createLocalPool } from "../local-pool/create-local-pool.js";
import type { LocalPool } from "../local-pool/create-local-pool.js";
import { DescriptionError } from "../local-pool/description/description-error.js";
import type { PoolDescription } from "../local-pool/description/pool-description.js";
import type { Triggers } from "../local-pool/triggers/trigger.js";
import type { CliIo } from "./cli-io.js";
import { listenHttp } from "./listen-http.js";
import type { HttpListener } from "./listen-http.js";
import type { PoolArguments } from "./pool-arguments.js";
import { poolArguments } from "./pool-arguments.js";
import { readPoolConfig } from "./read-pool-config.js";
import { readyLine } from "./ready-line.js";
import { UsageError } from "./usage-error.js";

/** Runs `latchkey pool` until `io.stop` aborts, and gives the exit code. */
export async function runPool(args: readonly string[], io: CliIo): Promise<number> {
  try {
    const options = poolArguments(args);
    if (options.help) {
      io.stdout(HELP);
      return 0;
    }
    if (io.env["NODE_ENV"] === "production") {
      io.stderr(`${REFUSAL}\n`);
      return 1;
    }
    return await serve(options, await openPool(options, io), io);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof DescriptionError)) throw error;
    io.stderr(`${error.message}\n`);
    return 2;
  }
}

async function openPool({ config }: PoolArguments, io: CliIo): Promise<LocalPool> {
  const warn = (text: string): void => io.stderr(`${text}\n`);
  if (config === null) return createLocalPool(undefined, { warn });
  const { description = null, triggers = {} } = await readPoolConfig(config);
  // SAFETY: nothing is known of the file; createLocalPool believes nothing of what it gets and checks all of it.
  return createLocalPool(description as PoolDescription, {
    warn,
    source: basename(config),
    triggers: triggers as Triggers,
  });
}

async function serve({ host, port }: PoolArguments, pool: LocalPool, io: CliIo): Promise<number> {
  let listener: HttpListener;
  try {
    listener = await listenHttp(pool.fetch, { host, port });
  } catch (error) {
    io.stderr(
      `latchkey: cannot listen on ${host}:${port}: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    return 1;
  }
  io.stdout(`${readyLine(host, listener.port, pool.pools)}\n`);
  io.stderr(`${NOTICE}\n`);
  void makeKeys(pool);
  await stopped(io.stop);
  await listener.close();
  return 0;
}

// Signing keys take half a second to make: better now than at the first sign-in.
async function makeKeys({ fetch, pools }: LocalPool): Promise<void> {
  for (const { userPoolId } of pools) await fetch(`http://localhost/${userPoolId}/.well-known/jwks.json`);
}

async function stopped(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

const NOTICE =
  "latchkey: this user pool is for development and tests only. It is no security boundary: " +
  "whoever reaches the port reads every code and token.";

const REFUSAL =
  "latchkey: NODE_ENV is production, and the local pool is for development and tests only: it shows every code to anybody. " +
  "Use a real user pool, or start it with another NODE_ENV.";

const HELP = `Usage: latchkey pool [--port 9230] [--host 127.0.0.1] [--config FILE] [--help]

Runs an embedded Cognito user pool on Cognito's wire, for development and tests.
When it takes calls it prints one line of JSON: the endpoint, the user pools and their app clients.

Options:
  --port N       the port, 9230 by default; 0 picks a free one
  --host HOST    the address to listen on, 127.0.0.1 by default
  --config FILE  a pool description: a .json file, or a .mjs module with a default export, which may be
                 { description, triggers } with functions that stand for Lambda triggers; without it:
                 pool us-east-1_LatchKey1, client demo, user ada with password Lovelace-1815!
  --help         show this text
`;
