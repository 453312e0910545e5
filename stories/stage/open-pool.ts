import { cognito } from "../../src/cognito/index.js";
import type { CognitoClient } from "../../src/cognito/index.js";
import { createLocalPool } from "../../src/local-pool/index.js";
import type { LocalPool, PoolDescription } from "../../src/local-pool/index.js";

/** A user pool in this tab, and a client of it. */
export interface OpenedPool {
  readonly pool: LocalPool;
  readonly client: CognitoClient;
}

/** Opens a pool in this tab; by default the one with the user `ada`. The session is over when the story is. */
export const openPool = (description?: PoolDescription): OpenedPool => {
  // The catalogue is built for production and has made-up users only.
  const pool = createLocalPool(description, { allowInProduction: true });
  return { pool, client: cognito({ ...pool.clientOptions(), storage: "memory", totp: { issuer: "Acme" } }) };
};
