"use client";
import type { ReactElement } from "react";
import { useLate } from "../../headless/late/use-late.js";
import { LoadFailure } from "../form/load-failure.js";
import { lateParts } from "../late-parts.js";
import type { ScreenFailedProps } from "./screen-failed.js";

/** The card of a step whose screen cannot be shown; where not even that card could be loaded, what there is from the start. */
export const LateFailure = (props: ScreenFailedProps): ReactElement => {
  const { part, retry } = useLate(lateParts);
  return part === null ? <LoadFailure onRetry={retry} /> : <part.ScreenFailed {...props} />;
};
