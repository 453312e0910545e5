import type { ReactElement } from "react";
import { Icon } from "./icon.js";

/** A person with a key: a passkey. */
export const PasskeyIcon = (): ReactElement => (
  <Icon drawing="M6 7.25a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM1.5 13.25c.2-2.4 1.9-3.75 4.5-3.75.9 0 1.7.15 2.35.45M12 9a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8ZM12 9v5M12 11.75h1.75" />
);
