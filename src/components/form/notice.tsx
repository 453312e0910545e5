"use client";
import { useContext } from "react";
import type { ReactElement } from "react";
import { StepContext } from "../../headless/parts/screen/step-context.js";
import type { AuthField } from "../auth-field.js";
import { useLateParts } from "../use-late-parts.js";
import { LoadFailure } from "./load-failure.js";

/** Props of {@link Notice}. */
export interface NoticeProps {
  readonly fields: readonly AuthField[];
  /** Tries again to bring what the fields are drawn with; `null` while all is well. */
  readonly onRetry: (() => void) | null;
}

/** What is said above the fields. Before there can be anything to say, only that code did not arrive. */
export const Notice = ({ fields, onRetry }: NoticeProps): ReactElement => {
  const step = useContext(StepContext)?.step;
  const { part, retry } = useLateParts(step);
  const failure = step?.name === "restoring" ? step.retry : retry;
  return (
    <>
      {part !== null && <part.FormNotice fields={fields} />}
      <LoadFailure onRetry={failure ?? (step?.error ? null : onRetry)}>
        {part !== null && <part.ErrorWords />}
      </LoadFailure>
    </>
  );
};
