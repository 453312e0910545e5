"use client";
import type { ReactElement } from "react";
import { useMessages } from "../../parts/use-messages.js";
import type { AuthField } from "../auth-field.js";
import { attributeField } from "../form/attribute-field.js";
import { HiddenUsername } from "../form/hidden-username.js";
import { sentValues } from "../form/sent-values.js";
import { StepEnd } from "../form/step-end.js";
import { StepForm } from "../form/step-form.js";
import { useFields } from "../form/use-fields.js";
import { StepScreen } from "../frame/step-screen.js";
import type { ScreenProps } from "../render-step.js";

/** The password was temporary: one of your own, and the attributes that are still missing. */
export const SetNewPassword = ({ step }: ScreenProps<"setNewPassword">): ReactElement => {
  const messages = useMessages();
  const { setNewPassword: words, common } = messages;
  const { missingAttributes, passwordPolicy: policy } = step;
  const password: AuthField = {
    kind: "password",
    name: "newPassword",
    label: common.newPassword,
    autoComplete: "new-password",
    policy,
  };
  const fields = useFields<"setNewPassword">(step, [
    password,
    ...missingAttributes.map((name) => attributeField(messages, name)),
  ]);
  return (
    <StepScreen
      step={step}
      title={words.title}
      subtitle={missingAttributes.length === 0 ? words.subtitle : words.subtitleWithAttributes}
    >
      <StepForm
        fields={fields}
        submit={words.submit}
        onSubmit={(values) => {
          const { attributes, clientMetadata } = sentValues(fields, values);
          return step.submit({
            newPassword: values.secret("newPassword"),
            attributes,
            ...(clientMetadata === undefined ? {} : { clientMetadata }),
          });
        }}
      >
        <HiddenUsername value={step.identifier} />
      </StepForm>
      <StepEnd step={step} />
    </StepScreen>
  );
};
