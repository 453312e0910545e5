"use client";
import type { ReactElement } from "react";
import { useCountdown } from "../../headless/use-countdown.js";
import { useMessages } from "../../parts/use-messages.js";
import { useSlot } from "../../parts/use-slot.js";

// Seconds: WCAG 2.2.1 asks for 20 at least.
const warned = 30;

/** How long the step stays open, in whole minutes; read out once, half a minute before the end. */
export const Expiry = ({ expiresAt }: { readonly expiresAt: number }): ReactElement => {
  const { common } = useMessages();
  const hint = useSlot("hint");
  const left = useCountdown(expiresAt);
  const isSoon = left > 0 && left <= warned;
  return (
    <>
      {left > 0 && (
        <p className={hint} data-tone={isSoon ? "warning" : undefined}>
          {isSoon ? common.expiresSoon(left) : common.expiresIn(left)}
        </p>
      )}
      <span role="status" className="latchkey-unseen">
        {isSoon && common.expiresSoon(warned)}
      </span>
    </>
  );
};
