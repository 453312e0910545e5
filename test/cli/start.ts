import { runCli } from "../../src/cli/run-cli.js";

/** A command that runs in this process. */
export interface Started {
  readonly stdout: () => string;
  readonly stderr: () => string;
  readonly stop: () => void;
  readonly code: Promise<number>;
  /** Settles with the first line of stdout, or with everything on stderr when the command ends before. */
  readonly ready: Promise<string>;
}

/** Starts `latchkey <args>` with an environment that is not production unless told so. */
export function start(args: readonly string[], env: Readonly<Record<string, string>> = {}): Started {
  let stdout = "";
  let stderr = "";
  const stopping = new AbortController();
  const printed = new EventTarget();
  const line = new Promise<string>((resolve) => {
    printed.addEventListener("line", () => resolve(stdout), { once: true });
  });
  const code = runCli(args, {
    stdout: (text) => {
      stdout += text;
      printed.dispatchEvent(new Event("line"));
    },
    stderr: (text) => {
      stderr += text;
    },
    env,
    stop: stopping.signal,
  });
  const ready = Promise.race([line, code.then(() => stderr)]);
  return { stdout: () => stdout, stderr: () => stderr, stop: () => stopping.abort(), code, ready };
}
