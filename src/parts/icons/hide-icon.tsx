import type { ReactElement } from "react";
import { eye } from "./eye.js";
import { Icon } from "./icon.js";

/** An eye, crossed out. */
export const HideIcon = (): ReactElement => <Icon drawing={`${eye}M2.5 2.5l11 11`} />;
