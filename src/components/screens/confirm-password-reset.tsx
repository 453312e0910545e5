"use client";
import type { ReactElement } from "react";
import { useMessages } from "../../parts/use-messages.js";
import { HiddenUsername } from "../form/hidden-username.js";
import { Resend } from "../form/resend.js";
import { StepEnd } from "../form/step-end.js";
import { StepForm } from "../form/step-form.js";
import { useFields } from "../form/use-fields.js";
import { LeftToRight } from "../frame/left-to-right.js";
import { StepScreen } from "../frame/step-screen.js";
import type { ScreenProps } from "../render-step.js";

/** A new password, with the code that was sent. Whether there is such an account, it does not say. */
export const ConfirmPasswordReset = ({ step }: ScreenProps<"confirmPasswordReset">): ReactElement => {
  const { confirmPasswordReset: words, common } = useMessages();
  const { delivery, codeLength: length, givenCode: given, passwordPolicy: policy } = step;
  const fields = useFields<"confirmPasswordReset">(step, [
    { kind: "code", name: "code", label: common.code(length), length, given, submitsItself: false },
    { kind: "password", name: "newPassword", label: common.newPassword, autoComplete: "new-password", policy },
    {
      kind: "password",
      name: "repeatPassword",
      label: common.repeatPassword,
      autoComplete: "new-password",
      sameAs: "newPassword",
    },
  ]);
  return (
    <StepScreen
      step={step}
      title={words.title}
      subtitle={<LeftToRight value={delivery?.destination ?? ""}>{words.subtitle(step)}</LeftToRight>}
    >
      <StepForm
        fields={fields}
        submit={words.submit}
        onSubmit={(values) => step.submit({ code: values.secret("code"), newPassword: values.secret("newPassword") })}
      >
        <HiddenUsername value={step.identifier} />
      </StepForm>
      <StepEnd step={step}>
        <Resend step={step} />
      </StepEnd>
    </StepScreen>
  );
};
