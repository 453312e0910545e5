import { afterEach, expect, test, vi } from "vitest";
import { createKeyPair, signPasswordClaim } from "../../src/srp/client.js";
import { pace } from "../../src/srp/pace.js";
import { pause } from "../../src/srp/pause.js";
import { power } from "../../src/srp/power.js";
import { clientInput, exchangeNamed } from "./exchanges.js";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Counts the message channels that are opened, one per pause. */
function countPauses(): () => number {
  let pauses = 0;
  class CountedChannel extends MessageChannel {
    constructor() {
      super();
      pauses += 1;
    }
  }
  vi.stubGlobal("MessageChannel", CountedChannel);
  return () => pauses;
}

function openPorts(): number {
  return process.getActiveResourcesInfo().filter((name) => name === "MessagePort").length;
}

function* steps(sizes: number[]): Generator<number, string, void> {
  yield* sizes;
  return "done";
}

test.each([
  { sizes: [], times: 0 },
  { sizes: [95], times: 0 },
  { sizes: [95, 1], times: 1 },
  { sizes: [93, 6, 93, 2, 1], times: 2 },
  { sizes: Array.from({ length: 960 }, () => 1), times: 10 },
])("pace pauses after every 96 multiplications: $times times", async ({ sizes, times }) => {
  const pauses = countPauses();
  expect(await pace(steps(sizes))).toBe("done");
  expect(pauses()).toBe(times);
});

test("an exponent of 512 bits is reckoned in at least six tasks", async () => {
  const pauses = countPauses();
  await power(3n, 1n << 511n);
  expect(pauses()).toBeGreaterThanOrEqual(5);
});

test("making keys and signing both pause", async () => {
  const pauses = countPauses();
  await createKeyPair();
  const whileMakingKeys = pauses();
  expect(whileMakingKeys).toBeGreaterThanOrEqual(1);
  await signPasswordClaim(clientInput(exchangeNamed("user-01-plain")));
  expect(pauses() - whileMakingKeys).toBeGreaterThanOrEqual(6);
});

test("other tasks run while a power is being reckoned", async () => {
  let running = true;
  let tasks = 0;
  const count = (): void => {
    tasks += 1;
    if (running) setImmediate(count);
  };
  setImmediate(count);
  await power(3n, (1n << 1024n) - 1n);
  running = false;
  expect(tasks).toBeGreaterThan(3);
});

test("faked timers do not stop the work", async () => {
  vi.useFakeTimers();
  const { A } = await createKeyPair(5n);
  expect(A).toBe(32n);
  expect(vi.getTimerCount()).toBe(0);
});

test("a message port holds the process while it waits, and no longer", async () => {
  const before = openPorts();
  const waiting = pause();
  expect(openPorts()).toBeGreaterThan(before);
  await waiting;
  await new Promise((resolve) => setImmediate(resolve));
  expect(openPorts()).toBe(before);
});

test("without a message channel a timer is used", async () => {
  vi.stubGlobal("MessageChannel", undefined);
  vi.useFakeTimers();
  const resumed = vi.fn<() => void>();
  const waiting = pause().then(resumed);
  await Promise.resolve();
  expect(resumed).not.toHaveBeenCalled();
  vi.runAllTimers();
  await waiting;
  expect(resumed).toHaveBeenCalledOnce();
});
