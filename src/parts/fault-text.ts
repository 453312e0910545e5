import type { Fault } from "../headless/parts/faults/fault.js";
import type { Messages } from "../messages/en.js";
import type { AuthError } from "../protocol/auth-error.js";
import type { PasswordPolicy } from "../protocol/settings.js";
import { errorText } from "./error-text.js";
import { refusedRule } from "./refused-rule.js";
import { ruleText } from "./rule-text.js";

/** What to know of the field for its sentence. */
export interface FaultyField {
  /** What stands above it. */
  readonly label: string;
  /** What is typed into it. @default 'text' */
  readonly type?: string | undefined;
  /** The rules of a password that is being chosen. @default none */
  readonly policy?: PasswordPolicy | null | undefined;
}

/** The sentence for what is wrong with a field, in the language of `messages`. */
export const faultText = (messages: Messages, fault: Fault, { label, type = "text", policy }: FaultyField): string => {
  const { validation } = messages;
  switch (fault.rule) {
    case "refused":
      return refusalText(messages, fault.error);
    case "customError":
      return fault.message;
    case "valueMissing":
      return validation.required({ label });
    case "passwordsDiffer":
    case "blankAtEnd":
    case "unanswered":
      return validation[fault.rule];
    case "passwordPolicy":
      return validation.passwordPolicy((fault.unmet ?? []).map((rule) => ruleText(messages, rule, policy ?? {})));
    default:
      if (type === "email") return validation.email;
      if (type === "tel" || type === "phone") return validation.phone;
      return type === "code" ? validation.code : validation.invalid({ label });
  }
};

/** The pool has the last word on passwords: where it names a rule, that is said, whatever the app knew of its rules. */
const refusalText = (messages: Messages, error: AuthError): string => {
  const rule = refusedRule(error);
  if (rule === null) return errorText(messages, error);
  const { passwordRules, validation } = messages;
  return validation.passwordPolicy([rule === "length" ? passwordRules.longer : passwordRules[rule]]);
};
