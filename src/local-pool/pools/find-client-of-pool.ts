import type { ClientModel } from "../description/pool-model.js";
import { ServiceError } from "../service-error.js";
import type { PoolState, World } from "../state.js";
import { findPool } from "./find-pool.js";

/** The pool of an id and one of its app clients; throws `ResourceNotFoundException`. */
export const findClientOfPool = (
  world: World,
  userPoolId: string,
  clientId: string,
): { readonly pool: PoolState; readonly client: ClientModel } => {
  const pool = findPool(world, userPoolId);
  const client = pool.model.clients.find(({ id }) => id === clientId);
  if (client !== undefined) return { pool, client };
  throw new ServiceError("ResourceNotFoundException", `User pool client ${clientId} does not exist.`);
};
