import type { AuthStepName } from "../../../machine/auth-steps.js";
import type { Shown } from "../../focus-memory.js";
import { findControl } from "../form/find-control.js";

/** A screen that has come, and what is known of it. */
export interface ComingScreen {
  readonly root: HTMLElement;
  readonly name: AuthStepName;
  readonly headingId: string;
  readonly shown: Shown;
  /** The control that once left this step: its name, empty for the submit button. */
  readonly leftBy: string | undefined;
}

// Steps that ask for a code and for nothing that has to be read first.
const codeSteps: ReadonlySet<AuthStepName> = new Set(["confirmCode", "confirmTotp"]);

/** Focuses the first field of a first screen; else the control that once left it (after Back), a sole code field, or the heading. */
export function moveFocus({ root, name, headingId, shown, leftBy }: ComingScreen): void {
  if (!mayTakeFocus(root)) return;
  const left = shown.cameBack ? leftControl(root, leftBy) : null;
  const sole = codeSteps.has(name) ? soleCodeField(root) : null;
  const target = shown.isFirst ? firstField(root) : (left ?? sole);
  (target ?? document.getElementById(headingId))?.focus();
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
