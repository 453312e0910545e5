import type { ReactElement } from "react";
import type { ReceivedCall } from "../service/service-state.js";
import { Icon } from "./icon.js";

const SHOWN = 8;

/** The latest calls: what was asked for, or the exception that was the answer. */
export function CallList({ calls }: { readonly calls: readonly ReceivedCall[] }): ReactElement {
  const before = Math.max(0, calls.length - SHOWN);
  return (
    <ol className="demo-calls" start={before + 1}>
      {calls.slice(before).map(({ operation, error, answered }, index) => (
        // The log only grows at its end: a call is known by its place in it.
        <li key={`call ${before + index}`} data-failed={error === null ? undefined : ""}>
          <Icon name={iconOf(error, answered)} />
          <span>{error ?? operation}</span>
        </li>
      ))}
    </ol>
  );
}

function iconOf(error: string | null, answered: boolean): "cross" | "check" | "wait" {
  if (error !== null) return "cross";
  return answered ? "check" : "wait";
}
