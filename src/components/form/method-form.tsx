"use client";
import type { ReactElement } from "react";
import type { FormValues } from "../../headless/parts/form/form-values.js";
import type { FirstFactor, MfaMethod } from "../../protocol/challenge.js";
import { MethodChoice } from "./method-choice.js";
import { StepForm } from "./step-form.js";

/** Props of {@link MethodForm}. */
export interface MethodFormProps<Method extends FirstFactor | MfaMethod> {
  readonly methods: readonly Method[];
  /** What the button says. */
  readonly submit: string;
  /** Answers the step; return the command's promise. */
  readonly onChoose: (method: Method) => unknown;
}

/** The form of a step that asks for one of several methods. */
export const MethodForm = <Method extends FirstFactor | MfaMethod>({
  methods,
  submit,
  onChoose,
}: MethodFormProps<Method>): ReactElement => {
  const choose = (values: FormValues) => {
    const chosen = methods.find((method) => method === values.text("method"));
    return chosen === undefined ? undefined : onChoose(chosen);
  };
  return (
    <StepForm submit={submit} onSubmit={choose}>
      <MethodChoice name="method" methods={methods} />
    </StepForm>
  );
};
