"use client";
import { useContext } from "react";
import type { ReactElement } from "react";
import { StepContext } from "../../headless/parts/screen/step-context.js";
import type { AuthField } from "../auth-field.js";
import { useLateParts } from "../use-late-parts.js";
import { LoadFailure } from "./load-failure.js";

/** What is said above the fields. Before there can be anything to say, only that code did not arrive. */
export const Notice = ({ fields }: { readonly fields: readonly AuthField[] }): ReactElement => {
  const step = useContext(StepContext)?.step;
  const { part, retry } = useLateParts(step);
  return (
    <>
      {part !== null && <part.FormNotice fields={fields} />}
      <LoadFailure onRetry={step?.name === "restoring" ? step.retry : retry}>
        {part !== null && <part.ErrorWords />}
      </LoadFailure>
    </>
  );
};
