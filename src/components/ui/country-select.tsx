"use client";
import type { ReactElement } from "react";
import { useSlot } from "../../parts/use-slot.js";
import type { SelectProps } from "./select.js";

/** Props of a CountrySelect: those of a Select, and what is seen of it while it is closed. */
export interface CountrySelectProps extends Omit<SelectProps, "hint" | "error"> {
  /** The choice in short, such as `DE +49`. */
  readonly face: string;
}

/** A choice of country that takes little room: a native select behind a short face. */
export const CountrySelect = ({ label, options, face, ...select }: CountrySelectProps): ReactElement => (
  <>
    <select aria-label={label} {...select} className="latchkey-country-list">
      {options.map((option) => (
        <option key={option.value} value={option.value} className="latchkey-option">
          {option.label}
        </option>
      ))}
    </select>
    <span className={useSlot("input")} aria-hidden="true" dir="ltr">
      {face}
    </span>
  </>
);
