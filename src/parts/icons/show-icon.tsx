import type { ReactElement } from "react";
import { eye } from "./eye.js";
import { Icon } from "./icon.js";

/** An eye. */
export const ShowIcon = (): ReactElement => <Icon drawing={eye} />;
