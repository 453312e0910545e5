"use client";
import type { ReactElement } from "react";
import { BackButton } from "../../parts/back-button.js";
import { BackIcon } from "../../parts/icons/back-icon.js";
import { useMessages } from "../../parts/use-messages.js";
import { Resend } from "../form/resend.js";
import { StepEnd } from "../form/step-end.js";
import { StepForm } from "../form/step-form.js";
import { useFields } from "../form/use-fields.js";
import { LeftToRight } from "../frame/left-to-right.js";
import { StepScreen } from "../frame/step-screen.js";
import type { ScreenProps } from "../render-step.js";

/** The code that was sent to an address or number of the person who just signed in. */
export const ConfirmContact = ({ step }: ScreenProps<"confirmContact">): ReactElement => {
  const { confirmContact: words, common } = useMessages();
  const { delivery, codeLength: length } = step;
  const fields = useFields<"confirmContact">(step, [
    { kind: "code", name: "code", label: common.code(length), length },
  ]);
  return (
    <StepScreen
      step={step}
      title={words.title(step)}
      subtitle={<LeftToRight value={delivery?.destination ?? ""}>{words.subtitle(step)}</LeftToRight>}
      footer={
        <BackButton>
          <BackIcon />
          {words.back}
        </BackButton>
      }
    >
      <StepForm
        fields={fields}
        submit={words.submit}
        onSubmit={(values) => step.submit({ code: values.secret("code") })}
      />
      <StepEnd step={step}>
        <Resend step={step} />
      </StepEnd>
    </StepScreen>
  );
};
