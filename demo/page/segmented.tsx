import { useId } from "react";
import type { ReactElement } from "react";

/** Props of {@link Segmented}. */
export interface SegmentedProps<Value extends string> {
  /** What is being switched; for those who cannot see it. */
  legend: string;
  /** The values with their labels, in their order. */
  options: Readonly<Record<Value, string>>;
  value: Value;
  onChange: (value: Value) => void;
}

/** A switch of a few positions: radio buttons side by side. */
export function Segmented<Value extends string>({
  legend,
  options,
  value,
  onChange,
}: SegmentedProps<Value>): ReactElement {
  const group = useId();
  // SAFETY: the keys of a record by Value are Values.
  const values = Object.keys(options) as Value[];
  return (
    <fieldset className="demo-segmented">
      <legend className="demo-hidden">{legend}</legend>
      {values.map((one) => (
        <label key={one}>
          <input type="radio" name={group} checked={one === value} onChange={() => onChange(one)} />
          <span>{options[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}
