"use client";
import { createContext } from "react";
import type { Customisation } from "./customisation.js";

/** What a provider or a door says, and what stands above it. Small: a page without a door loads no screen. */
export interface GivenCustomisation {
  readonly own: Customisation;
  readonly above: GivenCustomisation | null;
}

/** The nearest that is given, or `null`. */
export const GivenCustomisationContext = createContext<GivenCustomisation | null>(null);
