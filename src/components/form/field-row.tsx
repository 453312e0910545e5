"use client";
import type { ReactElement } from "react";
import { CodeField } from "../../parts/code-field.js";
import { Field } from "../../parts/field.js";
import { PasswordField } from "../../parts/password-field.js";
import type { AuthField } from "../auth-field.js";
import { useCustomisation } from "../use-customisation.js";
import { useRow } from "./use-row.js";

/** One field of a form, with the app's own control where it gave one. */
export const FieldRow = ({ field }: { readonly field: AuthField }): ReactElement => {
  const { name } = field;
  switch (field.kind) {
    case "password":
      return (
        <PasswordField name={name}>
          <Control field={field} />
        </PasswordField>
      );
    case "code":
      return (
        <CodeField name={name} length={field.length}>
          <Control field={field} />
        </CodeField>
      );
    case "text":
    case "checkbox":
    case "select":
      return (
        <Field name={name}>
          <Control field={field} />
        </Field>
      );
  }
};

const Control = ({ field }: { readonly field: AuthField }): ReactElement => {
  const { components } = useCustomisation();
  const row = useRow(field);
  switch (field.kind) {
    case "text": {
      const { type, inputMode, placeholder, autoComplete, defaultValue } = field;
      return <components.TextField {...row} {...{ type, inputMode, placeholder, autoComplete, defaultValue }} />;
    }
    case "password":
      return <components.PasswordField {...row} autoComplete={field.autoComplete} data-secret="" />;
    case "code":
      return <components.CodeField {...row} length={field.length} data-secret="" />;
    case "checkbox":
      return <components.Checkbox {...row} defaultChecked={field.defaultChecked} value="true" />;
    case "select":
      return <components.Select {...row} options={field.options} defaultValue={field.defaultValue} />;
  }
};
