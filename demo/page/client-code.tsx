import type { ReactElement } from "react";
import type { Situation } from "../situations/situation.js";
import { addressesOf } from "./addresses-of.js";

/** The client of a situation as an app would write it. */
export function ClientCode({ situation }: { readonly situation: Situation }): ReactElement {
  const options = { ...addressesOf(situation), storage: "session", ...situation.client };
  const lines = Object.entries(options).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},`);
  return (
    <details className="demo-client">
      <summary>Pool and client</summary>
      <pre dir="ltr">
        <code>{`cognito({\n${lines.join("\n")}\n})`}</code>
      </pre>
    </details>
  );
}
