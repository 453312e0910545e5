"use client";
import { createContext } from "react";
import type { PartialMessages } from "../messages/extend-messages.js";
import type { ClassNames } from "./slot.js";

/** What a provider or a door says of words and classes, and what stands above it. Small: a page without a form loads no word. */
export interface GivenLook {
  readonly own: { readonly messages?: PartialMessages | undefined; readonly classNames?: ClassNames | undefined };
  readonly above: GivenLook | null;
}

/** The nearest that is given, or `null`. */
export const GivenLookContext = createContext<GivenLook | null>(null);
