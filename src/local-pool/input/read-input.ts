import { invalidParameter } from "../invalid-parameter.js";
import { structure } from "./structure.js";
import type { Shape, ShapeValues } from "./structure.js";

/**
 * Reads an operation's input by its shape, before anything else happens. What breaks constraints is refused all at once
 * with `InvalidParameterException` (`2 validation errors detected: …; …`).
 */
export const readInput = <S extends Shape>(input: Readonly<Record<string, unknown>>, shape: S): ShapeValues<S> => {
  const problems: string[] = [];
  const values = structure(shape).read(input, "", problems);
  if (problems.length === 0) return values;
  const count = problems.length === 1 ? "1 validation error" : `${problems.length} validation errors`;
  throw invalidParameter(`${count} detected: ${problems.join("; ")}`);
};
