import type { ReactElement } from "react";
import { Icon } from "./icon.js";

/** A ring: not yet. */
export const RingIcon = (): ReactElement => <Icon drawing="M8 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z" />;
