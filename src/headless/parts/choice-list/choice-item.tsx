"use client";
import { forwardRef, useId, useMemo } from "react";
import type { ReactNode } from "react";
import type { PartProps } from "../part/part-props.js";
import { usePart } from "../part/use-part.js";
import { ChoiceItemContext } from "./choice-context.js";

/** Props of `ChoiceList.Item`. */
export interface ChoiceItemProps extends Omit<PartProps<"li">, "value"> {
  /** What the form reports when this is chosen. */
  value: string;
  /** The radio and its label. */
  children?: ReactNode;
}

/** One choice: holds a radio button and its label. */
export const ChoiceItem = forwardRef<HTMLLIElement, ChoiceItemProps>(function ChoiceItem({ value, ...props }, ref) {
  const controlId = useId();
  const item = useMemo(() => ({ value, controlId }), [value, controlId]);
  const part = usePart("li", { props, ref, state: {} });
  return <ChoiceItemContext.Provider value={item}>{part}</ChoiceItemContext.Provider>;
});
