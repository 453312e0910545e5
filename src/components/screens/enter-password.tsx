"use client";
import type { ReactElement } from "react";
import { useMessages } from "../../parts/use-messages.js";
import { HiddenUsername } from "../form/hidden-username.js";
import { StepEnd } from "../form/step-end.js";
import { StepForm } from "../form/step-form.js";
import { useFields } from "../form/use-fields.js";
import { StepScreen } from "../frame/step-screen.js";
import type { ScreenProps } from "../render-step.js";

/** The password, after the identifier. */
export const EnterPassword = ({ step }: ScreenProps<"enterPassword">): ReactElement => {
  const { enterPassword, common } = useMessages();
  const { title, subtitle, submit } = enterPassword;
  const fields = useFields<"enterPassword">(step, [
    { kind: "password", name: "password", label: common.password, autoComplete: "current-password" },
  ]);
  return (
    <StepScreen step={step} title={title} subtitle={subtitle}>
      <StepForm
        fields={fields}
        submit={submit}
        onSubmit={(values) => step.submit({ password: values.secret("password") })}
      >
        <HiddenUsername value={step.identifier} />
      </StepForm>
      <StepEnd step={step} />
    </StepScreen>
  );
};
