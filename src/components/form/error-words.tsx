"use client";
import type { ReactElement } from "react";
import { useErrorToSay } from "../../headless/parts/error-message/use-error-to-say.js";
import { usePartStep } from "../../headless/parts/screen/step-context.js";
import type { AuthErrorCode } from "../../protocol/auth-error.js";
import { errorText } from "../../parts/error-text.js";
import { useMessages } from "../../parts/use-messages.js";
import { useBack } from "../../headless/use-back.js";
import { Link as DefaultLink } from "../ui/link.js";
import { useCustomisation } from "../use-customisation.js";
import type { AlertTone } from "../ui/alert.js";

/** An error that no field says; one that only a new start mends comes with the way there. */
export const ErrorWords = (): ReactElement | null => {
  const messages = useMessages();
  const { Alert, Link = DefaultLink } = useCustomisation().components;
  const step = usePartStep(undefined);
  const error = useErrorToSay(step);
  const back = useBack(step);
  if (error === null) return null;
  return (
    <Alert tone={tones[error.code] ?? "error"}>
      {errorText(messages, error)}
      {error.code === "challengeExpired" && back !== null && <Link onClick={back}>{messages.common.startAgain}</Link>}
    </Alert>
  );
};

// Nobody did anything wrong: time ran out, a wait, a lost connection, a message not opened yet, a change of mind.
const tones: { readonly [Code in AuthErrorCode]?: AlertTone } = {
  challengeExpired: "warning",
  limitExceeded: "warning",
  lockedOut: "warning",
  offline: "warning",
  passkeyCancelled: "neutral",
  throttled: "warning",
  userNotConfirmed: "warning",
};
