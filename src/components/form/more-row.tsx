"use client";
import type { ReactElement } from "react";
import { useFieldRules } from "../../headless/parts/field/use-field-rules.js";
import { secretPlace } from "../../headless/parts/secret-place.js";
import { FieldRoot } from "../../parts/field-root.js";
import type {
  AuthField,
  CodeAuthField,
  OwnAuthField,
  PasswordAuthField,
  PhoneAuthField,
  TextAuthField,
} from "../auth-field.js";
import { Checkbox as DefaultCheckbox } from "../ui/checkbox.js";
import { RadioGroup as DefaultRadioGroup } from "../ui/radio-group.js";
import { Select as DefaultSelect } from "../ui/select.js";
import { Textarea as DefaultTextarea } from "../ui/textarea.js";
import { useCustomisation } from "../use-customisation.js";
import { CodeRow } from "./code-row.js";
import { ruleOf } from "./rule-of.js";
import { useRow } from "./use-row.js";
import type { RowProps } from "./use-row.js";

/** A field that no first form has. */
export type MoreField = Exclude<AuthField, TextAuthField | PasswordAuthField | PhoneAuthField>;

/** One field of the kinds that load late, with the app's own control where it gave one. */
export const MoreRow = ({ field }: { readonly field: MoreField }): ReactElement =>
  field.kind === "code" ? (
    <CodeRow field={field} />
  ) : (
    <FieldRoot name={field.name} validate={ruleOf(field)}>
      <Control field={field} />
    </FieldRoot>
  );

const Control = ({ field }: { readonly field: Exclude<MoreField, CodeAuthField> }): ReactElement => {
  const { components } = useCustomisation();
  const { Checkbox = DefaultCheckbox, RadioGroup = DefaultRadioGroup } = components;
  const { Select = DefaultSelect, Textarea = DefaultTextarea } = components;
  const row = useRow(field);
  switch (field.kind) {
    case "secret":
      return <components.TextField {...row} {...secretPlace} autoComplete="off" spellCheck={false} />;
    case "checkbox":
      return <Checkbox {...row} defaultChecked={field.defaultChecked} value="true" />;
    case "select":
      return <Select {...row} options={field.options} defaultValue={field.defaultValue} />;
    case "radio":
      return <RadioGroup {...row} options={field.options} defaultValue={field.defaultValue} />;
    case "textarea": {
      const { placeholder, autoComplete, defaultValue, rows = 3 } = field;
      return <Textarea {...row} {...{ placeholder, autoComplete, defaultValue, rows }} />;
    }
    case "own":
      return <Own field={field} row={row} />;
  }
};

// What it reports its value by may be a hidden input, of which the browser asks nothing.
const Own = ({ field, row }: { readonly field: OwnAuthField; readonly row: RowProps }): ReactElement => {
  useFieldRules({ name: row.name, controlId: row.id, required: row.required });
  return <>{field.render(row)}</>;
};
