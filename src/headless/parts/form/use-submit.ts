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
  /** True while a submit waits for the session to be restored. */
  readonly held: boolean;
}

/** What the form at `ref` does on `submit`. While the session is being restored a submit is held, and made afterwards. */
export function useSubmit(
  ref: RefObject<HTMLFormElement | null>,
  { step, faults }: StepContextValue,
  onSubmit: FormProps["onSubmit"],
): Submit {
  const underWay = useRef(false);
  const focus = useContext(ProviderContext)?.slot.focus;
  const { held, hold } = useHeldSubmit(ref, step);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const isRestoring = step.name === "restoring";
    if (held || underWay.current || (step.pending && !isRestoring)) return;
    const code = lateForm.get();
    if (isRestoring || code === null) {
      if (isRestoring) void step.retry?.();
      hold();
      return;
    }
    underWay.current = true;
    void code.submitForm({ form: event.currentTarget, step, faults, focus, onSubmit }).finally(() => {
      underWay.current = false;
    });
  };
  return { submit, held };
}

/** Holds a submit, not its values: what the form holds then is sent. Where somebody is signed in by then, the form is gone. */
function useHeldSubmit(ref: RefObject<HTMLFormElement | null>, { name, pending }: AuthStep) {
  const isWanted = useRef(false);
  const [held, setHeld] = useState(false);
  const { part, retry } = useLate(held ? lateForm : null);
  const isLoading = held && part === null && retry === null;
  const isWaiting = isLoading || (name === "restoring" && pending);
  if (held && !isWaiting) setHeld(false);

  useEffect(() => {
    if (isWaiting || !isWanted.current) return;
    isWanted.current = false;
    if (name !== "restoring" && lateForm.get() !== null) ref.current?.requestSubmit();
  }, [ref, name, isWaiting]);
  const hold = () => {
    isWanted.current = true;
    setHeld(true);
  };
  return { held, hold };
}
