import type { PoolModel } from "../description/pool-model.js";
import { invalidParameter } from "../invalid-parameter.js";

/** Throws when the pool does not have an attribute. */
export const assertInSchema = ({ schema }: PoolModel, attributes: ReadonlyMap<string, string>): void => {
  const unknown = [...attributes.keys()].find((name) => name !== "sub" && !schema.has(name));
  if (unknown !== undefined)
    throw invalidParameter(
      `Attributes did not conform to the schema: ${unknown}: Attribute does not exist in the schema.\n`,
    );
};
