/** A copy of a call's body in which only booleans and values known to be harmless are left readable. */
export function redactInput(value: unknown, path: string = ""): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => redactInput(item, `${path}[]`));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, member]: [string, unknown]) => [
        name,
        redactInput(member, path === "" ? name : `${path}.${name}`),
      ]),
    );
  }
  return value === null || typeof value === "boolean" || harmless.has(path) ? value : "[redacted]";
}

const harmless = new Set([
  "AuthFlow",
  "AuthParameters.CHALLENGE_NAME",
  "AuthParameters.PREFERRED_CHALLENGE",
  "AuthParameters.USERNAME",
  "ChallengeName",
  "ChallengeResponses.USERNAME",
  "ClientId",
  "UserPoolId",
  "Username",
  "UserAttributes[].Name",
]);
