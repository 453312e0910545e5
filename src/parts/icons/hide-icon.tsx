import type { ReactElement } from "react";
import { Icon } from "./icon.js";

/** An eye, crossed out. */
export const HideIcon = (): ReactElement => (
  <Icon drawing="M6.6 6.6a2 2 0 0 0 2.8 2.8M4.3 4.4C2.6 5.4 1.5 8 1.5 8S4 12.5 8 12.5c1.3 0 2.4-.4 3.4-1M6.5 3.7A6 6 0 0 1 8 3.5C12 3.5 14.5 8 14.5 8s-.5 1-1.4 2M2.5 2.5l11 11" />
);
