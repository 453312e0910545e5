import { parseArgs } from "node:util";
import { UsageError } from "./usage-error.js";

/** The options of `latchkey pool`. */
export interface PoolArguments {
  readonly help: boolean;
  /** 0 picks a free one. */
  readonly port: number;
  readonly host: string;
  /** A `.json` file, or a module with a default export; null: the built-in description. */
  readonly config: string | null;
}

/** Reads the options of `latchkey pool`. Throws a UsageError. */
export function poolArguments(args: readonly string[]): PoolArguments {
  const { help = false, port = "9230", host = "127.0.0.1", config = null } = parse(args);
  if (host === "") throw new UsageError("--host: expected a name or an address, got nothing");
  if (config === "") throw new UsageError("--config: expected a file, got nothing");
  return { help, port: portNumber(port), host, config };
}

interface Given {
  readonly help?: boolean | undefined;
  readonly port?: string | undefined;
  readonly host?: string | undefined;
  readonly config?: string | undefined;
}

function parse(args: readonly string[]): Given {
  try {
    return parseArgs({
      args: [...args],
      options: {
        help: { type: "boolean", short: "h" },
        port: { type: "string" },
        host: { type: "string" },
        config: { type: "string" },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function portNumber(text: string): number {
  const port = Number(text);
  if (/^[0-9]{1,5}$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`--port: expected a number from 0 to 65535, got ${JSON.stringify(text)}`);
}
