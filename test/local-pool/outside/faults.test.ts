import { expect, test, vi } from "vitest";
import { createLocalPool } from "../../../src/local-pool/create-local-pool.js";
import type { LocalPool } from "../../../src/local-pool/create-local-pool.js";
import { call, password } from "./call.js";

const post = (pool: LocalPool, fault: object): Promise<Response> =>
  pool.fetch("http://pool/_pool/faults", { method: "POST", body: JSON.stringify(fault) });
const typeOf = async (pool: LocalPool): Promise<unknown> => (await call(pool, "InitiateAuth", password)).body["__type"];

test("throttle answers TooManyRequestsException as often as it is told, then no more", async () => {
  const pool = createLocalPool();
  expect((await post(pool, { operation: "InitiateAuth", kind: "throttle", times: 2 })).status).toBe(200);
  expect([await typeOf(pool), await typeOf(pool), await typeOf(pool)]).toEqual([
    "TooManyRequestsException",
    "TooManyRequestsException",
    undefined,
  ]);
});

test("a fault happens once unless told otherwise, and only to its operation", async () => {
  const pool = createLocalPool();
  pool.faults.add({ operation: "RevokeToken", kind: "throttle" });
  expect(await typeOf(pool)).toBe(undefined);
  expect((await call(pool, "RevokeToken", {})).body["__type"]).toBe("TooManyRequestsException");
  expect(pool.faults.all).toEqual([]);
});

test("a fault without operation happens to any", async () => {
  const pool = createLocalPool();
  pool.faults.add({ kind: "throttle" });
  expect(await typeOf(pool)).toBe("TooManyRequestsException");
});

test("error answers with the exception and the text that it is given", async () => {
  const pool = createLocalPool();
  await post(pool, { operation: "InitiateAuth", kind: "error", name: "LimitExceededException", message: "Attempt…" });
  const answer = await call(pool, "InitiateAuth", password);
  expect(answer.status).toBe(400);
  expect(answer.body).toEqual({ __type: "LimitExceededException", message: "Attempt…" });
  expect(answer.headers.get("x-amzn-ErrorMessage")).toBe("Attempt?");
  await post(pool, { kind: "error", name: "InternalErrorException" });
  expect((await call(pool, "InitiateAuth", password)).status).toBe(500);
});

test("latency lets the call wait first, and another fault may happen to the same call", async () => {
  vi.useFakeTimers();
  try {
    const pool = createLocalPool();
    pool.faults.add({ kind: "latency", milliseconds: 3000 });
    pool.faults.add({ kind: "throttle" });
    let answered: unknown = "waiting";
    const answer = typeOf(pool).then((type) => (answered = type));
    await vi.advanceTimersByTimeAsync(2999);
    expect(answered).toBe("waiting");
    await vi.advanceTimersByTimeAsync(1);
    await answer;
    expect(answered).toBe("TooManyRequestsException");
  } finally {
    vi.useRealTimers();
  }
});

test("drop carries the call out and loses its answer", async () => {
  const pool = createLocalPool();
  const created = { UserPoolId: "us-east-1_LatchKey1", Username: "grace", TemporaryPassword: "Hopper-1906!" };
  await post(pool, { operation: "AdminCreateUser", kind: "drop" });
  await expect(call(pool, "AdminCreateUser", created)).rejects.toThrow("Failed to fetch");
  expect(pool.users.get("grace").status).toBe("FORCE_CHANGE_PASSWORD");
});

test("drop with performed false loses the call itself", async () => {
  const pool = createLocalPool();
  const created = { UserPoolId: "us-east-1_LatchKey1", Username: "grace", TemporaryPassword: "Hopper-1906!" };
  await post(pool, { operation: "AdminCreateUser", kind: "drop", performed: false });
  await expect(call(pool, "AdminCreateUser", created)).rejects.toThrow(TypeError);
  expect(pool.users.list().map((user) => user.username)).toEqual(["ada"]);
});

test("malformed answers 200 with half a body", async () => {
  const pool = createLocalPool();
  await post(pool, { kind: "malformed" });
  await expect(call(pool, "InitiateAuth", password)).rejects.toThrow(SyntaxError);
  expect(await typeOf(pool)).toBe(undefined);
});

test("faults can be listed with the times left, and taken back", async () => {
  const pool = createLocalPool();
  pool.faults.add({ operation: "InitiateAuth", kind: "throttle", times: 3 });
  await typeOf(pool);
  expect(await (await pool.fetch("http://pool/_pool/faults")).json()).toEqual([
    { operation: "InitiateAuth", kind: "throttle", times: 2 },
  ]);
  expect(await (await pool.fetch("http://pool/_pool/faults", { method: "DELETE" })).json()).toEqual([]);
  expect(await typeOf(pool)).toBe(undefined);
});

test.each([
  [{ kind: "explode" }, 'fault: kind: expected one of throttle | latency | drop | malformed | error, got "explode"'],
  [{ operation: "InitiateAuth" }, "fault: kind: expected a value, got nothing"],
  [{ kind: "latency" }, "fault: milliseconds: expected a whole number, got nothing"],
  [{ kind: "error" }, "fault: name: expected the name of an exception, got nothing"],
  [{ kind: "drop", times: 0 }, "fault: times: expected a whole number from 1 to 9007199254740991, got 0"],
])("the fault %j is refused with the reason", async (fault, message) => {
  const answer = await post(createLocalPool(), fault);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toEqual({ __type: "InvalidParameterException", message });
});
