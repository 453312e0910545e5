"use client";
import { forwardRef } from "react";
import type { ReactNode } from "react";
import type { PartProps } from "../part/part-props.js";
import { usePart } from "../part/use-part.js";
import { useChoice } from "./choice-context.js";

/** Props of `ChoiceList.Label`. */
export interface ChoiceLabelProps extends PartProps<"label"> {
  /** The words of the choice. */
  children?: ReactNode;
}

/** The visible name of a choice. */
export const ChoiceLabel = forwardRef<HTMLLabelElement, ChoiceLabelProps>(function ChoiceLabel(props, ref) {
  const { controlId } = useChoice("ChoiceList.Label");
  return usePart("label", { props, ref, own: { htmlFor: controlId }, state: {} });
});
