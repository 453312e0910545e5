"use client";
import { forwardRef, useEffect, useId, useRef } from "react";
import type { ReactNode, SyntheticEvent } from "react";
import type { FlowSlot } from "./flow-slot.js";
import type { PartProps } from "./parts/part/part-props.js";
import { usePart } from "./parts/part/use-part.js";
import { DialogHeading } from "./parts/screen/dialog-heading.js";
import { useProvider } from "./provider-context.js";
import { useAuth } from "./use-auth.js";
import { useLatest } from "./use-latest.js";
import { useLayoutEffect } from "./use-layout-effect.js";

/** State of an {@link AuthDialog}, mirrored to `data-*`. */
export interface AuthDialogState {
  /** Whether the dialog is open. */
  readonly opened: boolean;
}

/** Props of {@link AuthDialog}. */
export interface AuthDialogProps extends Omit<PartProps<"dialog", AuthDialogState>, "open"> {
  /** Whether it is open. The app decides; see {@link AuthDialogProps.onOpenChange}. */
  open: boolean;
  /** Asked to close: by Esc (not while a request is pending), or because the person is signed in now. */
  onOpenChange: (open: boolean) => void;
  /** A door; mounted while the dialog is open. */
  children?: ReactNode;
}

/**
 * A door in a native modal `<dialog>`, named by its screen's heading. Focus is kept inside and goes back to the opener. Closing
 * it gives nothing up: opened again, it shows the same step.
 */
export const AuthDialog = forwardRef<HTMLDialogElement, AuthDialogProps>(function AuthDialog(
  { open, onOpenChange, children, ...props },
  ref,
) {
  const { slot } = useProvider("<AuthDialog>");
  const isSignedIn = useAuth().status === "signedIn";
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  const askToClose = useLatest(() => onOpenChange(false));
  const opened = open && !isSignedIn;

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!opened || element === null) return undefined;
    element.showModal();
    return () => element.close();
  }, [opened]);
  useEffect(() => {
    if (open && isSignedIn) askToClose.current();
  }, [open, isSignedIn, askToClose]);

  const cancel = (event: SyntheticEvent<HTMLDialogElement>) => {
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    if (!isSending(slot)) askToClose.current();
  };
  // Browsers close on a second Esc whatever a listener says.
  const close = ({ currentTarget: element }: SyntheticEvent<HTMLDialogElement>) => {
    if (element.open || !opened) return;
    if (isSending(slot)) element.showModal();
    else askToClose.current();
  };
  const part = usePart("dialog", {
    props,
    ref,
    ownRef: dialog,
    own: { "aria-labelledby": headingId, onCancel: cancel, onClose: close },
    state: { opened },
    children: opened ? children : null,
  });
  return <DialogHeading.Provider value={headingId}>{part}</DialogHeading.Provider>;
});

// Nothing of the person's is under way while a session is being restored.
const isSending = ({ getStep }: FlowSlot): boolean => getStep().pending && getStep().name !== "restoring";
