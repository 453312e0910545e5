import type { ReactElement } from "react";
import { Icon } from "./icon.js";

/** A row of dots: a password. */
export const PasswordIcon = (): ReactElement => (
  <Icon drawing="M3 3.75h10a1.25 1.25 0 0 1 1.25 1.25v6A1.25 1.25 0 0 1 13 12.25H3A1.25 1.25 0 0 1 1.75 11V5A1.25 1.25 0 0 1 3 3.75ZM5 8v.01M8 8v.01M11 8v.01" />
);
