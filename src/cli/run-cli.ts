import type { CliIo } from "./cli-io.js";
import { packageVersion } from "./package-version.js";
import { runPool } from "./run-pool.js";
import { UsageError } from "./usage-error.js";

/**
 * Runs `latchkey <args>` and gives its exit code: 0 when it did what was asked or was stopped, 1 when the pool could not
 * be opened, 2 for a command line or a config file that cannot be used.
 */
export async function runCli(args: readonly string[], io: CliIo): Promise<number> {
  const [command, ...rest] = args;
  if (command === "--help" || command === "-h" || command === "help") {
    io.stdout(HELP);
    return 0;
  }
  if (command === "--version" || command === "-v") {
    io.stdout(`${await packageVersion()}\n`);
    return 0;
  }
  if (command === "pool") return runPool(rest, io);
  const problem = command === undefined ? "no command" : `unknown command ${JSON.stringify(command)}`;
  io.stderr(`${new UsageError(problem).message}\n\n${HELP}`);
  return 2;
}

const HELP = `Usage: latchkey <command>

Commands:
  pool       run an embedded Cognito user pool (latchkey pool --help)

Options:
  --help     show this text
  --version  show the version
`;
