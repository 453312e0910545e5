import type { CognitoOptions } from "./cognito-options.js";
import { badOption } from "./bad-option.js";

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
export function readPoolAddress(options: Pick<CognitoOptions, "userPoolId" | "clientId" | "endpoint">): PoolAddress {
  const [, region, poolName] = /^([\w-]+)_([0-9a-zA-Z]+)$/.exec(options.userPoolId) ?? [];
  if (region === undefined || poolName === undefined) {
    throw badOption(
      `The userPoolId "${options.userPoolId}" is no user pool id. Region and pool are read from it, so nothing can be sent. ` +
        'Copy the "User pool ID" of the Cognito console, e.g. "eu-west-1_AbCdEf123".',
    );
  }
  if (options.clientId.trim() === "") {
    throw badOption(
      "The clientId is empty. The service answers no request without one. " +
        'Copy the "Client ID" of an app client without a secret from the Cognito console.',
    );
  }
  if (options.endpoint !== undefined && !isAddress(options.endpoint)) {
    throw badOption(
      `The endpoint "${options.endpoint}" is no http or https address. Requests go there, so nothing can be sent. ` +
        'Give the whole address, e.g. "http://127.0.0.1:9230", or leave it out for the service itself.',
    );
  }
  return { region, poolName };
}

function isAddress(text: string): boolean {
  try {
    return /^https?:$/.test(new URL(text).protocol);
  } catch {
    return false;
  }
}
