"use client";
import { forwardRef } from "react";
import type { ErrorMessageProps as BareProps } from "../headless/parts/error-message/error-message.js";
import { ErrorMessage as BareErrorMessage } from "../headless/parts/error-message/error-message.js";
import { errorText } from "./error-text.js";
import { AlertIcon } from "./icons/alert-icon.js";
import { useMessages } from "./use-messages.js";
import { useSlot } from "./use-slot.js";

/** Props of {@link ErrorMessage}. */
export interface ErrorMessageProps extends Omit<BareProps, "children"> {
  /** Words of the app's own. @default the sentence of the error's code */
  children?: BareProps["children"] | undefined;
}

/** The headless ErrorMessage as a tinted box with an icon; nothing to be seen while there is no error. */
export const ErrorMessage = forwardRef<HTMLDivElement, ErrorMessageProps>(function ErrorMessage(
  { className, children, ...props },
  ref,
) {
  const messages = useMessages();
  const say = children ?? ((error) => errorText(messages, error));
  return (
    <BareErrorMessage ref={ref} data-tone="error" {...props} className={useSlot("alert", className)}>
      {(error) => (
        <>
          <AlertIcon />
          <span>{say(error)}</span>
        </>
      )}
    </BareErrorMessage>
  );
});
