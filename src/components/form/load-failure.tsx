"use client";
import type { ReactElement } from "react";
import { useFirstMessages } from "../../parts/use-first-messages.js";
import { useCustomisation } from "../use-customisation.js";

/** Where it is said that the code of the form did not arrive, with a way to try again; `onRetry` is `null` while all is well. */
export const LoadFailure = ({ onRetry }: { readonly onRetry: (() => void) | null }): ReactElement => {
  const { restoring, common } = useFirstMessages();
  const { Alert, Button } = useCustomisation().components;
  return (
    <>
      <div role="alert" className="latchkey-region">
        {onRetry !== null && <Alert tone="warning">{restoring.failed}</Alert>}
      </div>
      {onRetry !== null && (
        <Button type="button" variant="secondary" onClick={onRetry}>
          {common.retry}
        </Button>
      )}
    </>
  );
};
