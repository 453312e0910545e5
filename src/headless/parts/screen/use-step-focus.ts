"use client";
import { useContext, useEffect, useState } from "react";
import type { RefObject } from "react";
import type { AuthStep, AuthStepName } from "../../../machine/auth-steps.js";
import { createFocusMemory } from "../../focus-memory.js";
import type { FocusMemory } from "../../focus-memory.js";
import { ProviderContext } from "../../provider-context.js";
import { stepKey } from "../../step-key.js";
import { findControl } from "../form/find-control.js";

/** What {@link useStepFocus} needs to know. */
export interface StepFocus {
  readonly section: RefObject<HTMLElement | null>;
  readonly step: AuthStep;
  readonly headingId: string;
  readonly autoFocus: boolean;
}

// Steps that ask for a code and for nothing that has to be read first.
const codeSteps: ReadonlySet<AuthStepName> = new Set(["confirmCode", "confirmTotp"]);

/** Moves focus when the step changes: to the control that once left it (after Back), a sole code field, or the heading. */
export function useStepFocus({ section, step, headingId, autoFocus }: StepFocus): void {
  const memory = useFocusMemory();
  const key = stepKey(step);
  const isCodeStep = codeSteps.has(step.name);

  useEffect(() => {
    const root = section.current;
    const shown = root === null ? null : memory.show(key);
    if (root === null || shown === null || (shown.isFirst && !autoFocus) || !mayTakeFocus(root)) return;
    const left = shown.cameBack ? leftControl(root, memory.leftBy(key)) : null;
    const sole = isCodeStep ? soleCodeField(root) : null;
    const target = shown.isFirst ? firstField(root) : (left ?? sole);
    (target ?? document.getElementById(headingId))?.focus();
  }, [section, memory, key, isCodeStep, headingId, autoFocus]);
}

/** The memory of the flow around, or one of the screen's own where there is no provider. */
function useFocusMemory(): FocusMemory {
  const [own] = useState(createFocusMemory);
  return useContext(ProviderContext)?.slot.focus ?? own;
}

function mayTakeFocus(root: HTMLElement): boolean {
  const { activeElement: active, body } = root.ownerDocument;
  return active === null || active === body || root.contains(active) || active.contains(root);
}

const fields = 'input:not([type="hidden"]):not([disabled]), select:not([disabled]), textarea:not([disabled])';

// A field out of sight (a username kept for password managers) has no box.
const visibleFields = (root: HTMLElement): readonly HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(fields)].filter((field) => field.getClientRects().length > 0);

const firstField = (root: HTMLElement): HTMLElement | null => visibleFields(root)[0] ?? null;

function soleCodeField(root: HTMLElement): HTMLElement | null {
  const [first, ...others] = visibleFields(root);
  return first?.getAttribute("autocomplete") === "one-time-code" && others.length === 0 ? first : null;
}

function leftControl(root: HTMLElement, name: string | undefined): HTMLElement | null {
  const form = root.querySelector("form");
  return form === null || name === undefined ? null : findControl(form, name);
}
