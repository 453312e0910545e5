import type { ReactElement } from "react";
import { Icon } from "./icon.js";

/** A text message. */
export const MessageIcon = (): ReactElement => (
  <Icon drawing="M3 2.75h10a1.25 1.25 0 0 1 1.25 1.25v6A1.25 1.25 0 0 1 13 11.25H8l-3 2.5v-2.5H3A1.25 1.25 0 0 1 1.75 10V4A1.25 1.25 0 0 1 3 2.75ZM5 7v.01M8 7v.01M11 7v.01" />
);
