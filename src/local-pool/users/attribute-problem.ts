import type { AttributeModel } from "../description/pool-model.js";

/**
 * Why a value does not suit an attribute; null: it does. An empty value stands for none. The words for texts are the
 * service's, those for numbers the pool's own.
 */
export const attributeProblem = ({ type, minimum, maximum }: AttributeModel, value: string): string | null => {
  if (value === "") return null;
  if (type === "Number") return numberProblem(minimum, maximum, value);
  if (type !== "String") return null;
  if (value.length < minimum) return `String must be no shorter than ${minimum} characters`;
  return value.length > maximum ? `String must be no longer than ${maximum} characters` : null;
};

const numberProblem = (minimum: number, maximum: number, value: string): string | null => {
  if (!/^-?\d+(\.\d+)?$/u.test(value)) return "Number expected";
  if (Number(value) < minimum) return `Number must be no less than ${minimum}`;
  return Number(value) > maximum ? `Number must be no greater than ${maximum}` : null;
};
