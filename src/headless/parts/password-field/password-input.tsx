"use client";
import { forwardRef, useEffect } from "react";
import { controlAttributes } from "../field/control-attributes.js";
import { useField } from "../field/field-context.js";
import { plainTyping } from "../field/plain-typing.js";
import type { PartProps } from "../part/part-props.js";
import { usePart } from "../part/use-part.js";
import { secretPlace } from "../secret-place.js";
import { usePassword } from "./password-context.js";
import type { PasswordFieldState } from "./password-root.js";

/** Props of `PasswordField.Input`. Uncontrolled; its value is read as a box. */
export interface PasswordInputProps extends PartProps<"input", PasswordFieldState> {
  /** `new-password` wherever one is chosen, in the repetition too. @default 'current-password' */
  autoComplete?: "current-password" | "new-password" | undefined;
}

/** The password's input. Any length, any character, paste allowed: the pool has the last word. */
export const PasswordInput = forwardRef<HTMLInputElement, PasswordInputProps>(function PasswordInput(props, ref) {
  const field = useField("PasswordField.Input");
  const { input, shown, setShown } = usePassword("PasswordField.Input");

  useEffect(() => {
    const element = input.current;
    const hide = () => {
      // At once, not with the next render: password managers and replays look while the form is being sent.
      if (element !== null) element.type = "password";
      setShown(false);
    };
    const form = element?.form;
    form?.addEventListener("submit", hide);
    window.addEventListener("blur", hide);
    return () => {
      form?.removeEventListener("submit", hide);
      window.removeEventListener("blur", hide);
    };
  }, [input, setShown]);

  return usePart("input", {
    props,
    ref,
    ownRef: input,
    own: {
      ...controlAttributes(field),
      type: shown ? "text" : "password",
      autoComplete: "current-password",
      ...secretPlace,
      ...plainTyping("password", undefined),
    },
    state: { invalid: field.invalid, shown },
  });
});
