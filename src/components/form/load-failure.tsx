"use client";
import { useContext } from "react";
import type { ReactElement, ReactNode } from "react";
import { StepContext } from "../../headless/parts/screen/step-context.js";
import { useFirstMessages } from "../../parts/use-first-messages.js";
import { useCustomisation } from "../use-customisation.js";

/** Props of {@link LoadFailure}. */
export interface LoadFailureProps {
  /** Tries again; `null` while all is well. */
  readonly onRetry: (() => void) | null;
  /** What else is said in the same place: a region that stands there from the first paint, so that its words are read out. */
  readonly children?: ReactNode;
}

/** Where it is said that the code of the form did not arrive, with a way to try again. */
export const LoadFailure = ({ onRetry, children }: LoadFailureProps): ReactElement => {
  const { restoring, common } = useFirstMessages();
  const { Alert, Button } = useCustomisation().components;
  const headingId = useContext(StepContext)?.headingId ?? "";
  const retry = () => {
    // The button goes with the press: focus would fall off the page.
    document.getElementById(headingId)?.focus();
    onRetry?.();
  };
  return (
    <>
      <div role="alert" className="latchkey-region">
        {onRetry === null ? children : <Alert tone="warning">{restoring.failed}</Alert>}
      </div>
      {onRetry !== null && (
        <Button type="button" variant="secondary" onClick={retry}>
          {common.retry}
        </Button>
      )}
    </>
  );
};
