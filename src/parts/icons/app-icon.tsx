import type { ReactElement } from "react";
import { Icon } from "./icon.js";

/** An authenticator app. */
export const AppIcon = (): ReactElement => (
  <Icon drawing="M5 1.75h6a1 1 0 0 1 1 1v10.5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V2.75a1 1 0 0 1 1-1ZM6.25 8l1.25 1.25L10 6.75" />
);
