import type { PoolModel } from "../description/pool-model.js";
import type { UserRecord } from "../state.js";

/** The names of the required attributes that the user has no value for. */
export const missingAttributes = ({ schema }: PoolModel, { attributes }: Pick<UserRecord, "attributes">): string[] =>
  [...schema.values()]
    .filter(({ name, required }) => required && name !== "sub" && (attributes.get(name) ?? "") === "")
    .map(({ name }) => name);
