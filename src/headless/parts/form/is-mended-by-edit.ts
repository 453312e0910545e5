import type { AuthError, AuthErrorCode } from "../../../protocol/auth-error.js";

// What typing cannot change: time that ran out, a wait, an app that is not set up.
const outlasting: ReadonlySet<AuthErrorCode> = new Set([
  "challengeExpired",
  "flowNotEnabled",
  "lockedOut",
  "misconfigured",
  "unsupported",
]);

/** Whether editing the field `name` mends `error`: any field where the error names none of the form's, else that one only. */
export function isMendedByEdit(error: AuthError, name: string, form: HTMLFormElement): boolean {
  if (outlasting.has(error.code)) return false;
  const isElsewhere = error.field === undefined || form.elements.namedItem(error.field) === null;
  return isElsewhere || error.field === name;
}
