"use client";
import { forwardRef } from "react";
import type { ErrorMessageProps as BareProps } from "../headless/parts/error-message/error-message.js";
import { ErrorMessage as BareErrorMessage } from "../headless/parts/error-message/error-message.js";
import { errorText } from "./error-text.js";
import { Icon } from "./icon.js";
import { useLook } from "./use-look.js";
import { useSlot } from "./use-slot.js";

/** Props of {@link ErrorMessage}. */
export interface ErrorMessageProps extends Omit<BareProps, "children"> {
  /** @default the sentence of the error's code */
  children?: BareProps["children"] | undefined;
}

/** The headless ErrorMessage as a tinted box with an icon; nothing to be seen while there is no error. */
export const ErrorMessage = forwardRef<HTMLDivElement, ErrorMessageProps>(function ErrorMessage(
  { className, children, ...props },
  ref,
) {
  const { messages } = useLook();
  const say = children ?? ((error) => errorText(messages, error));
  return (
    <BareErrorMessage ref={ref} data-tone="error" {...props} className={useSlot("alert", className)}>
      {(error) => (
        <>
          <Icon name="alert" />
          <span>{say(error)}</span>
        </>
      )}
    </BareErrorMessage>
  );
});
