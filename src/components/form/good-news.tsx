"use client";
import type { ReactElement } from "react";
import type { AuthSteps } from "../../machine/auth-steps.js";
import { useMessages } from "../../parts/use-messages.js";
import { useCustomisation } from "../use-customisation.js";

/** Says what went well on the way here. Nothing where there is nothing to say. */
export const GoodNews = ({ step }: { readonly step: AuthSteps["enterCredentials"] }): ReactElement | null => {
  const { enterCredentials } = useMessages();
  const { Alert } = useCustomisation().components;
  if (step.goodNews === null) return null;
  return (
    <div role="status">
      <Alert tone="success">{enterCredentials[step.goodNews]}</Alert>
    </div>
  );
};
