import { spawn, type ChildProcessByStdio } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Readable } from "node:stream";
import pkg from "../../package.json" with { type: "json" };

/** The command as the build made it. */
export const command = resolve(import.meta.dirname, "../..", pkg.bin.latchkey);

/** A running `latchkey pool`. */
export interface PoolCommand {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  /** The ready line; rejects when the process ends before it. */
  readonly firstLine: Promise<string>;
  readonly exit: Promise<number | null>;
  stdout(): string;
}

/** What `GET /_pool/outbox` lists. */
interface OutboxEntry {
  readonly at: number | string;
  readonly username: string;
  readonly medium: "EMAIL" | "SMS";
  readonly destination: string;
  readonly kind: string;
  readonly code?: string;
  readonly link?: string;
}

/** What `GET /_pool/requests` lists. */
interface RequestEntry {
  readonly operation: string;
  readonly keys: readonly string[];
}

/** Starts the command and collects what it says. */
export function startPool(...args: string[]): PoolCommand {
  const child = spawn(process.execPath, [command, "pool", "--port", "0", ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  const firstLine = new Promise<string>((settle, refuse) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
      const end = stdout.indexOf("\n");
      if (end >= 0) settle(stdout.slice(0, end));
    });
    child.once("exit", (code) => refuse(new Error(`ended with ${code} before the first line`)));
  });
  const exit = new Promise<number | null>((settle) => child.once("exit", settle));
  return { child, firstLine, exit, stdout: () => stdout };
}

/** Starts the command on a description or a config file, with the test endpoints as functions. */
export async function servePool(config: object | string) {
  const pool = startPool("--config", typeof config === "string" ? config : configFile(config));
  const { endpoint } = JSON.parse(await pool.firstLine) as { endpoint: string };
  const get = async <Answer>(path: string) => (await (await fetch(endpoint + path)).json()) as Answer;
  const post = async (path: string, body: unknown) => {
    const answer = await fetch(endpoint + path, { method: "POST", body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  };
  return {
    endpoint,
    call: (operation: string, input: object) => callPool(endpoint, operation, input),
    outbox: (username: string) => get<OutboxEntry[]>(`/_pool/outbox?username=${encodeURIComponent(username)}`),
    /** The last code sent to that user. */
    code: async (username: string) => {
      const entries = await get<OutboxEntry[]>(`/_pool/outbox?username=${encodeURIComponent(username)}`);
      return entries.at(-1)?.code ?? "nothing was sent";
    },
    requests: () => get<RequestEntry[]>("/_pool/requests"),
    advance: (advanceSeconds: number) => post("/_pool/clock", { advanceSeconds }),
    reset: () => post("/_pool/reset", {}),
    stop: async () => {
      pool.child.kill("SIGTERM");
      return pool.exit;
    },
  };
}

/** A pool that {@link servePool} serves. */
export type ServedPool = Awaited<ReturnType<typeof servePool>>;

/** Sends a request as it stands on the wire. */
async function callPool(endpoint: string, operation: string, input: object) {
  const answer = await fetch(endpoint, {
    method: "POST",
    headers: {
      "content-type": "application/x-amz-json-1.1",
      "x-amz-target": `AWSCognitoIdentityProviderService.${operation}`,
    },
    body: JSON.stringify(input),
  });
  return { status: answer.status, body: (await answer.json()) as Readonly<Record<string, unknown>> };
}

function configFile(description: object): string {
  const file = join(mkdtempSync(join(tmpdir(), "latchkey-pool-")), "pool.json");
  writeFileSync(file, JSON.stringify(description));
  return file;
}
