"use client";
import { useContext, useEffect, useState } from "react";
import type { RefObject } from "react";
import type { AuthStep } from "../../../machine/auth-steps.js";
import { createFocusMemory } from "../../focus-memory.js";
import type { FocusMemory } from "../../focus-memory.js";
import { ProviderContext } from "../../provider-context.js";
import { stepKey } from "../../step-key.js";
import { lateForm } from "../form/late-form.js";

/** What {@link useStepFocus} needs to know. */
export interface StepFocus {
  readonly section: RefObject<HTMLElement | null>;
  readonly step: AuthStep;
  readonly headingId: string;
  readonly autoFocus: boolean;
}

/** Moves focus when the step changes: to the control that once left it (after Back), a sole code field, or the heading. */
export function useStepFocus({ section, step, headingId, autoFocus }: StepFocus): void {
  const memory = useFocusMemory();
  const key = stepKey(step);
  const { name } = step;

  useEffect(() => {
    const root = section.current;
    const isLate = lateForm.get() === null;
    if (root === null) return;
    const coming = { root, key, name, headingId, autoFocus, isLate, memory };
    void lateForm.load().then(({ moveFocus }) => moveFocus(coming), giveUp);
  }, [section, memory, key, name, headingId, autoFocus]);
}

const giveUp = (): void => {};

/** The memory of the flow around, or one of the screen's own where there is no provider. */
function useFocusMemory(): FocusMemory {
  const [own] = useState(createFocusMemory);
  return useContext(ProviderContext)?.slot.focus ?? own;
}
