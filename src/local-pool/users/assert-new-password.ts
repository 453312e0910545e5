import type { PoolModel } from "../description/pool-model.js";
import { readInput } from "../input/read-input.js";
import { text } from "../input/text.js";
import { ServiceError } from "../service-error.js";
import { passwordPolicyProblem } from "./password-policy-problem.js";

/**
 * Throws when a new account's password breaks the policy, or is missing where only a password can begin a sign-in. The
 * service's words for that differ from those for a changed password.
 */
export const assertNewPassword = ({ passwordPolicy, firstFactors }: PoolModel, password: string | undefined): void => {
  if (password === undefined) {
    if (firstFactors.every((factor) => factor === "PASSWORD")) readInput({}, { Password: text() });
    return;
  }
  const problem = passwordPolicyProblem(passwordPolicy, password);
  if (problem !== null)
    throw new ServiceError("InvalidPasswordException", `Password did not conform with policy: ${problem}`);
};
