import type { ReactElement } from "react";
import { Icon } from "./icon.js";

/** A pen. */
export const EditIcon = (): ReactElement => (
  <Icon drawing="m10.25 3.25 2.5 2.5M2.5 13.5l.6-2.9 7.8-7.8a.9.9 0 0 1 1.27 0l1.03 1.03a.9.9 0 0 1 0 1.27l-7.8 7.8-2.9.6Z" />
);
