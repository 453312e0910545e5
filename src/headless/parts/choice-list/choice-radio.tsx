"use client";
import { forwardRef } from "react";
import type { PartProps } from "../part/part-props.js";
import { usePart } from "../part/use-part.js";
import { useChoice } from "./choice-context.js";

/** Props of `ChoiceList.Radio`. */
export interface ChoiceRadioProps extends PartProps<"input"> {}

/** The radio button of a choice. */
export const ChoiceRadio = forwardRef<HTMLInputElement, ChoiceRadioProps>(function ChoiceRadio(props, ref) {
  const { name, value, defaultValue, controlId } = useChoice("ChoiceList.Radio");
  const own = { type: "radio", id: controlId, name, value, defaultChecked: value === defaultValue, required: true };
  return usePart("input", { props, ref, own, state: {} });
});
