"use client";
import type { ComponentType, ReactElement, ReactNode } from "react";
import { ChoiceList } from "../../parts/choice-list.js";
import { useSlot } from "../../parts/use-slot.js";

/** Props of {@link Choice}. */
export interface ChoiceProps {
  /** The name under which the form reports the choice. */
  readonly name: string;
  /** In this order; the first is chosen beforehand. */
  readonly options: readonly {
    readonly value: string;
    readonly Icon: ComponentType;
    readonly label: string;
    /** What stands under the label. */
    readonly hint: ReactNode;
  }[];
}

/** A choice of framed rows: icon, name, what there is to know of it. */
export const Choice = ({ name, options }: ChoiceProps): ReactElement => {
  const className = useSlot("hint");
  return (
    <ChoiceList name={name} defaultValue={options[0]?.value}>
      <ChoiceList.Options>
        {options.map(({ value, Icon, label, hint }) => (
          <ChoiceList.Item key={value} value={value}>
            <Icon />
            <ChoiceList.Label>
              {label}
              <span className={className}>{hint}</span>
            </ChoiceList.Label>
            <ChoiceList.Radio />
          </ChoiceList.Item>
        ))}
      </ChoiceList.Options>
    </ChoiceList>
  );
};
