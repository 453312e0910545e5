"use client";
import { useContext, useRef } from "react";
import type { FormEvent } from "react";
import { ProviderContext } from "../../provider-context.js";
import { stepKey } from "../../step-key.js";
import { findBrokenRules } from "../faults/find-broken-rules.js";
import type { StepContextValue } from "../screen/step-context.js";
import { findControl } from "./find-control.js";
import type { FormProps } from "./form.js";
import { readFormValues } from "./read-form-values.js";

/** What a form does on `submit`: once at a time, with valid values only, and with focus on what is to be mended. */
export function useSubmit(
  { step, faults }: StepContextValue,
  onSubmit: FormProps["onSubmit"],
): (event: FormEvent<HTMLFormElement>) => void {
  const underWay = useRef(false);
  const focus = useContext(ProviderContext)?.slot.focus;

  return (event) => {
    event.preventDefault();
    if (step.pending || underWay.current) return;
    const form = event.currentTarget;
    const broken = findBrokenRules(form);
    faults.setRules(broken);
    if (broken.length > 0) {
      const [first] = broken;
      // After React has drawn the faults, so that what takes focus is described by them.
      queueMicrotask(() => {
        const summary = broken.length > 1 ? faults.getSummary() : null;
        (summary ?? find(form, first?.name))?.focus();
      });
      return;
    }
    focus?.leave(stepKey(step), nameOfFocused(form));
    underWay.current = true;
    void Promise.resolve(onSubmit(readFormValues(form)))
      .then((result) => focusFault(form, result))
      .finally(() => {
        underWay.current = false;
      });
  };
}

const find = (form: HTMLFormElement, name: string | undefined): HTMLElement | null =>
  name === undefined ? null : findControl(form, name);

function nameOfFocused(form: HTMLFormElement): string {
  const active = form.ownerDocument.activeElement;
  return active instanceof HTMLInputElement && form.contains(active) ? active.name : "";
}

function focusFault(form: HTMLFormElement, result: unknown): void {
  const active = form.ownerDocument.activeElement;
  if (!form.isConnected || (active !== form.ownerDocument.body && !form.contains(active))) return;
  find(form, fieldOf(result))?.focus();
}

// `onSubmit` may return anything; a command's `Result` tells which field its error is about.
function fieldOf(result: unknown): string | undefined {
  if (typeof result !== "object" || result === null || !("error" in result)) return undefined;
  const { error } = result;
  if (typeof error !== "object" || error === null || !("field" in error)) return undefined;
  return typeof error.field === "string" ? error.field : undefined;
}
