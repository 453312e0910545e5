"use client";
import type { ReactElement } from "react";
import type { AuthSteps } from "../../machine/auth-steps.js";
import { useMessages } from "../../parts/use-messages.js";
import { useCustomisation } from "../use-customisation.js";

/** Says what the sign-out before could not do. Nothing where it did all of it. */
export const SignOutNotice = ({ step }: { readonly step: AuthSteps["enterCredentials"] }): ReactElement | null => {
  const { enterCredentials } = useMessages();
  const { Alert } = useCustomisation().components;
  if (step.notSignedOut.length === 0) return null;
  return (
    <div role="status">
      <Alert tone="warning">{enterCredentials.notSignedOut}</Alert>
    </div>
  );
};
