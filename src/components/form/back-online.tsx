"use client";
import { useContext, useEffect, useState } from "react";
import type { ReactElement } from "react";
import { StepContext } from "../../headless/parts/screen/step-context.js";
import { useMessages } from "../../parts/use-messages.js";
import { useCustomisation } from "../use-customisation.js";

/** Takes "offline" back as soon as the browser is online again, and says so. It sends nothing: whether to go on is the person's choice. */
export const BackOnline = (): ReactElement => {
  const { common } = useMessages();
  const { Alert } = useCustomisation().components;
  const step = useContext(StepContext)?.step;
  const isOffline = step?.error?.code === "offline";
  const [isBack, setIsBack] = useState(false);
  if (isBack && step?.pending === true) setIsBack(false);

  useEffect(() => {
    if (step === undefined || !isOffline) return;
    const goOn = () => {
      step.clearError();
      setIsBack(true);
    };
    window.addEventListener("online", goOn);
    return () => window.removeEventListener("online", goOn);
  }, [step, isOffline]);

  return (
    <div role="status" className="latchkey-region">
      {isBack && step?.error === null && <Alert tone="success">{common.backOnline}</Alert>}
    </div>
  );
};
