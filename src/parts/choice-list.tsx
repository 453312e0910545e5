"use client";
import { ChoiceList as BareChoiceList } from "../headless/parts/choice-list/choice-list.js";
import { dressed } from "./dressed.js";

const Options = dressed(BareChoiceList.Options, "options");
const Item = dressed(BareChoiceList.Item, "choice");
const Radio = dressed(BareChoiceList.Radio, "check");
const Label = dressed(BareChoiceList.Label, "label");

/** The headless ChoiceList as framed rows; a row is pressed anywhere. */
export const ChoiceList = Object.assign(dressed(BareChoiceList, "choices"), {
  /** The list itself. */
  Options,
  /** One choice. */
  Item,
  /** Its radio button. */
  Radio,
  /** Its visible name. */
  Label,
});
