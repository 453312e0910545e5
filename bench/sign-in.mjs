import { cognito } from "../src/cognito/cognito.js";
import { createAuthFlow } from "../src/flow/create-auth-flow.js";
import { createLocalPool } from "../src/local-pool/create-local-pool.js";
import { internals } from "../src/protocol/auth-client.js";

/** @typedef {import("../src/local-pool/index.js").LocalPool} LocalPool */

/** Milliseconds from focus to submit: long enough to prepare what a sign-in needs. */
const TYPING = 200;

/**
 * From `submit` to `signedIn` in milliseconds, each time by a new client of one pool in this process.
 *
 * @param {{ latency: number, warmUp: number, count: number }} plan `latency`: milliseconds that the pool waits before it
 * looks at a request
 */
export async function signIns({ latency, warmUp, count }) {
  const pool = createLocalPool(undefined, { allowInProduction: true, warn: () => undefined });
  const measured = [];
  for (let round = 0; round < warmUp + count; round += 1) {
    if (latency > 0) pool.faults.add({ kind: "latency", milliseconds: latency, times: 2 });
    measured.push(await signIn(pool));
  }
  return measured.slice(warmUp);
}

/** @param {LocalPool} pool */
async function signIn(pool) {
  const { requestHandler, waited } = timed(pool.requestHandler);
  const client = cognito({ ...pool.clientOptions(), requestHandler, storage: "memory" });
  const flow = createAuthFlow(client);
  client[internals].prepare();
  await new Promise((resolve) => setTimeout(resolve, TYPING));
  const step = flow.getStep();
  if (step.name !== "enterCredentials") throw new Error(`The flow begins with ${step.name}; nothing can be submitted.`);
  const submitted = performance.now();
  const { step: reached } = await step.submit({ username: "ada", password: "Lovelace-1815!" });
  const total = performance.now() - submitted;
  flow.stop();
  if (reached.name !== "signedIn") throw new Error(`The sign-in led to ${reached.name}; its time says nothing.`);
  return { total, client: total - waited() };
}

/** @param {LocalPool["requestHandler"]} requestHandler */
function timed(requestHandler) {
  let sum = 0;
  return {
    waited: () => sum,
    requestHandler: {
      ...requestHandler,
      /** @type {LocalPool["requestHandler"]["handle"]} */
      handle: async (request, options) => {
        const sent = performance.now();
        try {
          return await requestHandler.handle(request, options);
        } finally {
          sum += performance.now() - sent;
        }
      },
    },
  };
}
