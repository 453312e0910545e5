import type { PasswordPolicyType } from "@aws-sdk/client-cognito-identity-provider";
import type { Shape } from "./shape.js";
import { shape } from "./shape.js";

/** `UserPool.Policies.PasswordPolicy`, with the service's limits. */
export const passwordPolicyShape = shape.record({
  MinimumLength: shape.integer(6, 99),
  RequireUppercase: shape.boolean(),
  RequireLowercase: shape.boolean(),
  RequireNumbers: shape.boolean(),
  RequireSymbols: shape.boolean(),
  PasswordHistorySize: shape.integer(0, 24),
  TemporaryPasswordValidityDays: shape.integer(0, 365),
} satisfies Record<keyof PasswordPolicyType, Shape<unknown>>);
