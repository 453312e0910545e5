"use client";
import type { ReactElement, ReactNode } from "react";
import type { AuthStep } from "../../machine/auth-steps.js";
import { useMessages } from "../../parts/use-messages.js";
import { Link as DefaultLink } from "../ui/link.js";
import { useCustomisation } from "../use-customisation.js";
import { Expiry } from "./expiry.js";

/** Props of {@link StepEnd}. */
export interface StepEndProps {
  readonly step: AuthStep;
  /** Before the other ways on: what belongs to this step alone. */
  readonly children?: ReactNode;
}

/** What stands under the button of a step, always in this order: another method, to go on without, how long the step stays open. */
export const StepEnd = ({ step, children }: StepEndProps): ReactElement => {
  const { common } = useMessages();
  const { Link = DefaultLink } = useCustomisation().components;
  return (
    <div className="latchkey-end">
      {children}
      {"chooseOther" in step && step.canChooseOther && (
        <Link onClick={() => void step.chooseOther()}>{common.chooseOther}</Link>
      )}
      {"skip" in step && <Link onClick={() => void step.skip()}>{common.skip}</Link>}
      {"expiresAt" in step && <Expiry expiresAt={step.expiresAt} />}
    </div>
  );
};
