import type { PasswordPolicy } from "../../../protocol/settings.js";

/** One rule of a password policy. */
export type PasswordRule = "length" | "lowercase" | "number" | "symbol" | "uppercase";

/** The rules of `policy` that `password` does not follow; an empty password follows none, so that gives them all. */
export function unmetRules(policy: PasswordPolicy, password: string): readonly PasswordRule[] {
  const { minLength = 8, requireUppercase = true, requireLowercase = true } = policy;
  const { requireNumbers = true, requireSymbols = true } = policy;
  const rules: readonly (readonly [PasswordRule, boolean])[] = [
    ["length", password.length >= minLength],
    ["uppercase", !requireUppercase || /[A-Z]/.test(password)],
    ["lowercase", !requireLowercase || /[a-z]/.test(password)],
    ["number", !requireNumbers || /[0-9]/.test(password)],
    ["symbol", !requireSymbols || hasSymbol(password)],
  ];
  return rules.filter(([, isMet]) => !isMet).map(([rule]) => rule);
}

// What the service counts as one: these, and a blank that stands neither first nor last.
const hasSymbol = (password: string): boolean =>
  /[\^$*.[\]{}()?"!@#%&/\\,><':;|_~`=+-]/.test(password) || password.trim().includes(" ");
