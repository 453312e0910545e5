"use client";
import type { ReactElement } from "react";
import { useField } from "../../headless/parts/field/field-context.js";
import { useSlot } from "../../parts/use-slot.js";
import { FieldFoot } from "./field-foot.js";

/** Props of a RadioGroup. Each choice is an `<input type="radio">` of that `name`; the first one has the `id`. */
export interface RadioGroupProps {
  /** The id of the first choice: the way to the field. */
  id: string;
  /** The name under which the form reports the choice. */
  name: string;
  /** What stands above it. */
  label: string;
  /** What can be chosen, in this order. */
  options: readonly { readonly value: string; readonly label: string }[];
  /** Chosen at first. @default none */
  defaultValue?: string | undefined;
  /** Whether a choice has to be made. */
  required: boolean;
  /** A line below it. @default none */
  hint?: string | undefined;
  /** What is wrong with it. @default nothing */
  error?: string | undefined;
}

/** A legend, a few choices one below the other, a hint, an error. */
export const RadioGroup = ({ label, hint, error, ...group }: RadioGroupProps): ReactElement => {
  const { invalid, describedBy } = useField("RadioGroup");
  const { id, name, options, defaultValue, required } = group;
  const check = useSlot("check");
  return (
    <>
      <fieldset
        role="radiogroup"
        className="latchkey-radios"
        aria-required={required}
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy}
      >
        <legend className={useSlot("label")}>{label}</legend>
        {options.map((option, index) => (
          <label key={option.value} className="latchkey-check-row">
            <input
              type="radio"
              {...{ name, required }}
              id={index === 0 ? id : undefined}
              value={option.value}
              defaultChecked={option.value === defaultValue}
              className={check}
            />
            {option.label}
          </label>
        ))}
      </fieldset>
      <FieldFoot hint={hint} error={error} />
    </>
  );
};
