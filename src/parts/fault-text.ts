import type { Fault } from "../headless/parts/faults/fault.js";
import type { Messages } from "../messages/en.js";
import { errorText } from "./error-text.js";

/** What to know of the field for its sentence. */
export interface FaultyField {
  /** What stands above it. */
  readonly label: string;
  /** What is typed into it. @default 'text' */
  readonly type?: string | undefined;
}

/** The sentence for what is wrong with a field, in the language of `messages`. */
export const faultText = (messages: Messages, fault: Fault, { label, type = "text" }: FaultyField): string => {
  if (fault.rule === "refused") return errorText(messages, fault.error);
  if (fault.rule === "customError") return fault.message;
  const { validation } = messages;
  if (fault.rule === "valueMissing") return validation.required({ label });
  if (type === "email") return validation.email;
  if (type === "tel") return validation.phone;
  return type === "code" ? validation.code : validation.invalid({ label });
};
