"use client";
import { createContext, useContext } from "react";
import { inDevelopment } from "../../in-development.js";
import { usageError } from "../../usage-error.js";
import type { Fault } from "../faults/fault.js";

/** What describes an input, by the end of its id. */
export type Described = "hint" | "rules" | "error";

/** What a field tells its label, input, hint and error. */
export interface FieldContextValue {
  /** How the ids begin of what describes the input. */
  readonly id: string;
  readonly name: string;
  readonly controlId: string;
  /** What is wrong with it, or `null`. */
  readonly fault: Fault | null;
  readonly invalid: boolean;
  /** The ids that describe the input now, `undefined` where nothing does. */
  readonly describedBy: string | undefined;
  /** Says that a part which describes the input is there; returns the way to take it back. */
  readonly show: (part: Described) => () => void;
}

/** The field around, or `null`. */
export const FieldContext = createContext<FieldContextValue | null>(null);

/** The field around; throws where there is none. `part` names the caller for the message. */
export function useField(part: string): FieldContextValue {
  const field = useContext(FieldContext);
  if (field === null) {
    throw usageError(
      `<${part}> was rendered outside a field.`,
      inDevelopment &&
        "It cannot know the name and ids that tie a label to its input. " +
          'Put it into <Field name="…">, <PasswordField name="…"> or <CodeField>.',
    );
  }
  return field;
}
