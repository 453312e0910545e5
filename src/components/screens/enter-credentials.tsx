"use client";
import type { ReactElement } from "react";
import { identifierInput } from "../../headless/identifier-input.js";
import type { FormValues } from "../../headless/parts/form/form-values.js";
import { useMessages } from "../../parts/use-messages.js";
import type { AuthField } from "../auth-field.js";
import { useCustomisation } from "../use-customisation.js";
import { LockoutNotice } from "../form/lockout-notice.js";
import { StepForm } from "../form/step-form.js";
import { useFields } from "../form/use-fields.js";
import { StepScreen } from "../frame/step-screen.js";
import type { ScreenProps } from "../render-step.js";
import { useFirstForm } from "./use-first-form.js";

/** Who are you, and what is your password? While the session is being restored the same form, busy: what is typed stays. */
export const EnterCredentials = ({ step: given }: ScreenProps<"enterCredentials" | "restoring">): ReactElement => {
  const messages = useMessages();
  const { enterCredentials: words, common } = messages;
  const { appName } = useCustomisation();
  const step = useFirstForm(given);
  const { asksPassword, signInWith, lockedUntil } = step;

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
        <LockoutNotice lockedUntil={lockedUntil} />
      </StepForm>
    </StepScreen>
  );
};
