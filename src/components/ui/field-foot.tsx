"use client";
import { useContext } from "react";
import type { ReactElement } from "react";
import { StepContext } from "../../headless/parts/screen/step-context.js";
import { FieldHint } from "../../parts/field-hint.js";
import { useLateParts } from "../use-late-parts.js";

/** Props of {@link FieldFoot}. */
export interface FieldFootProps {
  /** A line of help. */
  readonly hint: string | undefined;
  /** What is wrong. */
  readonly error: string | undefined;
}

/** What stands below every control: a hint, where there is one, and, before anything can be wrong, the place for an error. */
export const FieldFoot = ({ hint, error }: FieldFootProps): ReactElement => {
  const { part } = useLateParts(useContext(StepContext)?.step);
  return (
    <>
      {hint !== undefined && <FieldHint>{hint}</FieldHint>}
      {part !== null && <part.FieldError>{error}</part.FieldError>}
    </>
  );
};
