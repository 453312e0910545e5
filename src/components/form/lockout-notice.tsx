"use client";
import { useState } from "react";
import type { ReactElement } from "react";
import { useCountdown } from "../../headless/use-countdown.js";
import type { AuthSteps } from "../../machine/auth-steps.js";
import { useMessages } from "../../parts/use-messages.js";
import { useSlot } from "../../parts/use-slot.js";
import { useCustomisation } from "../use-customisation.js";

/** How long the service is likely to refuse, as a line that counts; read out only when it is over. The button stays usable. */
export const LockoutNotice = ({ step }: { readonly step: AuthSteps["enterCredentials"] }): ReactElement => {
  const { enterCredentials } = useMessages();
  const hint = useSlot("hint");
  const { Alert } = useCustomisation().components;
  const left = useCountdown(step.lockedUntil);
  const [wasLocked, setWasLocked] = useState(false);
  if (left > 0 && !wasLocked) setWasLocked(true);
  // Who tries before the time is over, or again afterwards, is answered by what comes of it.
  if (step.pending && wasLocked) setWasLocked(false);
  return (
    <>
      {left > 0 && <p className={hint}>{enterCredentials.lockedOut(left)}</p>}
      <div role="status" className="latchkey-region">
        {wasLocked && left === 0 && <Alert tone="success">{enterCredentials.lockIsOver}</Alert>}
      </div>
    </>
  );
};
