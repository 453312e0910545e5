"use client";
"use client";
import type { ReactElement, ReactNode } from "react";
import { useLate } from "../../headless/late/use-late.js";
import type { FormValues } from "../../headless/parts/form/form-values.js";
import { Form } from "../../parts/form.js";
import type { AuthField } from "../auth-field.js";
import { FieldRow } from "./field-row.js";
import { lateRows } from "./late-rows.js";
import { Notice } from "./notice.js";
import { Submit } from "./submit.js";

/** Props of {@link StepForm}. */
export interface StepFormProps {
  /** In this order. @default none */
  readonly fields?: readonly AuthField[] | undefined;
  /** A verb: what the button says. */
  readonly submit: string;
  /** Answers the step; return the command's promise. */
  readonly onSubmit: (values: FormValues) => unknown;
  /** Between the error and the fields. */
  readonly children?: ReactNode;
}

/** The form of a step: what went wrong, the fields, the button. */
export const StepForm = ({ fields = [], submit, onSubmit, children }: StepFormProps): ReactElement => {
  const { part, retry } = useLate(fields.every(isWhole) ? null : lateRows);
  return (
    <Form onSubmit={onSubmit}>
      <Notice fields={fields} onRetry={retry} />
      {children}
      {fields.map((field) => (
        <FieldRow key={field.name} field={field} part={part} />
      ))}
      <Submit>{submit}</Submit>
    </Form>
  );
};

/** Whether nothing of a field comes late. */
const isWhole = (field: AuthField): boolean => field.kind === "text" || (field.kind === "password" && !field.policy);
