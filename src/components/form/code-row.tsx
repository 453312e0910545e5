"use client";
import type { ReactElement } from "react";
import { secretPlace } from "../../headless/parts/secret-place.js";
import { CodeField } from "../../parts/code-field.js";
import type { CodeAuthField } from "../auth-field.js";
import { CodeField as DefaultControl } from "../ui/code-field.js";
import { useCustomisation } from "../use-customisation.js";
import { ruleOf } from "./rule-of.js";
import { useRow } from "./use-row.js";

/** A field for a code, with the app's own control where it gave one. */
export const CodeRow = ({ field }: { readonly field: CodeAuthField }): ReactElement => (
  <CodeField
    name={field.name}
    length={field.length}
    autoSubmit={field.submitsItself}
    given={field.given}
    validate={ruleOf(field)}
  >
    <Control field={field} />
  </CodeField>
);

const Control = ({ field }: { readonly field: CodeAuthField }): ReactElement => {
  const { CodeField: Given = DefaultControl } = useCustomisation().components;
  return <Given {...useRow(field)} length={field.length} {...secretPlace} />;
};
