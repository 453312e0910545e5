"use client";
import { forwardRef } from "react";
import type { ComponentPropsWithoutRef } from "react";
import { ButtonFace } from "../../parts/button-face.js";
import { useSlot } from "../../parts/use-slot.js";

/** Props of a Button: the native ones, which must reach the `<button>`, and two of the kit. */
export interface ButtonProps extends ComponentPropsWithoutRef<"button"> {
  /** How strong it is. @default 'primary' */
  variant?: "primary" | "secondary" | undefined;
  /** A request is under way because of it: show that, keep the words for screen readers, do not use `disabled`. @default false */
  pending?: boolean | undefined;
}

/** A button over the full width. A spinner takes the place of the words while it is pending. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { variant = "primary", pending = false, className, children, type = "button", ...props },
  ref,
) {
  return (
    <button
      ref={ref}
      {...props}
      // oxlint-disable-next-line react/button-has-type -- `button` unless the caller says `submit`.
      type={type}
      data-variant={variant}
      data-pending={pending ? "" : undefined}
      className={useSlot("button", className)}
    >
      <ButtonFace>{children}</ButtonFace>
    </button>
  );
});
