import type { ReactElement } from "react";
import type { Situation } from "../situations/situation.js";
import { optionsOf } from "./options-of.js";

/** The client of a situation as an app would write it. */
export function ClientCode({ situation }: { readonly situation: Situation }): ReactElement {
  const lines = Object.entries(optionsOf(situation)).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},`);
  return (
    <details className="demo-client">
      <summary>Pool and client</summary>
      <pre dir="ltr">
        <code>{`cognito({\n${lines.join("\n")}\n})`}</code>
      </pre>
    </details>
  );
}
