"use client";
import type { ReactElement } from "react";
import { useFirstMessages } from "../../parts/use-first-messages.js";
import { useSlot } from "../../parts/use-slot.js";

/** A card in the place of a screen that is the first to be shown and has to be loaded. */
export const ScreenLoading = (): ReactElement => (
  <section className={useSlot("card")} aria-busy="true" aria-label={useFirstMessages().common.pending}>
    <span className="latchkey-loading" data-pending="" aria-hidden="true">
      <span className="latchkey-spinner" />
    </span>
  </section>
);
