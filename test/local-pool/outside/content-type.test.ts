import { expect, test } from "vitest";
import { createLocalPool } from "../../../src/local-pool/create-local-pool.js";
import { call, password } from "./call.js";

test.each([["text/plain"], ["application/json"], ["application/x-amz-json-1.10"], [""]])(
  "the content type %j is not the protocol's, so the operation is unknown",
  async (type) => {
    const pool = createLocalPool(undefined, { warn: () => undefined });
    const answer = await call(pool, "InitiateAuth", password, { headers: { "Content-Type": type } });
    expect([answer.status, answer.body]).toEqual([400, { __type: "UnknownOperationException" }]);
    const header = { "Content-Type": "application/x-amz-json-1.1; charset=UTF-8" };
    expect((await call(pool, "InitiateAuth", password, { headers: header })).status).toBe(200);
  },
);
