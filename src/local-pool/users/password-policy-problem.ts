import type { PasswordPolicyModel } from "../description/pool-model.js";

const SYMBOLS = "^$*.[]{}()?\"!@#%&/\\,><':;|_~`=+-";

/**
 * Why a password breaks the policy, in the service's words: the first reason only, in the order length, uppercase,
 * lowercase, number, symbol. Null when it does not. An inner space counts as a symbol.
 */
export const passwordPolicyProblem = (policy: PasswordPolicyModel, password: string): string | null => {
  const checks: readonly (readonly [boolean, string])[] = [
    [password.length >= policy.minimumLength, "Password not long enough"],
    [!policy.requireUppercase || /[A-Z]/u.test(password), "Password must have uppercase characters"],
    [!policy.requireLowercase || /[a-z]/u.test(password), "Password must have lowercase characters"],
    [!policy.requireNumbers || /[0-9]/u.test(password), "Password must have numeric characters"],
    [!policy.requireSymbols || hasSymbol(password), "Password must have symbol characters"],
  ];
  return checks.find(([kept]) => !kept)?.[1] ?? null;
};

const hasSymbol = (password: string): boolean =>
  Array.from(password).some((character) => SYMBOLS.includes(character)) || password.trim().includes(" ");
