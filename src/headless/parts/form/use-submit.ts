"use client";
import { useContext, useEffect, useRef, useState } from "react";
import type { FormEvent, RefObject } from "react";
import type { AuthStep } from "../../../machine/auth-steps.js";
import { useLate } from "../../late/use-late.js";
import { ProviderContext } from "../../provider-context.js";
import type { StepContextValue } from "../screen/step-context.js";
import type { FormProps } from "./form.js";
import { lateForm } from "./late-form.js";

/** What a form does on `submit`. */
export interface Submit {
  /** Once at a time, with valid values only, and with focus on what is to be mended. */
  readonly submit: (event: FormEvent<HTMLFormElement>) => void;
  /** True while a submit waits: for the session to be restored, for the code that sends it, or for a rule that takes its time. */
  readonly held: boolean;
  /** True while that is a rule. */
  readonly isAsking: boolean;
}

/**
 * What the form at `ref` does on `submit`. What comes too early is held: the submit, not its values. What the form holds in the
 * end is sent; where somebody is signed in by then, the form is gone.
 */
export function useSubmit(
  ref: RefObject<HTMLFormElement | null>,
  { step, faults }: StepContextValue,
  onSubmit: FormProps["onSubmit"],
): Submit {
  const underWay = useRef(false);
  const [held, setHeld] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const focus = useContext(ProviderContext)?.slot.focus;
  const { part, retry } = useLate(held ? lateForm : null);
  const isRestoring = step.name === "restoring";
  const isWaiting = isRestoring ? step.pending : part === null && retry === null;

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (underWay.current || (held ? isWaiting : step.pending && !isRestoring)) return;
    const code = isRestoring ? null : lateForm.get();
    // Held once and still not to be sent, it is let go.
    setHeld(code === null && !held);
    if (code === null) {
      if (!held) tryAgain(step);
      return;
    }
    underWay.current = true;
    void code.submitForm({ form: event.currentTarget, step, faults, focus, onSubmit, setAsking }).finally(() => {
      underWay.current = false;
    });
  };
  useEffect(() => {
    if (held && !isWaiting) ref.current?.requestSubmit();
  }, [ref, held, isWaiting]);
  return { submit, held: held || isAsking, isAsking };
}

// What failed before is asked for again.
function tryAgain(step: AuthStep): void {
  if (step.name === "restoring") void step.retry?.();
  void lateForm.load().catch(() => {});
}
