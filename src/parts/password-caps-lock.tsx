"use client";
import { forwardRef } from "react";
import { PasswordCapsLock as BarePasswordCapsLock } from "../headless/parts/password-field/password-caps-lock.js";
import type { PasswordCapsLockProps } from "../headless/parts/password-field/password-caps-lock.js";
import { useFirstMessages } from "./use-first-messages.js";
import { useSlot } from "./use-slot.js";

/** The headless PasswordField.CapsLock with the kit's words. */
export const PasswordCapsLock = forwardRef<HTMLSpanElement, PasswordCapsLockProps>(
  function PasswordCapsLock(props, ref) {
    const { common } = useFirstMessages();
    return (
      <BarePasswordCapsLock ref={ref} {...props} className={useSlot("hint", props.className)}>
        {props.children ?? common.capsLock}
      </BarePasswordCapsLock>
    );
  },
);
