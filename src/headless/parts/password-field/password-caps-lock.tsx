"use client";
import { forwardRef } from "react";
import type { ReactNode } from "react";
import type { PartProps } from "../part/part-props.js";
import { usePart } from "../part/use-part.js";
import { usePassword } from "./password-context.js";

/** State of a `PasswordField.CapsLock`, mirrored to `data-*`. */
export interface PasswordCapsLockState {
  /** Whether caps lock is on. */
  readonly on: boolean;
}

/** Props of `PasswordField.CapsLock`. */
export interface PasswordCapsLockProps extends PartProps<"span", PasswordCapsLockState> {
  /** The words, shown while caps lock is on and the person types here. */
  children?: ReactNode;
}

/** Says, politely, that caps lock is on. Blocks nothing. */
export const PasswordCapsLock = forwardRef<HTMLSpanElement, PasswordCapsLockProps>(function PasswordCapsLock(
  { children, ...props },
  ref,
) {
  const { capsLock } = usePassword("PasswordField.CapsLock");
  return usePart("span", {
    props,
    ref,
    own: { role: "status" },
    state: { on: capsLock },
    children: capsLock ? children : null,
  });
});
