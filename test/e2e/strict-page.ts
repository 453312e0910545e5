const first = Number(process.env["E2E_STRICT_PORT"] ?? 4274);
const worker = Number(process.env["TEST_PARALLEL_INDEX"] ?? 0);

/** Where the demo is served to this worker under the strict policy; see `serve-strict.mjs`. */
export const strictPage = `http://localhost:${first + 2 * worker}`;
