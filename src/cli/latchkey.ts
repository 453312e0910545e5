#!/usr/bin/env node
import { runCli } from "./run-cli.js";

const stopping = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => stopping.abort());

// Whoever started the command may read no further: that must not end the pool.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

const code = await runCli(process.argv.slice(2), {
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  env: process.env,
  stop: stopping.signal,
});
// A config file may have left timers or sockets behind, which must not keep an ended command alive.
process.exit(code);
