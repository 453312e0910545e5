"use client";
import type { ReactElement } from "react";
import type { FormValues } from "../../headless/parts/form/form-values.js";
import { useSettings } from "../../headless/use-settings.js";
import type { AuthSteps } from "../../machine/auth-steps.js";
import type { FirstMessages } from "../../messages/en-first.js";
import { useFirstMessages } from "../../parts/use-first-messages.js";
import type { AuthField } from "../auth-field.js";
import { identifierField } from "../form/identifier-field.js";
import { StepForm } from "../form/step-form.js";
import { useFields } from "../form/use-fields.js";
import { StepLink } from "../frame/step-link.js";
import { StepScreen } from "../frame/step-screen.js";
import type { ScreenProps } from "../render-step.js";
import { useCustomisation } from "../use-customisation.js";
import { useLateParts } from "../use-late-parts.js";
import { useFirstForm } from "./use-first-form.js";

/** Who are you, and what is your password? While the session is being restored the same form, busy: what is typed stays. */
export const EnterCredentials = ({ step: given }: ScreenProps<"enterCredentials" | "restoring">): ReactElement => {
  const messages = useFirstMessages();
  const { title, subtitle, submit, forgotPassword, noAccount, signUp } = messages.enterCredentials;
  const { appName } = useCustomisation();
  const settings = useSettings();
  const step = useFirstForm(given);
  const { asksPassword } = step;
  const { part: late } = useLateParts(given);

  const fields = useFields<"enterCredentials">(step, fieldsOf(step, messages));
  const signIn = async (values: FormValues) => {
    const typed = values.text("username");
    return step.submit({
      username: (await late?.typedIdentifier(typed, settings)) ?? typed,
      ...(asksPassword ? { password: values.secret("password") } : {}),
      ...(fields.some((field) => field.name === "remember") ? { remember: values.checked("remember") } : {}),
    });
  };
  const toSignUp = step.goToSignUp !== null && (
    <>
      {noAccount}{" "}
      <StepLink step={given} to="signUp" go={step.goToSignUp}>
        {signUp}
      </StepLink>
    </>
  );

  return (
    <StepScreen step={given} title={title({ appName })} subtitle={subtitle} footer={toSignUp}>
      <StepForm fields={fields} submit={submit({ asksPassword })} onSubmit={signIn}>
        {late !== null && <late.CredentialsNotice step={step} />}
      </StepForm>
      <div className="latchkey-end">
        <StepLink step={given} to="requestPasswordReset" go={step.goToResetPassword}>
          {forgotPassword}
        </StepLink>
      </div>
    </StepScreen>
  );
};

const fieldsOf = (
  { asksPassword, asksToKeepSignedIn, remember, signInWith: kinds, identifier }: AuthSteps["enterCredentials"],
  { common, enterCredentials }: FirstMessages,
): readonly AuthField[] => {
  const fields = [identifierField({ label: common.identifier(kinds), kinds, identifier })];
  if (asksPassword) {
    fields.push({ kind: "password", name: "password", label: common.password, autoComplete: "current-password" });
  }
  if (asksToKeepSignedIn) {
    fields.push({
      kind: "checkbox",
      name: "remember",
      label: enterCredentials.keepSignedIn,
      required: false,
      defaultChecked: remember,
    });
  }
  return fields;
};
