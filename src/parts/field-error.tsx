"use client";
import { forwardRef } from "react";
import { FieldError as BareFieldError } from "../headless/parts/field/field-error.js";
import type { FieldErrorProps } from "../headless/parts/field/field-error.js";
import { AlertIcon } from "./icons/alert-icon.js";
import { useSlot } from "./use-slot.js";

/** The headless Field.Error as one line with an icon; nothing to be seen while the field is valid. */
export const FieldError = forwardRef<HTMLDivElement, FieldErrorProps>(function FieldError(
  { className, children, ...props },
  ref,
) {
  return (
    <BareFieldError ref={ref} {...props} className={useSlot("error", className)}>
      {(fault) => (
        <>
          <AlertIcon />
          <span>{typeof children === "function" ? children(fault) : children}</span>
        </>
      )}
    </BareFieldError>
  );
});
