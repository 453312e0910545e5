#!/usr/bin/env node
import { runCli } from "./run-cli.js";

/** Milliseconds that an orderly end may take. */
const PATIENCE = 500;
const stopping = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, stop);

// Whoever started the command may read no further: that must not end the pool.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

// Stdout carries the ready line alone: what a config file prints goes to stderr.
const print = process.stdout.write.bind(process.stdout);
process.stdout.write = process.stderr.write.bind(process.stderr);

const code = await runCli(process.argv.slice(2), {
  stdout: (text) => void print(text),
  stderr: (text) => void process.stderr.write(text),
  env: process.env,
  stop: stopping.signal,
});
// A config file may have left timers or sockets behind, which must not keep an ended command alive.
process.exit(code);

function stop(): void {
  stopping.abort();
  // A config file that is still loading may never come to its end.
  setTimeout(() => process.exit(0), PATIENCE).unref();
}
