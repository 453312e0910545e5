import type { ReactElement } from "react";
import { Icon } from "./icon.js";

/** A cross. */
export const CloseIcon = (): ReactElement => <Icon drawing="m4 4 8 8M12 4l-8 8" />;
