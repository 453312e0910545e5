"use client";
import { useContext } from "react";
import type { Fault } from "../../headless/parts/faults/fault.js";
import { useField } from "../../headless/parts/field/field-context.js";
import { useDescribed } from "../../headless/parts/field/use-described.js";
import { GivenLookContext } from "../../parts/given-look.js";
import type { AuthField } from "../auth-field.js";
import { useLate } from "../../headless/late/use-late.js";
import { lateParts } from "../late-parts.js";

/** What every control of a form gets. */
export interface RowProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly error: string | undefined;
  readonly required: boolean;
}

/** The props of a field's control, inside the Field that it stands in. */
export const useRow = (field: AuthField): RowProps => {
  const around = useField("FieldRow");
  const { name, controlId, fault } = around;
  // Also for an app's own control: it is told the error, so the form's message need not say it.
  useDescribed(around, "error");
  return {
    id: controlId,
    name,
    label: field.label,
    hint: field.hint,
    error: useFaultText(field, fault),
    required: field.required ?? true,
  };
};

/** What is said of a field's fault; there is none before a submit, and then the words are here. */
const useFaultText = (field: AuthField, fault: Fault | null): string | undefined => {
  const given = useContext(GivenLookContext);
  const { part } = useLate(fault === null ? null : lateParts);
  return fault === null ? undefined : part?.rowFault(given, field, fault);
};
