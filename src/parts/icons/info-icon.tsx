import type { ReactElement } from "react";
import { Icon } from "./icon.js";

/** Something to know. */
export const InfoIcon = (): ReactElement => (
  <Icon drawing="M8 14.25a6.25 6.25 0 1 0 0-12.5 6.25 6.25 0 0 0 0 12.5ZM8 7.5V11M8 5v.01" />
);
