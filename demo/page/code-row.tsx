import type { ReactElement, ReactNode } from "react";
import { Icon } from "./icon.js";

/** Props of {@link CodeRow}. */
export interface CodeRowProps {
  icon: "mail" | "phone" | "answer";
  code: string;
  /** Where it comes from or went. */
  from: string;
  onUse: (code: string) => void;
  /** What else can be done with it. @default nothing */
  children?: ReactNode;
}

/** A code that can be typed into the form with a click. */
export function CodeRow({ icon, code, from, onUse, children }: CodeRowProps): ReactElement {
  return (
    <li>
      <button type="button" className="demo-code" onClick={() => onUse(code)}>
        <Icon name={icon} />
        <bdi className="demo-digits">{code}</bdi>
        <span className="demo-summary">{from}</span>
      </button>
      {children}
    </li>
  );
}
