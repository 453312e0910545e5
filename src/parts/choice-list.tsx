"use client";
import { forwardRef } from "react";
import type { ChoiceItemProps } from "../headless/parts/choice-list/choice-item.js";
import type { ChoiceLabelProps } from "../headless/parts/choice-list/choice-label.js";
import { ChoiceList as BareChoiceList } from "../headless/parts/choice-list/choice-list.js";
import type { ChoiceListProps } from "../headless/parts/choice-list/choice-list.js";
import type { ChoiceOptionsProps } from "../headless/parts/choice-list/choice-options.js";
import type { ChoiceRadioProps } from "../headless/parts/choice-list/choice-radio.js";
import { useSlot } from "./use-slot.js";

const Options = forwardRef<HTMLUListElement, ChoiceOptionsProps>(function ChoiceOptions(props, ref) {
  return <BareChoiceList.Options ref={ref} {...props} className={useSlot("options", props.className)} />;
});

const Item = forwardRef<HTMLLIElement, ChoiceItemProps>(function ChoiceItem(props, ref) {
  return <BareChoiceList.Item ref={ref} {...props} className={useSlot("choice", props.className)} />;
});

const Radio = forwardRef<HTMLInputElement, ChoiceRadioProps>(function ChoiceRadio(props, ref) {
  return <BareChoiceList.Radio ref={ref} {...props} className={useSlot("check", props.className)} />;
});

const Label = forwardRef<HTMLLabelElement, ChoiceLabelProps>(function ChoiceLabel(props, ref) {
  return <BareChoiceList.Label ref={ref} {...props} className={useSlot("label", props.className)} />;
});

/** The headless ChoiceList as framed rows; a row is pressed anywhere. */
export const ChoiceList = Object.assign(
  forwardRef<HTMLFieldSetElement, ChoiceListProps>(function ChoiceList(props, ref) {
    return <BareChoiceList ref={ref} {...props} className={useSlot("choices", props.className)} />;
  }),
  {
    /** The list itself. */
    Options,
    /** One choice. */
    Item,
    /** Its radio button. */
    Radio,
    /** Its visible name. */
    Label,
  },
);
