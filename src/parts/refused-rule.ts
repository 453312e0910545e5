import type { PasswordRule } from "../headless/parts/password-rules/unmet-rules.js";
import type { AuthError } from "../protocol/auth-error.js";

// The service gives one name to five facts, and says which in its text alone. It names one at a time.
const reasons: Readonly<Record<PasswordRule, string>> = {
  length: "Password not long enough",
  uppercase: "Password must have uppercase characters",
  lowercase: "Password must have lowercase characters",
  number: "Password must have numeric characters",
  symbol: "Password must have symbol characters",
};

/** Which rule of its own the pool names in refusing a password; `null` where it names none, or one that nobody knows. */
export const refusedRule = ({ code, cause }: AuthError): PasswordRule | null => {
  if (code !== "passwordPolicy" || cause === undefined) return null;
  const rules: readonly PasswordRule[] = ["length", "uppercase", "lowercase", "number", "symbol"];
  return rules.find((rule) => cause.message.includes(reasons[rule])) ?? null;
};
