"use client";
import type { ReactElement } from "react";
import { TotpSecret } from "../../parts/totp-secret.js";
import { useMessages } from "../../parts/use-messages.js";
import { useSlot } from "../../parts/use-slot.js";
import { useCustomisation } from "../use-customisation.js";
import { StepEnd } from "../form/step-end.js";
import { StepForm } from "../form/step-form.js";
import { useFields } from "../form/use-fields.js";
import { StepScreen } from "../frame/step-screen.js";
import type { ScreenProps } from "../render-step.js";

/** Scan, then type the first code. */
export const EnrollTotp = ({ step }: ScreenProps<"enrollTotp">): ReactElement => {
  const { enrollTotp: words, common } = useMessages();
  const { appName } = useCustomisation();
  const hint = useSlot("hint");
  const { secret, account, codeLength: length } = step;
  const fields = useFields<"enrollTotp">(step, [{ kind: "code", name: "code", label: common.code(length), length }]);
  return (
    <StepScreen step={step} title={words.title} subtitle={words.subtitle}>
      <TotpSecret secret={secret} account={account} issuer={step.issuer ?? appName}>
        <TotpSecret.Qr label={words.qr({ account })} />
        <p className={hint}>{words.secret}</p>
        <div className="latchkey-secret-row">
          <TotpSecret.Text />
          <TotpSecret.Copy />
        </div>
        <TotpSecret.Status />
        <TotpSecret.Link />
      </TotpSecret>
      <p className={hint}>{words.recovery}</p>
      <StepForm
        fields={fields}
        submit={words.submit}
        onSubmit={(values) => step.submit({ code: values.secret("code") })}
      />
      <StepEnd step={step} />
    </StepScreen>
  );
};
