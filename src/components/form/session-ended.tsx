"use client";
import { useEffect } from "react";
import type { ReactElement } from "react";
import { useAuth } from "../../headless/use-auth.js";
import type { AuthSteps } from "../../machine/auth-steps.js";
import { useMessages } from "../../parts/use-messages.js";
import type { Auth } from "../../protocol/auth-client.js";
import { useCustomisation } from "../use-customisation.js";

/** Says that the service took the session back, until somebody submits or an error has more to say. */
export const SessionEnded = ({ step }: { readonly step: AuthSteps["enterCredentials"] }): ReactElement | null => {
  const { enterCredentials } = useMessages();
  const { Alert } = useCustomisation().components;
  const { client, reason } = useAuth();
  const { current } = client;
  const isOver = step.pending || step.error !== null;
  useEffect(() => {
    if (isOver) over.add(current);
  }, [current, isOver]);
  if (reason !== "sessionRevoked" || isOver || over.has(current)) return null;
  return (
    <div role="status">
      <Alert tone="neutral">{enterCredentials.sessionEnded}</Alert>
    </div>
  );
};

/** The ends of sessions that need no more telling, also on a form that is mounted anew. */
const over = new WeakSet<Auth>();
