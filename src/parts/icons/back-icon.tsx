import type { ReactElement } from "react";
import { Icon } from "./icon.js";

/** The way back. */
export const BackIcon = (): ReactElement => <Icon mirrored drawing="M7 3.5 2.5 8 7 12.5M2.5 8h11" />;
