import type { PoolModel } from "../description/pool-model.js";

/** Whether two user names are one in this pool: by default the case of letters does not matter. */
export const sameName = ({ caseSensitiveUsernames }: PoolModel, one: string, other: string): boolean =>
  caseSensitiveUsernames ? one === other : one.toLowerCase() === other.toLowerCase();
