"use client";
import type { ReactElement } from "react";
import { useMessages } from "../../parts/use-messages.js";
import { Link as DefaultLink } from "../ui/link.js";
import type { AuthField } from "../auth-field.js";
import { Resend } from "../form/resend.js";
import { StepEnd } from "../form/step-end.js";
import { StepForm } from "../form/step-form.js";
import { useFields } from "../form/use-fields.js";
import { LeftToRight } from "../frame/left-to-right.js";
import { StepScreen } from "../frame/step-screen.js";
import type { ScreenProps } from "../render-step.js";
import { useCustomisation } from "../use-customisation.js";

/** Prove that the address of a new account is yours: by a code that is typed, or by a link that is opened elsewhere. */
export const ConfirmSignUp = ({ step }: ScreenProps<"confirmSignUp">): ReactElement => {
  const { confirmSignUp: words, common } = useMessages();
  const { Link = DefaultLink } = useCustomisation().components;
  const { confirmBy, delivery, codeLength: length, givenCode: given, changeDetails } = step;
  const code: AuthField = { kind: "code", name: "code", label: common.code(length), length, given };
  const fields = useFields<"confirmSignUp">(step, confirmBy === "code" ? [code] : []);
  return (
    <StepScreen
      step={step}
      title={words.title(step)}
      subtitle={<LeftToRight value={delivery?.destination ?? ""}>{words.subtitle(step)}</LeftToRight>}
    >
      <StepForm
        fields={fields}
        submit={words.submit(step)}
        onSubmit={(values) => step.submit(confirmBy === "code" ? { code: values.secret("code") } : {})}
      />
      <StepEnd step={step}>
        <Resend step={step} />
        {changeDetails !== null && <Link onClick={() => void changeDetails()}>{words.changeDetails(step)}</Link>}
      </StepEnd>
    </StepScreen>
  );
};
