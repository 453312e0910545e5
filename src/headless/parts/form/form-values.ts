import type { Secret } from "../../../protocol/secret.js";

/** What a form held when it was submitted. Secrets are in their boxes from the first line on. */
export interface FormValues {
  /** The value of a field as typed, `""` where there is none. Throws for a secret field: take {@link FormValues.secret}. */
  text(name: string): string;
  /** The value of a field, boxed and never trimmed; an empty box where there is none. */
  secret(name: string): Secret;
  /** Whether a checkbox is ticked. */
  checked(name: string): boolean;
  /** Every field that is no secret, by name, as typed. */
  readonly texts: Readonly<Record<string, string>>;
}
