"use client";
import type { ComponentType, ReactElement, ReactNode } from "react";
import { AlertIcon } from "../../parts/icons/alert-icon.js";
import { CheckIcon } from "../../parts/icons/check-icon.js";
import { InfoIcon } from "../../parts/icons/info-icon.js";
import { useSlot } from "../../parts/use-slot.js";

/** How grave it is. */
export type AlertTone = "error" | "warning" | "success" | "neutral";

/** Props of an Alert. It only looks like one: the live region is around it, and stands there before the words come. */
export interface AlertProps {
  /** How grave it is: say it by more than colour. */
  tone: AlertTone;
  /** The words. */
  children?: ReactNode;
}

const icons: Readonly<Record<AlertTone, ComponentType>> = {
  error: AlertIcon,
  warning: AlertIcon,
  success: CheckIcon,
  neutral: InfoIcon,
};

/** A tinted box with an icon and a sentence. */
export const Alert = ({ tone, children }: AlertProps): ReactElement => {
  const Icon = icons[tone];
  return (
    <div className={useSlot("alert")} data-tone={tone}>
      <Icon />
      <div>{children}</div>
    </div>
  );
};
