"use client";
import type { ReactElement } from "react";
import { useMessages } from "../../parts/use-messages.js";
import { StepEnd } from "../form/step-end.js";
import { StepForm } from "../form/step-form.js";
import { useFields } from "../form/use-fields.js";
import { StepScreen } from "../frame/step-screen.js";
import type { ScreenProps } from "../render-step.js";

/** A code of the authenticator app. */
export const ConfirmTotp = ({ step }: ScreenProps<"confirmTotp">): ReactElement => {
  const { confirmTotp, common } = useMessages();
  const { title, subtitle, submit } = confirmTotp;
  const { codeLength: length } = step;
  const fields = useFields<"confirmTotp">(step, [{ kind: "code", name: "code", label: common.code(length), length }]);
  return (
    <StepScreen step={step} title={title} subtitle={subtitle(step)}>
      <StepForm fields={fields} submit={submit} onSubmit={(values) => step.submit({ code: values.secret("code") })} />
      <StepEnd step={step} />
    </StepScreen>
  );
};
