import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createLocalPool } from "../../../src/local-pool/create-local-pool.js";
import { call, password } from "./call.js";

beforeEach(() => void vi.stubEnv("NODE_ENV", "production"));
afterEach(() => void vi.unstubAllEnvs());

test("S74: under NODE_ENV=production no pool is made, and the error says why and what to do", () => {
  expect(() => createLocalPool()).toThrow(
    /^NODE_ENV is production, and the local pool is for development and tests only: it shows every code to anybody\. Use a real user pool; .*allowInProduction/,
  );
});

test("S74: where it is allowed all the same, the pool works and a loud banner says what it is", async () => {
  const told: string[] = [];
  const pool = createLocalPool(undefined, { allowInProduction: true, warn: (text) => void told.push(text) });
  expect((await call(pool, "InitiateAuth", password)).status).toBe(200);
  expect(told).toEqual([expect.stringContaining("LATCHKEY LOCAL POOL UNDER NODE_ENV=production")]);
});

test("S74: in development and in tests there is no banner, and the flag changes nothing", () => {
  for (const mode of ["development", "test", undefined]) {
    vi.stubEnv("NODE_ENV", mode);
    const told: string[] = [];
    createLocalPool(undefined, { warn: (text) => void told.push(text) });
    createLocalPool(undefined, { allowInProduction: true, warn: (text) => void told.push(text) });
    expect(told).toEqual([]);
  }
});
