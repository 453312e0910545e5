import type { ReactElement } from "react";
import { Icon } from "./icon.js";

/** It went well. */
export const CheckIcon = (): ReactElement => <Icon drawing="m3 8.5 3.25 3.25L13 4.75" />;
