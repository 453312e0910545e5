"use client";
import { useField } from "../../headless/parts/field/field-context.js";
import { useLayoutEffect } from "../../headless/use-layout-effect.js";
import { faultText } from "../../parts/fault-text.js";
import { useMessages } from "../../parts/use-messages.js";
import type { AuthField } from "../auth-field.js";

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
  const messages = useMessages();
  const { name, controlId, fault, showError } = useField("FieldRow");
  // Also for an app's own control: it is told the error, so the form's message need not say it.
  useLayoutEffect(showError, [showError]);
  const type = field.kind === "text" ? field.type : field.kind;
  return {
    id: controlId,
    name,
    label: field.label,
    hint: field.hint,
    error: fault === null ? undefined : faultText(messages, fault, { label: field.label, type }),
    required: field.required ?? true,
  };
};
