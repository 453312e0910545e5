"use client";
import type { Slot } from "./slot.js";
import { useLook } from "./use-look.js";

/** The classes of a slot: the kit's, the app's by slot, and `className` of the one element. */
export const useSlot = (slot: Slot, className?: string): string => {
  const { classNames } = useLook();
  return [`latchkey-${slot}`, classNames[slot], className].filter(Boolean).join(" ");
};
