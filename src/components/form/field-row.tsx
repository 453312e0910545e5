"use client";
import type { ReactElement } from "react";
import type { Loading } from "../../headless/late/use-late.js";
import { useFieldRules } from "../../headless/parts/field/use-field-rules.js";
import { secretPlace } from "../../headless/parts/secret-place.js";
import { FieldRoot } from "../../parts/field-root.js";
import { PasswordRoot } from "../../parts/password-root.js";
import type { AuthField, PasswordAuthField, PhoneAuthField, TextAuthField } from "../auth-field.js";
import { useCustomisation } from "../use-customisation.js";
import { lateRows } from "./late-rows.js";
import type * as moreRows from "./more-rows.js";
import { ruleOf } from "./rule-of.js";
import { useRow } from "./use-row.js";

/** Props of {@link FieldRow}. */
export interface FieldRowProps extends Pick<Loading<typeof moreRows>, "part"> {
  readonly field: AuthField;
}

/** One field of a form, with the app's own control where it gave one. What no first form has comes late; the input of a phone number stays. */
export const FieldRow = ({ field, part }: FieldRowProps): ReactElement => {
  const { name } = field;
  const validate = ruleOf(field);
  switch (field.kind) {
    case "password":
      return (
        <PasswordRoot {...{ name, validate }} policy={field.policy} sameAs={field.sameAs}>
          <Control field={field} />
          {field.policy && part && <part.PolicyRules />}
        </PasswordRoot>
      );
    case "text":
    case "phone":
      return (
        <FieldRoot {...{ name, validate }} data-kind={field.kind}>
          {field.kind === "phone" && (part === null ? <Awaited name={name} /> : <part.Country />)}
          <Control field={field} />
        </FieldRoot>
      );
    default:
      return part === null ? <AwaitedRow name={name} /> : <part.MoreRow field={field} />;
  }
};

// A form whose fields are not all there is not sent.
const Awaited = ({ name }: { readonly name: string }): null => {
  useFieldRules({ name, controlId: "", load: lateRows.load });
  return null;
};

// Keeps the place of a line, so that what stands below a box to tick does not move when that comes.
const AwaitedRow = ({ name }: { readonly name: string }): ReactElement => (
  <div className="latchkey-check-row">
    <Awaited name={name} />
  </div>
);

/** What the first paint can draw. */
type FirstField = TextAuthField | PasswordAuthField | PhoneAuthField;

const Control = ({ field }: { readonly field: FirstField }): ReactElement => {
  const { components } = useCustomisation();
  const row = useRow(field);
  if (field.kind === "password") {
    return <components.PasswordField {...row} autoComplete={field.autoComplete} {...secretPlace} />;
  }
  const { autoComplete, defaultValue } = field;
  const { type, inputMode, placeholder }: Partial<TextAuthField> = field.kind === "text" ? field : number;
  return (
    <components.TextField
      {...row}
      {...{ type, inputMode, placeholder, defaultValue }}
      autoComplete={autoComplete ?? (type === "tel" ? "tel" : undefined)}
    />
  );
};

const number = { type: "tel" } as const;
