import type { AuthStepName } from "../../../machine/auth-steps.js";
import type { FocusMemory } from "../../focus-memory.js";
import { findControl } from "../form/find-control.js";

/** A screen that has come, and what is known of it. */
export interface ComingScreen {
  readonly root: HTMLElement;
  /** What tells its form from others. */
  readonly key: string;
  readonly name: AuthStepName;
  readonly headingId: string;
  /** Whether the first field is focused where this is the first screen of the page. */
  readonly autoFocus: boolean;
  /** Whether it stood there for a while before this code was here. */
  readonly isLate: boolean;
  readonly memory: FocusMemory;
}

// Steps that ask for a code and for nothing that has to be read first.
const codeSteps: ReadonlySet<AuthStepName> = new Set(["confirmCode", "confirmTotp", "confirmSignUp", "confirmContact"]);

/** Focuses the first field of a first screen; else the control that once left it (after Back), a sole code field, or the heading. */
export function moveFocus({ root, key, name, headingId, autoFocus, isLate, memory }: ComingScreen): void {
  const { shown, isGoingBack } = memory;
  if (shown === key) return;
  memory.shown = key;
  memory.isGoingBack = false;
  const isFirst = shown === null;
  if ((isFirst && !autoFocus) || (isLate && isInUse(root)) || !mayTakeFocus(root)) return;
  const left = isGoingBack ? leftControl(root, memory.leftBy.get(key)) : null;
  const sole = codeSteps.has(name) ? soleCodeField(root) : null;
  const target = isFirst ? firstField(root) : (left ?? sole);
  (target ?? document.getElementById(headingId))?.focus();
}

// Whoever has begun to type meanwhile stays there.
const isInUse = (root: HTMLElement): boolean => root.contains(root.ownerDocument.activeElement);

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
  if (name === undefined) return null;
  const form = root.querySelector("form");
  // A link that leads to a step has no name: what it stands in says where it leads.
  const link = name === "" ? null : root.querySelector<HTMLElement>(`[data-to="${CSS.escape(name)}"] :is(a, button)`);
  return link ?? (form === null ? null : findControl(form, name));
}
