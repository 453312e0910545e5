"use client";
import { forwardRef } from "react";
import { SubmitButton as BareSubmitButton } from "../headless/parts/submit-button.js";
import type { SubmitButtonProps } from "../headless/parts/submit-button.js";
import { ButtonFace } from "./button-face.js";
import { useSlot } from "./use-slot.js";

/** The headless SubmitButton in the kit's look, with a spinner while the request is under way. */
export const SubmitButton = forwardRef<HTMLButtonElement, SubmitButtonProps>(function SubmitButton(
  { className, children, ...props },
  ref,
) {
  return (
    <BareSubmitButton ref={ref} {...props} className={useSlot("button", className)}>
      <ButtonFace>{children}</ButtonFace>
    </BareSubmitButton>
  );
});
