"use client";
import { forwardRef } from "react";
import type { ReactNode } from "react";
import type { PartProps } from "../part/part-props.js";
import { usePart } from "../part/use-part.js";
import { useTotp } from "./totp-context.js";
import type { CopyState } from "./totp-context.js";

/** State of `TotpSecret.Status`, mirrored to `data-*`. */
export interface TotpStatusState {
  /** How copying went. */
  readonly state: CopyState;
}

/** Props of `TotpSecret.Status`. */
export interface TotpStatusProps extends PartProps<"span", TotpStatusState> {
  /** The words for `copied` and `failed`. */
  children: (state: Exclude<CopyState, "idle">) => ReactNode;
}

/** Says politely how copying went. */
export const TotpStatus = forwardRef<HTMLSpanElement, TotpStatusProps>(function TotpStatus(
  { children, ...props },
  ref,
) {
  const { copyState } = useTotp("TotpSecret.Status");
  return usePart("span", {
    props,
    ref,
    own: { role: "status" },
    state: { state: copyState },
    children: copyState === "idle" ? null : children(copyState),
  });
});
