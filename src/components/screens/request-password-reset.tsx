"use client";
import type { ReactElement } from "react";
import { typedIdentifier } from "../../headless/phone/typed-identifier.js";
import { useSettings } from "../../headless/use-settings.js";
import { useMessages } from "../../parts/use-messages.js";
import { identifierField } from "../form/identifier-field.js";
import { StepForm } from "../form/step-form.js";
import { useFields } from "../form/use-fields.js";
import { StepScreen } from "../frame/step-screen.js";
import { WayBack } from "../frame/way-back.js";
import type { ScreenProps } from "../render-step.js";
import { useResetForm } from "./use-reset-form.js";

/** Who has forgotten the password? */
export const RequestPasswordReset = ({
  step: given,
}: ScreenProps<"requestPasswordReset" | "restoring">): ReactElement => {
  const step = useResetForm(given);
  const settings = useSettings();
  const { requestPasswordReset, common } = useMessages();
  const { title, subtitle, submit } = requestPasswordReset;
  const { identifier, signInWith: kinds } = step;
  const fields = useFields<"requestPasswordReset">(step, [
    identifierField({ label: common.identifier(kinds), kinds, identifier }),
  ]);
  return (
    <StepScreen step={given} title={title} subtitle={subtitle} footer={<WayBack step={given} />}>
      <StepForm
        fields={fields}
        submit={submit}
        onSubmit={async (values) => step.submit({ username: await typedIdentifier(values.text("username"), settings) })}
      />
    </StepScreen>
  );
};
