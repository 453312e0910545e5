import type { ReactElement } from "react";
import { Icon } from "./icon.js";

/** Two sheets. */
export const CopyIcon = (): ReactElement => (
  <Icon drawing="M6 5.5h6.5a1 1 0 0 1 1 1V13a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V6.5a1 1 0 0 1 1-1ZM11 5.5V3a1 1 0 0 0-1-1H3.5a1 1 0 0 0-1 1v6.5a1 1 0 0 0 1 1H5" />
);
