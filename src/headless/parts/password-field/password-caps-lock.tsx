"use client";
import { forwardRef, useEffect, useState } from "react";
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
  const { input } = usePassword("PasswordField.CapsLock");
  const [on, setOn] = useState(false);

  useEffect(() => {
    const element = input.current;
    // A blur names no key, nor do the events with which browsers fill in.
    const look = (event: Event) => setOn(event instanceof KeyboardEvent && event.getModifierState("CapsLock"));
    telling.forEach((type) => element?.addEventListener(type, look));
    return () => telling.forEach((type) => element?.removeEventListener(type, look));
  }, [input]);
  return usePart("span", {
    props,
    ref,
    own: { role: "status" },
    state: { on },
    children: on ? children : null,
  });
});

const telling = ["keydown", "keyup", "blur"];
