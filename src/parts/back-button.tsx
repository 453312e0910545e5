"use client";
import { forwardRef } from "react";
import { BackButton as BareBackButton } from "../headless/parts/back-button.js";
import type { BackButtonProps } from "../headless/parts/back-button.js";
import { BackIcon } from "./icons/back-icon.js";
import { useMessages } from "./use-messages.js";
import { useSlot } from "./use-slot.js";

/** The headless BackButton as a text link with an arrow. @default children "Back to sign in" */
export const BackButton = forwardRef<HTMLButtonElement, BackButtonProps>(function BackButton(
  { className, children, ...props },
  ref,
) {
  const { common } = useMessages();
  return (
    <BareBackButton ref={ref} {...props} className={useSlot("link", className)}>
      {children ?? (
        <>
          <BackIcon />
          {common.back}
        </>
      )}
    </BareBackButton>
  );
});
