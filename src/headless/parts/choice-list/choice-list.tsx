"use client";
import { forwardRef, useContext, useMemo } from "react";
import type { ReactNode } from "react";
import type { PartProps } from "../part/part-props.js";
import { usePart } from "../part/use-part.js";
import { StepContext } from "../screen/step-context.js";
import { ChoiceContext } from "./choice-context.js";
import { ChoiceItem } from "./choice-item.js";
import { ChoiceLabel } from "./choice-label.js";
import { ChoiceOptions } from "./choice-options.js";
import { ChoiceRadio } from "./choice-radio.js";

/** Props of {@link ChoiceList}. */
export interface ChoiceListProps extends Omit<PartProps<"fieldset">, "defaultValue"> {
  /** The name under which the form reports the choice. */
  name: string;
  /** The choice made beforehand. @default none */
  defaultValue?: string | undefined;
  /** The options. */
  children?: ReactNode;
}

/** A choice of one: a `<fieldset>` of native radio buttons, named by the screen's heading unless it is labelled otherwise. */
export const ChoiceList = Object.assign(
  forwardRef<HTMLFieldSetElement, ChoiceListProps>(function ChoiceList({ name, defaultValue, ...props }, ref) {
    const headingId = useContext(StepContext)?.headingId ?? undefined;
    const choice = useMemo(() => ({ name, defaultValue }), [name, defaultValue]);
    const isLabelled = props["aria-label"] !== undefined || props["aria-labelledby"] !== undefined;
    const part = usePart("fieldset", {
      props,
      ref,
      own: { "aria-labelledby": isLabelled ? undefined : headingId },
      state: {},
    });
    return <ChoiceContext.Provider value={choice}>{part}</ChoiceContext.Provider>;
  }),
  {
    /** The list itself. */
    Options: ChoiceOptions,
    /** One choice. */
    Item: ChoiceItem,
    /** Its radio button. */
    Radio: ChoiceRadio,
    /** Its visible name. */
    Label: ChoiceLabel,
  },
);
