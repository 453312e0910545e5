"use client";
import type { MouseEvent, ReactElement } from "react";
import { ErrorMessage } from "../../headless/parts/error-message/error-message.js";
import { useMessages } from "../../parts/use-messages.js";
import type { AuthField } from "../auth-field.js";
import { Link as DefaultLink } from "../ui/link.js";
import { useCustomisation } from "../use-customisation.js";

/** Where two fields or more are to be mended: their names, each a way to its field. Takes focus when a submit finds them. */
export const FaultSummary = ({ fields }: { readonly fields: readonly AuthField[] }): ReactElement => {
  const { validation } = useMessages();
  const { Alert, Link = DefaultLink } = useCustomisation().components;
  const labelOf = (name: string) => fields.find((field) => field.name === name)?.label ?? name;
  return (
    <ErrorMessage.Summary className="latchkey-region">
      {(faults) => (
        <Alert tone="error">
          {validation.summary}
          {faults.map(({ name, controlId }) => (
            <Link key={name} href={`#${controlId}`} onClick={(event) => focusControl(event, controlId)}>
              {labelOf(name)}
            </Link>
          ))}
        </Alert>
      )}
    </ErrorMessage.Summary>
  );
};

// The address of the page is the app's: nothing is written into it.
const focusControl = (event: MouseEvent, controlId: string): void => {
  event.preventDefault();
  document.getElementById(controlId)?.focus();
};
