import type { PasswordRule } from "../headless/parts/password-rules/unmet-rules.js";
import type { Messages } from "../messages/en.js";
import type { PasswordPolicy } from "../protocol/settings.js";

/** The words for a rule of `policy`, in the language of `messages`. */
export const ruleText = ({ passwordRules }: Messages, rule: PasswordRule, policy: PasswordPolicy): string =>
  rule === "length" ? passwordRules.length(policy) : passwordRules[rule];
