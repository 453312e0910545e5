"use client";
import { forwardRef } from "react";
import type { ForwardRefExoticComponent, RefAttributes } from "react";
import type { Slot } from "./slot.js";
import { useSlot } from "./use-slot.js";

interface Dressable extends RefAttributes<unknown> {
  readonly className?: string | undefined;
}

/** A headless part with the classes of a slot; its props are the same. */
export const dressed = <Props extends { readonly className?: string | undefined }>(
  part: ForwardRefExoticComponent<Props>,
  slot: Slot,
): ForwardRefExoticComponent<Props> => {
  // SAFETY: it gets back what was given for it, and a text as class.
  const Part = part as unknown as ForwardRefExoticComponent<Dressable>;
  return forwardRef<unknown, Dressable>(function Dressed(props, ref) {
    return <Part ref={ref} {...props} className={useSlot(slot, props.className)} />;
  });
};
