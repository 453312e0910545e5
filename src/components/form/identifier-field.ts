import { identifierInput } from "../../headless/identifier-input.js";
import type { IdentifierKind } from "../../protocol/settings.js";
import type { AuthField } from "../auth-field.js";

/** What the field in which people say who they are is made of. */
export interface IdentifierFieldOptions {
  readonly label: string;
  readonly kinds: readonly IdentifierKind[];
  /** What was typed before, to fill in. */
  readonly identifier: string;
}

/** The field in which people say who they are: a number with its country where it can be nothing else. */
export const identifierField = ({ label, kinds, identifier: defaultValue }: IdentifierFieldOptions): AuthField => {
  const isPhone = kinds.length === 1 && kinds[0] === "phone";
  return isPhone
    ? { kind: "phone", name: "username", label, defaultValue, autoComplete: "username" }
    : { kind: "text", name: "username", label, defaultValue, ...identifierInput(kinds) };
};
