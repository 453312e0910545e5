"use client";
import { forwardRef, useEffect } from "react";
import type { ReactNode } from "react";
import type { PartProps } from "../part/part-props.js";
import { usePart } from "../part/use-part.js";
import { useTotp } from "./totp-context.js";
import type { CopyState } from "./totp-context.js";

/** State of a `TotpSecret.Copy`, mirrored to `data-*`. */
export interface TotpCopyState {
  /** How copying went; `idle` again after two seconds. */
  readonly state: CopyState;
}

/** Props of `TotpSecret.Copy`. */
export interface TotpCopyProps extends PartProps<"button", TotpCopyState> {
  /** The words. */
  children?: ReactNode | ((state: CopyState) => ReactNode);
}

const shownFor = 2000;

/** Copies the seed. Where the browser forbids it, the text is selected, ready for the keyboard. */
export const TotpCopy = forwardRef<HTMLButtonElement, TotpCopyProps>(function TotpCopy({ children, ...props }, ref) {
  const { getSecret, text, copyState, setCopyState } = useTotp("TotpSecret.Copy");
  useEffect(() => {
    if (copyState === "idle") return undefined;
    const timer = setTimeout(() => setCopyState("idle"), shownFor);
    return () => clearTimeout(timer);
  }, [copyState, setCopyState]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(getSecret());
      setCopyState("copied");
    } catch {
      if (text.current !== null) globalThis.getSelection()?.selectAllChildren(text.current);
      setCopyState("failed");
    }
  };
  return usePart("button", {
    props,
    ref,
    own: { type: "button", onClick: () => void copy() },
    state: { state: copyState },
    children: typeof children === "function" ? children(copyState) : children,
  });
});
