"use client";
import type { ReactElement } from "react";
import { BackButton } from "../../headless/parts/back-button.js";
import { EditIcon } from "../../parts/icons/edit-icon.js";
import { useMessages } from "../../parts/use-messages.js";
import { useSlot } from "../../parts/use-slot.js";

/** Who is signing in, with a way to change that. Identifiers read from left to right in every language. */
export const Identity = ({ step }: { readonly step: { readonly identifier: string } }): ReactElement => {
  const { common } = useMessages();
  return (
    <div className={useSlot("identity")}>
      <bdi className="latchkey-identifier" dir="ltr">
        {step.identifier}
      </bdi>
      <BackButton className="latchkey-icon-button" aria-label={common.changeIdentifier(step.identifier)}>
        <EditIcon />
      </BackButton>
    </div>
  );
};
