"use client";
import { forwardRef } from "react";
import type { ReactNode } from "react";
import type { PartProps } from "../part/part-props.js";
import { usePart } from "../part/use-part.js";

/** Props of `ChoiceList.Options`. */
export interface ChoiceOptionsProps extends PartProps<"ul"> {
  /** The items. */
  children?: ReactNode;
}

/** The list of choices. The role is spelt out: Safari drops it from lists without bullets. */
export const ChoiceOptions = forwardRef<HTMLUListElement, ChoiceOptionsProps>(function ChoiceOptions(props, ref) {
  return usePart("ul", { props, ref, own: { role: "list" }, state: {} });
});
