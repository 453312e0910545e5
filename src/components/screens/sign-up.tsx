"use client";
import type { ReactElement } from "react";
import { typedIdentifier } from "../../headless/phone/typed-identifier.js";
import type { FormValues } from "../../headless/parts/form/form-values.js";
import { useSettings } from "../../headless/use-settings.js";
import type { AuthSteps } from "../../machine/auth-steps.js";
import type { Messages } from "../../messages/en.js";
import { useMessages } from "../../parts/use-messages.js";
import type { AuthField } from "../auth-field.js";
import { attributeField } from "../form/attribute-field.js";
import { identifierField } from "../form/identifier-field.js";
import { sentValues } from "../form/sent-values.js";
import { StepForm } from "../form/step-form.js";
import { typedBefore } from "../form/typed-before.js";
import { useFields } from "../form/use-fields.js";
import { StepScreen } from "../frame/step-screen.js";
import { WayBack } from "../frame/way-back.js";
import type { ScreenProps } from "../render-step.js";
import { useCustomisation } from "../use-customisation.js";
import { useSignUpForm } from "./use-sign-up-form.js";

/** Make an account: who you are, what the pool asks for, a password. */
export const SignUpScreen = ({ step: given }: ScreenProps<"signUp" | "restoring">): ReactElement => {
  const step = useSignUpForm(given);
  const settings = useSettings();
  const messages = useMessages();
  const { appName } = useCustomisation();
  const { title, subtitle, submit, haveAccount, back } = messages.signUp;
  const fields = typedBefore(useFields<"signUp">(step, signUpFields(messages, step)), step.attributes);
  const signUp = async (values: FormValues) =>
    step.submit({
      username: await typedIdentifier(values.text("username"), { ...settings, signInWith: step.identifierKinds }),
      ...(fields.some(({ name }) => name === "password") ? { password: values.secret("password") } : {}),
      ...sentValues(fields, values),
    });
  return (
    <StepScreen
      step={given}
      title={title({ appName })}
      subtitle={subtitle}
      footer={
        <>
          {haveAccount} <WayBack step={given}>{back}</WayBack>
        </>
      }
    >
      <StepForm fields={fields} submit={submit} onSubmit={signUp} />
    </StepScreen>
  );
};

const signUpFields = (messages: Messages, step: AuthSteps["signUp"]): readonly AuthField[] => [
  identifierField({
    label: messages.common.identifier(step.identifierKinds),
    kinds: step.identifierKinds,
    identifier: step.identifier,
  }),
  ...step.attributeNames.map((name) => attributeField(messages, name)),
  {
    kind: "password",
    name: "password",
    label: messages.common.password,
    autoComplete: "new-password",
    policy: step.passwordPolicy,
  },
  {
    kind: "password",
    name: "repeatPassword",
    label: messages.common.repeatPassword,
    autoComplete: "new-password",
    sameAs: "password",
  },
];
