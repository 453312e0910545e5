import { Secret } from "../../../protocol/secret.js";
import { inDevelopment } from "../../in-development.js";
import { usageError } from "../../usage-error.js";
import type { FormValues } from "./form-values.js";
import { secretControls } from "./secret-controls.js";

/** A form that was read, and not handed on yet. */
export interface ReadForm {
  readonly values: FormValues;
  /** Puts what is submitted in the place of what was typed. */
  readonly replace: (name: string, text: string) => void;
}

/** Reads a form once, as `FormData` would send it: also what a password manager filled in without an event. */
export function readFormValues(form: HTMLFormElement): ReadForm {
  const secretNames = new Set(secretControls(form).map((control) => control.name));
  const secrets = new Map<string, Secret>();
  const texts: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== "string") continue;
    if (secretNames.has(name)) secrets.set(name, new Secret(value));
    else texts[name] = value;
  }
  const values: FormValues = {
    texts,
    text(name) {
      if (secretNames.has(name)) throw secretAsText(name);
      return texts[name] ?? "";
    },
    secret: (name) => secrets.get(name) ?? new Secret(texts[name] ?? ""),
    checked: (name) => name in texts,
  };
  const replace = (name: string, text: string) => {
    texts[name] = text;
  };
  return { values, replace };
}

const secretAsText = (name: string): Error =>
  usageError(
    `values.text("${name}") was asked for a secret field.`,
    inDevelopment &&
      "Its value would leave its box and could reach a log or a store. " +
        `Take values.secret("${name}") and hand the box to the step's command.`,
  );
