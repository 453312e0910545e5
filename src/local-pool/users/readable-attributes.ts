import type { ClientModel } from "../description/pool-model.js";
import type { UserRecord } from "../state.js";

/** The attributes that the client may read, `sub` first. */
export const readableAttributes = ({ readAttributes }: ClientModel, user: UserRecord): [string, string][] => [
  ["sub", user.sub],
  ...[...user.attributes].filter(([name]) => readAttributes === null || readAttributes.has(name)),
];
