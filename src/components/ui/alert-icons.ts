import type { ComponentType } from "react";
import { AlertIcon } from "../../parts/icons/alert-icon.js";
import { CheckIcon } from "../../parts/icons/check-icon.js";
import { InfoIcon } from "../../parts/icons/info-icon.js";
import type { AlertTone } from "./alert.js";

/** What an Alert shows beside its words. */
export const alertIcons: Readonly<Record<AlertTone, ComponentType>> = {
  error: AlertIcon,
  warning: AlertIcon,
  success: CheckIcon,
  neutral: InfoIcon,
};
