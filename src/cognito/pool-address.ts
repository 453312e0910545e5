import { AuthError } from "../protocol/auth-error.js";

/** What a user pool's id tells. */
export interface PoolAddress {
  /** What stands before `_`. */
  readonly region: string;
  /** What stands after it: SRP's pool name. */
  readonly poolName: string;
}

/**
 * Reads `region_name`. Throws `AuthError` `misconfigured` where the options cannot be right; called at first use, so that
 * making a client never throws.
 */
export function readPoolAddress(options: { readonly userPoolId: string; readonly clientId: string }): PoolAddress {
  const [, region, poolName] = /^([\w-]+)_([0-9a-zA-Z]+)$/.exec(options.userPoolId) ?? [];
  if (region === undefined || poolName === undefined) {
    throw misconfigured(
      `The userPoolId "${options.userPoolId}" is no user pool id. Region and pool are read from it, so nothing can be sent. ` +
        'Copy the "User pool ID" of the Cognito console, e.g. "eu-west-1_AbCdEf123".',
    );
  }
  if (options.clientId.trim() === "") {
    throw misconfigured(
      "The clientId is empty. The service answers no request without one. " +
        'Copy the "Client ID" of an app client without a secret from the Cognito console.',
    );
  }
  return { region, poolName };
}

function misconfigured(message: string): AuthError {
  return new AuthError("misconfigured", { cause: { name: "BadOption", message } });
}
