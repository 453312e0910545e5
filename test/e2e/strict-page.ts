/** Where the demo is served under the strict policy; see `serve-strict.mjs`. */
export const strictPage = `http://localhost:${process.env["E2E_STRICT_PORT"] ?? 4274}`;
