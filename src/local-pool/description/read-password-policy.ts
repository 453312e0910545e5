import type { passwordPolicyShape } from "./password-policy-shape.js";
import type { PasswordPolicyModel } from "./pool-model.js";
import type { Shaped } from "./shape.js";

/** The policy with the service's defaults: strict without a block, and nothing required that a given block leaves out. */
export function readPasswordPolicy(policy: Shaped<typeof passwordPolicyShape>): PasswordPolicyModel {
  const required = policy === undefined;
  return {
    minimumLength: policy?.MinimumLength ?? 8,
    requireUppercase: policy?.RequireUppercase ?? required,
    requireLowercase: policy?.RequireLowercase ?? required,
    requireNumbers: policy?.RequireNumbers ?? required,
    requireSymbols: policy?.RequireSymbols ?? required,
    historySize: policy?.PasswordHistorySize ?? 0,
    // Zero counts as not given, as the service's API page says.
    temporaryPasswordValidityDays: policy?.TemporaryPasswordValidityDays || 7,
  };
}
