import type { ReactElement } from "react";
import { Icon } from "./icon.js";

/** An e-mail. */
export const MailIcon = (): ReactElement => (
  <Icon drawing="M2.75 3.25h10.5a1 1 0 0 1 1 1v7.5a1 1 0 0 1-1 1H2.75a1 1 0 0 1-1-1v-7.5a1 1 0 0 1 1-1ZM2 4.5l6 4.25 6-4.25" />
);
