"use client";
import { useState } from "react";
import type { ReactElement } from "react";
import { useCountdown } from "../../headless/use-countdown.js";
import { useMessages } from "../../parts/use-messages.js";

/** How long the service is likely to refuse, as a line that counts; read out only when it is over. The button stays usable. */
export const LockoutNotice = ({ lockedUntil }: { readonly lockedUntil: number | null }): ReactElement => {
  const { enterCredentials } = useMessages();
  const left = useCountdown(lockedUntil);
  const [wasLocked, setWasLocked] = useState(false);
  if (left > 0 && !wasLocked) setWasLocked(true);
  return (
    <>
      {left > 0 && <p className="latchkey-hint">{enterCredentials.lockedOut(left)}</p>}
      <span role="status" className="latchkey-hint">
        {wasLocked && left === 0 && enterCredentials.lockIsOver}
      </span>
    </>
  );
};
