"use client";
import type { ReactElement } from "react";
import { Icon } from "../../parts/icon.js";
import { useMessages } from "../../parts/use-messages.js";

/** A cross in the corner. */
export const CloseButton = ({ onClick }: { readonly onClick: () => void }): ReactElement => (
  <button type="button" className="latchkey-close" aria-label={useMessages().common.close} onClick={onClick}>
    <Icon name="close" />
  </button>
);
