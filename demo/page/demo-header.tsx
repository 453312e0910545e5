import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import { DemoMark } from "./demo-mark.js";
import { Segmented } from "./segmented.js";

/** Which way the page is written. */
export type Direction = "ltr" | "rtl";

const schemes = { system: "System", light: "Light", dark: "Dark" };
const directions: Readonly<Record<Direction, string>> = { ltr: "LTR", rtl: "RTL" };

/** Props of {@link DemoHeader}. */
export interface DemoHeaderProps {
  direction: Direction;
  onDirection: (direction: Direction) => void;
}

/** The name of the thing, and the switches of its look. */
export function DemoHeader({ direction, onDirection }: DemoHeaderProps): ReactElement {
  const [scheme, setScheme] = useState<keyof typeof schemes>("system");
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (scheme === "system") delete dataset["colorScheme"];
    else dataset["colorScheme"] = scheme;
  }, [scheme]);
  useEffect(() => {
    document.documentElement.dir = direction;
  }, [direction]);
  return (
    <header className="demo-header">
      <p className="demo-brand">
        <DemoMark />
        <strong>Latchkey</strong>
        <span>on an embedded user pool</span>
      </p>
      <div className="demo-switches">
        <Segmented legend="Colours" options={schemes} value={scheme} onChange={setScheme} />
        <Segmented legend="Direction" options={directions} value={direction} onChange={onDirection} />
      </div>
    </header>
  );
}
