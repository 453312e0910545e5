import { expect, test } from "vitest";
import { listenHttp } from "../../../src/cli/listen-http.js";
import { createLocalPool } from "../../../src/local-pool/create-local-pool.js";
import type { LocalPool } from "../../../src/local-pool/create-local-pool.js";

const ten = 600;

const ways: { readonly way: string; readonly dateOf: (pool: LocalPool) => Promise<string | null | undefined> }[] = [
  { way: "fetch", dateOf: async (pool) => (await pool.fetch("http://pool/", getUser)).headers.get("Date") },
  {
    way: "requestHandler",
    dateOf: async ({ requestHandler }) => (await requestHandler.handle(sdkRequest)).response.headers["date"],
  },
  { way: "HTTP", dateOf: overHttp },
];

test.each(ways)(
  "S66: the Date of an answer by $way follows the pool's clock, not the machine's",
  async ({ dateOf }) => {
    const pool = createLocalPool();
    const before = Math.floor(pool.clock.now() / 1000);
    await pool.fetch("http://pool/_pool/clock", { method: "POST", body: JSON.stringify({ advanceSeconds: ten }) });
    const told = Date.parse((await dateOf(pool)) ?? "") / 1000;
    expect(told).toBeGreaterThanOrEqual(before + ten);
    expect(told).toBeLessThanOrEqual(pool.clock.now() / 1000);
  },
);

test("S66: a page of another origin may read the Date of every answer, errors too", async () => {
  const pool = createLocalPool();
  pool.faults.add({ kind: "throttle", operation: "GetUser" });
  for (const _ of ["throttled", "refused"]) {
    const { headers, ok } = await pool.fetch("http://pool/", getUser);
    expect(ok).toBe(false);
    expect(headers.get("Access-Control-Expose-Headers")?.split(",")).toContain("Date");
    expect(headers.get("Date")).toMatch(/ GMT$/u);
  }
});

const headers = {
  "Content-Type": "application/x-amz-json-1.1",
  "X-Amz-Target": "AWSCognitoIdentityProviderService.GetUser",
};
const getUser = { method: "POST", headers, body: "{}" };
const sdkRequest = { ...getUser, protocol: "https:", hostname: "cognito-idp.us-east-1.amazonaws.com", path: "/" };

async function overHttp(pool: LocalPool): Promise<string | null> {
  const listener = await listenHttp(pool.fetch, { host: "127.0.0.1", port: 0 });
  try {
    return (await fetch(`http://127.0.0.1:${listener.port}/`, getUser)).headers.get("Date");
  } finally {
    await listener.close();
  }
}
