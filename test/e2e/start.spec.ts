import { expect, test } from "@playwright/test";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

const start = `${import.meta.dirname}/../../demo/start.mjs`;

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  test(`the first address that the start prints is the demo's and answers, and ${signal} ends it with 0`, async () => {
    const port = await freePort();
    const demo = spawn(process.execPath, [start], { env: { ...process.env, PORT: String(port) } });
    const exit = once(demo, "exit");
    let printed = "";
    for await (const chunk of demo.stdout.setEncoding("utf8")) {
      printed += String(chunk);
      if (/http:\/\/localhost:\d+/.test(printed)) break;
    }
    const [address] = /http:\/\/localhost:\d+/.exec(printed) ?? [];
    expect(address).toBe(`http://localhost:${port}`);
    const page = await fetch(`${address}/`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("<title>Latchkey demo</title>");
    demo.kill(signal);
    expect(await exit).toEqual([0, null]);
  });
}

test("a port that is taken is said in one line, with status 1", async () => {
  const taken = createServer().listen({ host: "localhost", port: 0 });
  await once(taken, "listening");
  const demo = spawn(process.execPath, [start, "--port", String(portOf(taken.address()))]);
  const [said, [code]] = await Promise.all([text(demo.stderr), once(demo, "exit")]);
  expect(said).toMatch(/^demo: Port \d+ is already in use\n$/);
  expect(code).toBe(1);
  taken.close();
});

async function freePort(): Promise<number> {
  const probe = createServer().listen({ host: "localhost", port: 0 });
  await once(probe, "listening");
  const port = portOf(probe.address());
  probe.close();
  await once(probe, "close");
  return port;
}

const portOf = (address: AddressInfo | string | null): number =>
  typeof address === "object" && address !== null ? address.port : 0;
