"use client";
import { forwardRef } from "react";
import { Screen as BareScreen } from "../headless/parts/screen/screen.js";
import type { ScreenProps } from "../headless/parts/screen/screen.js";
import { useFirstMessages } from "./use-first-messages.js";
import { dressed } from "./dressed.js";
import { useSlot } from "./use-slot.js";

const Heading = dressed(BareScreen.Heading, "title");

/** The headless Screen as a card, in the language that holds here. */
export const Screen = Object.assign(
  forwardRef<HTMLElement, ScreenProps>(function Screen(props, ref) {
    const { code, direction } = useFirstMessages().language;
    return <BareScreen ref={ref} lang={code} dir={direction} {...props} className={useSlot("card", props.className)} />;
  }),
  {
    /** The step's one heading. */
    Heading,
  },
);
