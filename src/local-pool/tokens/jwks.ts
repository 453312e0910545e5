import type { JSONWebKeySet } from "jose";
import type { PoolState } from "../state.js";
import { signingKeys } from "./signing-keys.js";

/** What `<iss>/.well-known/jwks.json` holds. */
export const jwks = async (pool: PoolState): Promise<JSONWebKeySet> => {
  const { id, access } = await signingKeys(pool);
  return { keys: [id.jwk, access.jwk] };
};
