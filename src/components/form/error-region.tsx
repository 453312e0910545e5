"use client";
import type { ReactElement } from "react";
import { useContext } from "react";
import { ErrorMessage } from "../../headless/parts/error-message/error-message.js";
import { StepContext } from "../../headless/parts/screen/step-context.js";
import type { AuthErrorCode } from "../../protocol/auth-error.js";
import { errorText } from "../../parts/error-text.js";
import { useMessages } from "../../parts/use-messages.js";
import { useBack } from "../../headless/use-back.js";
import { Link as DefaultLink } from "../ui/link.js";
import { useCustomisation } from "../use-customisation.js";
import type { AlertTone } from "../ui/alert.js";

/** Where an error is said that no field says; an error that only a new start mends comes with the way there. */
export const ErrorRegion = (): ReactElement => {
  const messages = useMessages();
  const { Alert, Link = DefaultLink } = useCustomisation().components;
  const back = useBack(useContext(StepContext)?.step ?? null);
  return (
    <ErrorMessage className="latchkey-region">
      {(error) => (
        <Alert tone={tones[error.code] ?? "error"}>
          {errorText(messages, error)}
          {error.code === "challengeExpired" && back !== null && (
            <Link onClick={back}>{messages.common.startAgain}</Link>
          )}
        </Alert>
      )}
    </ErrorMessage>
  );
};

// Nobody did anything wrong: time ran out, a wait, a lost connection, a change of mind.
const tones: { readonly [Code in AuthErrorCode]?: AlertTone } = {
  challengeExpired: "warning",
  limitExceeded: "warning",
  lockedOut: "warning",
  offline: "warning",
  passkeyCancelled: "neutral",
  throttled: "warning",
};
