"use client";
import type { ReactElement } from "react";
import { BackButton } from "../../headless/parts/back-button.js";
import type { AuthStep } from "../../machine/auth-steps.js";
import { EditIcon } from "../../parts/icons/edit-icon.js";
import { useMessages } from "../../parts/use-messages.js";
import { useSlot } from "../../parts/use-slot.js";

/** Who is signing in, with a way to change that; nothing where nobody is known. Identifiers read from left to right in every language. */
export const Identity = ({ step }: { readonly step: AuthStep }): ReactElement | null => {
  const { common } = useMessages();
  const className = useSlot("identity");
  if (!isKnown(step)) return null;
  return (
    <div className={className}>
      <bdi className="latchkey-identifier" dir="ltr">
        {step.identifier}
      </bdi>
      <BackButton className="latchkey-icon-button" aria-label={common.changeIdentifier(step.identifier)}>
        <EditIcon />
      </BackButton>
    </div>
  );
};

// Whoever can still say who they are needs not be told.
const isKnown = (step: AuthStep): step is AuthStep & { readonly identifier: string } => {
  if (!("back" in step && "identifier" in step)) return false;
  return step.name !== "signUp" && step.name !== "requestPasswordReset" && step.identifier !== "";
};
