import type { CognitoClient } from "./cognito-client.js";
import type { CognitoOptions } from "./cognito-options.js";
import { createClient } from "./create-client.js";

/**
 * Makes a client of an Amazon Cognito user pool. Once per app, at module level. Makes no request, reads no storage, loads
 * neither the AWS SDK nor the SRP arithmetic and never throws: options that cannot be right show as an `AuthError`
 * `misconfigured` of the first request.
 *
 * @example
 * ```ts
 * export const auth = cognito({ userPoolId: "eu-west-1_AbCdEf123", clientId: "…", storage: "local" });
 * ```
 */
export function cognito(options: CognitoOptions): CognitoClient {
  return createClient({ ...options }, { now: Date.now });
}
