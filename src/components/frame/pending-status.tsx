"use client";
import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import type { AuthStep } from "../../machine/auth-steps.js";
import { useFirstMessages } from "../../parts/use-first-messages.js";

const patience = 1000;

/** Says to those who do not see the spinner that a request takes more than a second. */
export const PendingStatus = ({ step }: { readonly step: AuthStep }): ReactElement => {
  const { common, restoring } = useFirstMessages();
  const [slow, setSlow] = useState(false);
  if (slow && !step.pending) setSlow(false);

  useEffect(() => {
    if (!step.pending) return;
    const timer = setTimeout(() => setSlow(true), patience);
    return () => clearTimeout(timer);
  }, [step.pending]);

  return (
    <p role="status" className="latchkey-unseen">
      {slow && (step.name === "restoring" ? restoring.status : common.pending)}
    </p>
  );
};
