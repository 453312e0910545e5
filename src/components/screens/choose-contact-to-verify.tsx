"use client";
import type { ReactElement } from "react";
import type { FormValues } from "../../headless/parts/form/form-values.js";
import { BackButton } from "../../parts/back-button.js";
import { MailIcon } from "../../parts/icons/mail-icon.js";
import { MessageIcon } from "../../parts/icons/message-icon.js";
import { useMessages } from "../../parts/use-messages.js";
import { Choice } from "../form/choice.js";
import { StepEnd } from "../form/step-end.js";
import { StepForm } from "../form/step-form.js";
import { StepScreen } from "../frame/step-screen.js";
import type { ScreenProps } from "../render-step.js";

/** Signed in, but an address or number is not verified: which one now? */
export const ChooseContactToVerify = ({ step }: ScreenProps<"chooseContactToVerify">): ReactElement => {
  const { chooseContactToVerify, attributes } = useMessages();
  const { title, subtitle, submit, back } = chooseContactToVerify;
  const { contacts } = step;
  const choose = (values: FormValues) => {
    const chosen = contacts.find(({ attribute }) => attribute === values.text("contact"));
    return chosen === undefined ? undefined : step.submit({ attribute: chosen.attribute });
  };
  return (
    <StepScreen step={step} title={title} subtitle={subtitle} footer={<BackButton>{back}</BackButton>}>
      <StepForm submit={submit} onSubmit={choose}>
        <Choice
          name="contact"
          options={contacts.map(({ attribute, value }) => ({
            value: attribute,
            Icon: icons[attribute],
            label: attributes[attribute],
            hint: <bdi dir="ltr">{value}</bdi>,
          }))}
        />
      </StepForm>
      <StepEnd step={step} />
    </StepScreen>
  );
};

const icons = { email: MailIcon, phone_number: MessageIcon } as const;
