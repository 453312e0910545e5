"use client";
import type { ReactElement } from "react";
import { Field } from "../../parts/field.js";

/** Props of {@link FieldFoot}. */
export interface FieldFootProps {
  /** A line of help. */
  readonly hint: string | undefined;
  /** What is wrong. */
  readonly error: string | undefined;
}

/** What stands below every control: a hint, where there is one, and the place for an error. */
export const FieldFoot = ({ hint, error }: FieldFootProps): ReactElement => (
  <>
    {hint !== undefined && <Field.Hint>{hint}</Field.Hint>}
    <Field.Error>{error}</Field.Error>
  </>
);
