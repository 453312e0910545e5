"use client";
import type { ReactElement } from "react";
import { useMessages } from "../../parts/use-messages.js";
import { Resend } from "../form/resend.js";
import { StepEnd } from "../form/step-end.js";
import { StepForm } from "../form/step-form.js";
import { useFields } from "../form/use-fields.js";
import { LeftToRight } from "../frame/left-to-right.js";
import { StepScreen } from "../frame/step-screen.js";
import type { ScreenProps } from "../render-step.js";

/** A code that was sent by SMS or e-mail. */
export const ConfirmCode = ({ step }: ScreenProps<"confirmCode">): ReactElement => {
  const { confirmCode, common } = useMessages();
  const { codeLength: length, delivery } = step;
  const fields = useFields<"confirmCode">(step, [{ kind: "code", name: "code", label: common.code(length), length }]);
  return (
    <StepScreen
      step={step}
      title={confirmCode.title(delivery)}
      subtitle={<LeftToRight value={delivery.destination}>{confirmCode.subtitle(delivery)}</LeftToRight>}
    >
      <StepForm
        fields={fields}
        submit={confirmCode.submit}
        onSubmit={(values) => step.submit({ code: values.secret("code") })}
      />
      <StepEnd step={step}>
        <Resend step={step} />
      </StepEnd>
    </StepScreen>
  );
};
