"use client";
import type { ReactElement } from "react";
import { useMessages } from "../../parts/use-messages.js";
import { StepEnd } from "../form/step-end.js";
import { StepForm } from "../form/step-form.js";
import { useFields } from "../form/use-fields.js";
import { StepScreen } from "../frame/step-screen.js";
import type { ScreenProps } from "../render-step.js";

/** Where shall codes go by e-mail? */
export const EnrollEmail = ({ step }: ScreenProps<"enrollEmail">): ReactElement => {
  const { enrollEmail, common } = useMessages();
  const { title, subtitle, submit } = enrollEmail;
  const fields = useFields<"enrollEmail">(step, [
    { kind: "text", name: "email", label: common.email, type: "email", autoComplete: "email" },
  ]);
  return (
    <StepScreen step={step} title={title} subtitle={subtitle}>
      <StepForm
        fields={fields}
        submit={submit}
        onSubmit={(values) => step.submit({ email: values.text("email").trim() })}
      />
      <StepEnd step={step} />
    </StepScreen>
  );
};
