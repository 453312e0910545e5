"use client";
import { ScreenHeading } from "./screen-heading.js";
import { ScreenRoot } from "./screen-root.js";

/**
 * One step: a `<section>` labelled by its `Screen.Heading`. When the step changes, focus moves to the heading, or to the code
 * field of a step that only asks for a code; never on the first load, never away from something outside the screen.
 */
export const Screen = Object.assign(ScreenRoot, {
  /** The step's one heading. */
  Heading: ScreenHeading,
});
