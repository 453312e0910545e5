"use client";
import { forwardRef } from "react";
import { PasswordToggle as BarePasswordToggle } from "../headless/parts/password-field/password-toggle.js";
import type { PasswordToggleProps } from "../headless/parts/password-field/password-toggle.js";
import { HideIcon } from "./icons/hide-icon.js";
import { ShowIcon } from "./icons/show-icon.js";
import { useFirstMessages } from "./use-first-messages.js";
import { useSlot } from "./use-slot.js";

/** The headless PasswordField.Toggle with the kit's words and an eye. It lies in the input. */
export const PasswordToggle = forwardRef<HTMLButtonElement, Partial<PasswordToggleProps>>(function PasswordToggle(
  { label, children, ...props },
  ref,
) {
  const { common } = useFirstMessages();
  return (
    <BarePasswordToggle
      ref={ref}
      {...props}
      label={label ?? ((shown) => (shown ? common.hidePassword : common.showPassword))}
      className={useSlot("toggle", props.className)}
    >
      {children ?? ((shown) => (shown ? <HideIcon /> : <ShowIcon />))}
    </BarePasswordToggle>
  );
});
