"use client";
import { forwardRef, useContext } from "react";
import type { ReactNode } from "react";
import type { PartProps } from "../part/part-props.js";
import { usePart } from "../part/use-part.js";
import { StepContext } from "./step-context.js";

/** Props of `Screen.Heading`. */
export interface ScreenHeadingProps extends PartProps<"h2"> {
  /** The heading's level: 1 on a page of its own, 2 in a dialog or beside other content. @default 2 */
  level?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  /** The words. */
  children?: ReactNode;
}

/** The step's one heading: labels the screen and takes focus when the step changes. */
export const ScreenHeading = forwardRef<HTMLHeadingElement, ScreenHeadingProps>(function ScreenHeading(
  { level = 2, ...props },
  ref,
) {
  const headingId = useContext(StepContext)?.headingId ?? undefined;
  return usePart(`h${level}`, { props, ref, own: { id: headingId, tabIndex: -1 }, state: {} });
});
