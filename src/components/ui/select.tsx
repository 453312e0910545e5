"use client";
import type { ComponentPropsWithoutRef, ReactElement } from "react";
import { FieldInput } from "../../parts/field-input.js";
import { FieldLabel } from "../../parts/field-label.js";
import { FieldFoot } from "./field-foot.js";

/** Props of a Select: those that must reach the `<select>` (uncontrolled: `defaultValue`), and four of the kit. */
export interface SelectProps extends Omit<ComponentPropsWithoutRef<"select">, "children"> {
  /** What stands above it. */
  label: string;
  /** What can be chosen. */
  options: readonly { readonly value: string; readonly label: string }[];
  /** A line below it. @default none */
  hint?: string | undefined;
  /** What is wrong with it. @default nothing */
  error?: string | undefined;
}

/** A label, one of several values, a hint, an error. */
export const Select = ({ label, options, hint, error, ...select }: SelectProps): ReactElement => (
  <>
    <FieldLabel>{label}</FieldLabel>
    <FieldInput
      render={({ type: _type, ...props }) => (
        <select {...props} {...select}>
          {options.map((option) => (
            <option key={option.value} value={option.value} className="latchkey-option">
              {option.label}
            </option>
          ))}
        </select>
      )}
    />
    <FieldFoot hint={hint} error={error} />
  </>
);
