"use client";
import type { ReactElement } from "react";
import { identifierInput } from "../../headless/identifier-input.js";
import type { FormValues } from "../../headless/parts/form/form-values.js";
import { useFirstMessages } from "../../parts/use-first-messages.js";
import type { AuthField } from "../auth-field.js";
import { useCustomisation } from "../use-customisation.js";
import { lateParts } from "../late-parts.js";
import { StepForm } from "../form/step-form.js";
import { useFields } from "../form/use-fields.js";
import { StepScreen } from "../frame/step-screen.js";
import { useLate } from "../../headless/late/use-late.js";
import type { ScreenProps } from "../render-step.js";
import { useFirstForm } from "./use-first-form.js";

/** Who are you, and what is your password? While the session is being restored the same form, busy: what is typed stays. */
export const EnterCredentials = ({ step: given }: ScreenProps<"enterCredentials" | "restoring">): ReactElement => {
  const messages = useFirstMessages();
  const { enterCredentials: words, common } = messages;
  const { appName } = useCustomisation();
  const step = useFirstForm(given);
  const { asksPassword, signInWith } = step;
  const { part: notices } = useLate(given.name === "restoring" ? null : lateParts);

  const identifier: AuthField = {
    kind: "text",
    name: "username",
    label: common.identifier(signInWith),
    defaultValue: step.identifier,
    ...identifierInput(signInWith),
  };
  const password: AuthField = {
    kind: "password",
    name: "password",
    label: common.password,
    autoComplete: "current-password",
  };
  const fields = useFields<"enterCredentials">(step, asksPassword ? [identifier, password] : [identifier]);
  const signIn = (values: FormValues) =>
    step.submit({
      username: values.text("username"),
      ...(asksPassword ? { password: values.secret("password") } : {}),
      ...(fields.some((field) => field.name === "remember") ? { remember: values.checked("remember") } : {}),
    });

  return (
    <StepScreen step={given} title={words.title({ appName })} subtitle={words.subtitle}>
      <StepForm fields={fields} submit={words.submit({ asksPassword })} onSubmit={signIn}>
        {notices !== null && <notices.CredentialsNotice step={step} />}
      </StepForm>
    </StepScreen>
  );
};
