"use client";
import { forwardRef, useRef, useState } from "react";
import type { PasswordPolicy } from "../../../protocol/settings.js";
import { FieldContext } from "../field/field-context.js";
import type { FieldProps } from "../field/field-root.js";
import { useFieldContext } from "../field/use-field-context.js";
import type { PartProps } from "../part/part-props.js";
import { usePart } from "../part/use-part.js";
import { PasswordContext } from "./password-context.js";

/** State of a PasswordField, mirrored to `data-*`. */
export interface PasswordFieldState {
  /** Whether the value is wrong. */
  readonly invalid: boolean;
  /** Whether the password can be read. */
  readonly shown: boolean;
}

/** Props of a PasswordField. */
export interface PasswordFieldProps extends PartProps<"div", PasswordFieldState> {
  /** See {@link FieldProps.name}. @default 'password' */
  name?: FieldProps["name"] | undefined;
  /** The id of the input. @default a generated one */
  controlId?: string | undefined;
  /** Marks the field as invalid for a reason of the app's own. @default false */
  invalid?: boolean | undefined;
  /** See {@link FieldProps.validate}. @default none */
  validate?: FieldProps["validate"];
  /** The rules that a password which is being chosen has to follow. @default none */
  policy?: PasswordPolicy | null | undefined;
  /** The name of the field whose password this one repeats. @default none */
  sameAs?: string | undefined;
  /** Label, input, toggle, rules, hint and error. */
  children?: FieldProps["children"];
}

/** What a password field's parts stand in. */
export const PasswordRoot = forwardRef<HTMLDivElement, PasswordFieldProps>(function PasswordField(
  { name = "password", controlId, invalid, validate, policy, sameAs, ...props },
  ref,
) {
  const field = useFieldContext({ name, controlId, invalid, validate, policy, sameAs });
  const input = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState(false);
  const password = { input, shown, setShown, policy };
  const part = usePart("div", { props, ref, state: { invalid: field.invalid, shown } });
  return (
    <FieldContext.Provider value={field}>
      <PasswordContext.Provider value={password}>{part}</PasswordContext.Provider>
    </FieldContext.Provider>
  );
});
