"use client";
import { ScreenHeading } from "./screen-heading.js";
import { ScreenRoot } from "./screen-root.js";

/** The headless Screen as a card, in the language that holds here. */
export const Screen = Object.assign(ScreenRoot, {
  /** The step's one heading. */
  Heading: ScreenHeading,
});
