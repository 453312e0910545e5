import { DescriptionError } from "../description/description-error.js";
import { emptyResponses } from "./empty-responses.js";
import type { Triggers } from "./trigger.js";

/** Checks that a value is an object of functions under AWS's names. Throws a DescriptionError, e.g. `pool.mjs: triggers.PreSignUp: …`. */
export const parseTriggers = (value: unknown, source: string): Triggers => {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new DescriptionError(`${source}: triggers: expected an object of functions, got ${kindOf(value)}`);
  for (const [name, trigger] of Object.entries(value)) {
    const path = `${source}: triggers.${name}`;
    if (!Object.hasOwn(emptyResponses, name))
      throw new DescriptionError(
        `${path}: unknown trigger, expected one of ${Object.keys(emptyResponses).join(" | ")}`,
      );
    if (trigger !== undefined && typeof trigger !== "function")
      throw new DescriptionError(`${path}: expected a function, got ${kindOf(trigger)}`);
  }
  return { ...value };
};

const kindOf = (value: unknown): string => {
  if (value === null || value === undefined) return "nothing";
  return typeof value === "string" ? JSON.stringify(value) : `a value of type ${typeof value}`;
};
