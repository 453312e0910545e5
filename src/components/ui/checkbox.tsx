"use client";
import type { ComponentPropsWithoutRef, ReactElement } from "react";
import { FieldInput } from "../../headless/parts/field/field-input.js";
import { useSlot } from "../../parts/use-slot.js";
import { FieldFoot } from "./field-foot.js";

/** Props of a Checkbox: those that must reach the `<input>` (uncontrolled: `defaultChecked`), and three of the kit. */
export interface CheckboxProps extends Omit<ComponentPropsWithoutRef<"input">, "children" | "type"> {
  /** What stands beside it. */
  label: string;
  /** A line below it. @default none */
  hint?: string | undefined;
  /** What is wrong with it. @default nothing */
  error?: string | undefined;
}

/** A box to tick with its words beside it. */
export const Checkbox = ({ label, hint, error, ...input }: CheckboxProps): ReactElement => (
  <>
    <label className="latchkey-check-row">
      <FieldInput {...input} type="checkbox" className={useSlot("check")} />
      {label}
    </label>
    <FieldFoot hint={hint} error={error} />
  </>
);
