import { typeInto } from "./type-into.js";

/** Types a code or an answer into the field in `frame` that waits for one, and puts it on the clipboard for elsewhere. */
export function typeCode(frame: HTMLElement, code: string): void {
  void navigator.clipboard.writeText(code).catch(() => undefined);
  const field = frame.querySelector<HTMLInputElement>('input[autocomplete="one-time-code"], input[name="answer"]');
  if (field === null) return;
  field.focus();
  typeInto(field, code);
}
