import { ServiceError } from "../service-error.js";
import type { PoolState, World } from "../state.js";

/** The pool of an id; throws `ResourceNotFoundException`. */
export const findPool = ({ pools }: World, userPoolId: string): PoolState => {
  const pool = pools.find(({ model }) => model.id === userPoolId);
  if (pool === undefined)
    throw new ServiceError("ResourceNotFoundException", `User pool ${userPoolId} does not exist.`);
  return pool;
};
