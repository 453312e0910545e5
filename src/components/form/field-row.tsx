"use client";
import type { ReactElement } from "react";
import { secretPlace } from "../../headless/parts/secret-place.js";
import { Field } from "../../parts/field.js";
import { PasswordField } from "../../parts/password-field.js";
import type { AuthField, CodeAuthField } from "../auth-field.js";
import { useLate } from "../../headless/late/use-late.js";
import { useCustomisation } from "../use-customisation.js";
import { lateCodeRow } from "./late-code-row.js";
import { LoadFailure } from "./load-failure.js";
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
      return <LateCodeRow field={field} />;
    case "text":
    case "secret":
    case "checkbox":
    case "select":
      return (
        <Field name={name}>
          <Control field={field} />
        </Field>
      );
  }
};

const LateCodeRow = ({ field }: { readonly field: CodeAuthField }): ReactElement | null => {
  const { part, retry } = useLate(lateCodeRow);
  if (part === null) return retry && <LoadFailure onRetry={retry} />;
  return <part.CodeRow field={field} />;
};

const Control = ({ field }: { readonly field: Exclude<AuthField, CodeAuthField> }): ReactElement => {
  const { components } = useCustomisation();
  const row = useRow(field);
  switch (field.kind) {
    case "text": {
      const { type, inputMode, placeholder, autoComplete, defaultValue } = field;
      return <components.TextField {...row} {...{ type, inputMode, placeholder, autoComplete, defaultValue }} />;
    }
    case "password":
      return <components.PasswordField {...row} autoComplete={field.autoComplete} {...secretPlace} />;
    case "secret":
      return <components.TextField {...row} {...secretPlace} autoComplete="off" spellCheck={false} />;
    case "checkbox":
      return <components.Checkbox {...row} defaultChecked={field.defaultChecked} value="true" />;
    case "select":
      return <components.Select {...row} options={field.options} defaultValue={field.defaultValue} />;
  }
};
