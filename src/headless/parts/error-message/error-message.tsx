"use client";
import { forwardRef } from "react";
import type { ReactNode } from "react";
import type { AuthStep } from "../../../machine/auth-steps.js";
import type { AuthError, AuthErrorCode } from "../../../protocol/auth-error.js";
import type { PartProps } from "../part/part-props.js";
import { usePart } from "../part/use-part.js";
import { usePartStep } from "../screen/step-context.js";
import { ErrorSummary } from "./error-summary.js";
import { useErrorToSay } from "./use-error-to-say.js";

/** State of an {@link ErrorMessage}, mirrored to `data-*`. */
export interface ErrorMessageState {
  /** True while there is an error to show. */
  readonly invalid: boolean;
  /** The error's code; absent while there is none. */
  readonly code: AuthErrorCode | null;
}

/** Props of {@link ErrorMessage}. */
export interface ErrorMessageProps extends PartProps<"div", ErrorMessageState> {
  /** The step that it belongs to. @default the step of the Screen or Form around */
  step?: AuthStep | undefined;
  /** The words for an error; called only while there is one. */
  children: (error: AuthError) => ReactNode;
}

/** Where the step's error is said, unless a field says it. The region stands from the start, empty, so that its text is announced. */
export const ErrorMessage = Object.assign(
  forwardRef<HTMLDivElement, ErrorMessageProps>(function ErrorMessage({ step: own, children, ...props }, ref) {
    const error = useErrorToSay(usePartStep(own));
    return usePart("div", {
      props,
      ref,
      own: { role: "alert" },
      state: { invalid: error !== null, code: error?.code ?? null },
      children: error === null ? null : children(error),
    });
  }),
  {
    /** A list of several broken fields, each with a link. */
    Summary: ErrorSummary,
  },
);
