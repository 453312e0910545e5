"use client";
import { forwardRef } from "react";
import { ScreenRoot as BareScreenRoot } from "../headless/parts/screen/screen-root.js";
import type { ScreenProps } from "../headless/parts/screen/screen-root.js";
import { useFirstMessages } from "./use-first-messages.js";
import { useSlot } from "./use-slot.js";

/** What a step's heading and form stand in: a card, in the language that holds here. */
export const ScreenRoot = forwardRef<HTMLElement, ScreenProps>(function Screen(props, ref) {
  const { code, direction } = useFirstMessages().language;
  return (
    <BareScreenRoot ref={ref} lang={code} dir={direction} {...props} className={useSlot("card", props.className)} />
  );
});
