"use client";
import type { ReactElement } from "react";
import { CloseIcon } from "../../parts/icons/close-icon.js";
import { useFirstMessages } from "../../parts/use-first-messages.js";

/** A cross in the corner. */
export const CloseButton = ({ onClick }: { readonly onClick: () => void }): ReactElement => (
  <button type="button" className="latchkey-close" aria-label={useFirstMessages().common.close} onClick={onClick}>
    <CloseIcon />
  </button>
);
