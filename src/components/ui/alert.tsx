"use client";
import type { ReactElement, ReactNode } from "react";
import { AlertIcon } from "../../parts/icons/alert-icon.js";
import { useSlot } from "../../parts/use-slot.js";
import { lateParts } from "../late-parts.js";

/** How grave it is. */
export type AlertTone = "error" | "warning" | "success" | "neutral";

/** Props of an Alert. It only looks like one: the live region is around it, and stands there before the words come. */
export interface AlertProps {
  /** How grave it is: say it by more than colour. */
  tone: AlertTone;
  /** The words. */
  children?: ReactNode;
}

/** A tinted box with an icon and a sentence. */
export const Alert = ({ tone, children }: AlertProps): ReactElement => {
  // Before the late parts are here there is nothing to be glad of.
  const Icon = lateParts.get()?.alertIcons[tone] ?? AlertIcon;
  return (
    <div className={useSlot("alert")} data-tone={tone}>
      <Icon />
      <div>{children}</div>
    </div>
  );
};
