import type { PoolModel } from "../description/pool-model.js";
import { invalidParameter } from "../invalid-parameter.js";
import { attributeProblem } from "./attribute-problem.js";

/** Throws when the pool does not have an attribute, or when a value does not suit it. */
export const assertInSchema = ({ schema }: PoolModel, attributes: ReadonlyMap<string, string>): void => {
  const lines = [...attributes].flatMap(([name, value]) => {
    const attribute = schema.get(name);
    const problem =
      attribute === undefined ? "Attribute does not exist in the schema." : attributeProblem(attribute, value);
    return problem === null ? [] : [`${name}: ${problem}\n`];
  });
  if (lines.length > 0) throw invalidParameter(`Attributes did not conform to the schema: ${lines.join("")}`);
};
