"use client";
import { forwardRef, useContext, useEffect } from "react";
import type { ClipboardEvent, DragEvent, FormEvent } from "react";
import type { AuthErrorCode } from "../../../protocol/auth-error.js";
import { controlAttributes } from "../field/control-attributes.js";
import { useField } from "../field/field-context.js";
import type { FieldState } from "../field/field-root.js";
import { plainTyping } from "../field/plain-typing.js";
import { writeControl } from "../form/write-control.js";
import type { PartProps } from "../part/part-props.js";
import { usePart } from "../part/use-part.js";
import { secretPlace } from "../secret-place.js";
import { StepContext } from "../screen/step-context.js";
import { useCode } from "./code-context.js";
import { readCode } from "./read-code.js";
import { typeInto } from "./type-into.js";

/** Props of `CodeField.Input`. Uncontrolled; its value is read as a box. */
export interface CodeInputProps extends PartProps<"input", FieldState> {}

// The service will not take the same digits again.
const spent: ReadonlySet<AuthErrorCode> = new Set(["codeAlreadyUsed", "codeExpired", "codeMismatch"]);

/** The one input of a code. It keeps digits only, takes pasted and dropped messages, and empties itself when the code was refused. */
export const CodeInput = forwardRef<HTMLInputElement, CodeInputProps>(function CodeInput(props, ref) {
  const field = useField("CodeField.Input");
  const { input, length, autoSubmit } = useCode("CodeField.Input");
  const error = useContext(StepContext)?.step.error ?? null;

  useEffect(() => {
    if (input.current !== null && error !== null && spent.has(error.code)) writeControl(input.current, "");
  }, [input, error]);

  const keepDigits = (event: FormEvent<HTMLInputElement>) => {
    const control = event.currentTarget;
    keepCode(control, length);
    if (!autoSubmit || length === null || control.value.length !== length) return;
    // After the form has heard of the edit too.
    queueMicrotask(() => submitIfValid(control.form));
  };
  return usePart("input", {
    props,
    ref,
    ownRef: input,
    own: {
      ...controlAttributes(field),
      type: "text",
      inputMode: "numeric",
      pattern: length === null ? "[0-9]{4,10}" : `[0-9]{${length}}`,
      autoComplete: "one-time-code",
      required: true,
      ...secretPlace,
      onInput: keepDigits,
      onPaste: (event: ClipboardEvent<HTMLInputElement>) => take(event, event.clipboardData, length),
      onDrop: (event: DragEvent<HTMLInputElement>) => take(event, event.dataTransfer, length),
      ...plainTyping(undefined, "one-time-code"),
    },
    state: { invalid: field.invalid },
  });
});

/** Takes a whole code from a paste or a drop; text without a digit is left to the browser. */
function take(
  event: ClipboardEvent<HTMLInputElement> | DragEvent<HTMLInputElement>,
  transfer: DataTransfer,
  length: number | null,
): void {
  const code = readCode(transfer.getData("text"), length);
  if (code === "") return;
  event.preventDefault();
  typeInto(event.currentTarget, code);
}

function keepCode(control: HTMLInputElement, length: number | null): void {
  const code = readCode(control.value, length);
  if (code === control.value) return;
  const digitsBefore = control.value.slice(0, control.selectionStart ?? undefined).replace(/\D/g, "").length;
  control.value = code;
  control.setSelectionRange(digitsBefore, digitsBefore);
}

function submitIfValid(form: HTMLFormElement | null): void {
  if (form?.checkValidity() === true) form.requestSubmit();
}
