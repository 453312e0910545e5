import fc from "fast-check";
import { expect, test } from "vitest";
import { unmetRules } from "../../src/headless/parts/password-rules/unmet-rules.js";
import { passwordPolicyProblem } from "../../src/local-pool/users/password-policy-problem.js";
import { refusedRule } from "../../src/parts/refused-rule.js";
import { AuthError } from "../../src/protocol/auth-error.js";

const policies = fc.record({
  minLength: fc.integer({ min: 6, max: 12 }),
  requireUppercase: fc.boolean(),
  requireLowercase: fc.boolean(),
  requireNumbers: fc.boolean(),
  requireSymbols: fc.boolean(),
});

const passwords = fc.string({
  unit: fc.constantFrom(...Array.from("aZ9 ^$*.[]{}()?\"!@#%&/\\,><':;|_~`=+-äÉß٣€\t")),
  maxLength: 14,
});

/** What the pool says of a password under these rules. */
const problemIn = (policy: Parameters<typeof unmetRules>[0], password: string) =>
  passwordPolicyProblem(
    {
      minimumLength: policy.minLength ?? 8,
      requireUppercase: policy.requireUppercase ?? true,
      requireLowercase: policy.requireLowercase ?? true,
      requireNumbers: policy.requireNumbers ?? true,
      requireSymbols: policy.requireSymbols ?? true,
      historySize: 0,
      temporaryPasswordValidityDays: 7,
    },
    password,
  );

test("B29: the list of rules and the pool agree on every password, and the first rule unmet is the one that the pool names", () => {
  fc.assert(
    fc.property(policies, passwords, (policy, password) => {
      const problem = problemIn(policy, password);
      const message = `Password did not conform with policy: ${problem}`;
      const named = refusedRule(
        new AuthError("passwordPolicy", { cause: { name: "InvalidPasswordException", message } }),
      );
      expect(unmetRules(policy, password)[0] ?? null).toBe(named);
      expect(named === null).toBe(problem === null);
    }),
    { numRuns: 2000 },
  );
});

test("B29: a blank counts as a symbol within a password, and neither at its beginning nor at its end", () => {
  expect(unmetRules({}, "Abcdef 12")).toEqual([]);
  expect(unmetRules({}, " Abcdef12")).toEqual(["symbol"]);
  expect(unmetRules({}, "Abcdef12 ")).toEqual(["symbol"]);
});

test("B29: what the app leaves out of its policy is what the service has by default", () => {
  expect(unmetRules({}, "")).toEqual(["length", "uppercase", "lowercase", "number", "symbol"]);
  expect(unmetRules({ requireSymbols: false, requireNumbers: false }, "abcdefg")).toEqual(["length", "uppercase"]);
});
