"use client";
import type { ReactElement, ReactNode } from "react";
import { Icon } from "../../parts/icon.js";
import type { IconName } from "../../parts/icon.js";
import { useSlot } from "../../parts/use-slot.js";

/** How grave it is. */
export type AlertTone = "error" | "warning" | "success" | "neutral";

/** Props of an Alert. It only looks like one: the live region is around it, and stands there before the words come. */
export interface AlertProps {
  /** How grave it is: say it by more than colour. */
  tone: AlertTone;
  children?: ReactNode;
}

const icons: Readonly<Record<AlertTone, IconName>> = {
  error: "alert",
  warning: "alert",
  success: "check",
  neutral: "info",
};

/** A tinted box with an icon and a sentence. */
export const Alert = ({ tone, children }: AlertProps): ReactElement => (
  <div className={useSlot("alert")} data-tone={tone}>
    <Icon name={icons[tone]} />
    <div>{children}</div>
  </div>
);
