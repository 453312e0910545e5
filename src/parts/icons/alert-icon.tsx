import type { ReactElement } from "react";
import { Icon } from "./icon.js";

/** Something is wrong. */
export const AlertIcon = (): ReactElement => (
  <Icon drawing="M8 14.25a6.25 6.25 0 1 0 0-12.5 6.25 6.25 0 0 0 0 12.5ZM8 5v3.5M8 11v.01" />
);
