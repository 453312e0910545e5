import type { CognitoOptions } from "./cognito-options.js";

interface ThreatProtectionScript {
  getData(username: string, userPoolId: string, clientId: string): unknown;
}

/**
 * The device fingerprint for a username: from the option, else from the global of AWS's threat-protection script
 * (`AmazonCognitoAdvancedSecurityData`) where the page has it. Whatever fails on the way gives `undefined`.
 */
export function encodedData(
  { userContextData, userPoolId, clientId }: CognitoOptions,
  username: string,
): string | undefined {
  if (userContextData === false) {
    return undefined;
  }
  try {
    const made = userContextData ? userContextData(username) : script()?.getData(username, userPoolId, clientId);
    return typeof made === "string" && made !== "" ? made : undefined;
  } catch {
    return undefined;
  }
}

function script(): ThreatProtectionScript | undefined {
  // SAFETY: the name is AWS's own; whatever else stands there fails inside the caller's try.
  return Reflect.get(globalThis, "AmazonCognitoAdvancedSecurityData") as ThreatProtectionScript | undefined;
}
