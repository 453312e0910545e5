"use client";
import { forwardRef, useContext } from "react";
import type { ReactNode } from "react";
import type { BrokenRule } from "../faults/fault.js";
import { useFaults } from "../faults/use-faults.js";
import type { PartProps } from "../part/part-props.js";
import { usePart } from "../part/use-part.js";
import { StepContext } from "../screen/step-context.js";

/** State of an `ErrorMessage.Summary`, mirrored to `data-*`. */
export interface ErrorSummaryState {
  /** True while there are several faults to list. */
  readonly invalid: boolean;
}

/** Props of `ErrorMessage.Summary`. */
export interface ErrorSummaryProps extends PartProps<"div", ErrorSummaryState> {
  /** Draws the list, each fault as a link to `#${fault.controlId}`; called only while there are two faults or more. */
  children: (faults: readonly BrokenRule[]) => ReactNode;
}

const none: readonly BrokenRule[] = [];

/** A summary of two or more broken fields. It takes focus when a submit finds them. */
export const ErrorSummary = forwardRef<HTMLDivElement, ErrorSummaryProps>(function ErrorSummary(
  { children, ...props },
  ref,
) {
  const faults = useContext(StepContext)?.faults;
  const rules = useFaults((store) => store.getRules(), none);
  const isListed = rules.length > 1;

  return usePart("div", {
    props,
    ref,
    ownRef: faults?.summary,
    own: { tabIndex: -1 },
    state: { invalid: isListed },
    children: isListed ? children(rules) : null,
  });
});
