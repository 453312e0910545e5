import type { ClientModel } from "../description/pool-model.js";
import { ServiceError } from "../service-error.js";
import type { PoolState, World } from "../state.js";

/** The app client of an id and its pool; throws `ResourceNotFoundException`. */
export const findClient = (
  { pools }: World,
  clientId: string,
): { readonly pool: PoolState; readonly client: ClientModel } => {
  for (const pool of pools) {
    const client = pool.model.clients.find(({ id }) => id === clientId);
    if (client !== undefined) return { pool, client };
  }
  throw new ServiceError("ResourceNotFoundException", `User pool client ${clientId} does not exist.`);
};
