/**
 * A copy of a call's body in which only booleans and values known to be harmless are left readable. It is as large as an
 * honest body at most: texts are cut, and what is nested deeper or comes after so many members is left out.
 */
export function redactInput(input: unknown): unknown {
  let members = 0;
  const copy = (value: unknown, path: string, level: number): unknown => {
    if (typeof value !== "object" || value === null) return redact(value, path);
    if (level === LEVELS) return "[left out]";
    if (Array.isArray(value)) return kept(value).map((item: unknown) => copy(item, `${path}[]`, level + 1));
    return Object.fromEntries(
      kept(Object.entries(value)).map(([longName, member]: [string, unknown]) => {
        const name = cut(longName);
        return [name, copy(member, path === "" ? name : `${path}.${name}`, level + 1)];
      }),
    );
  };
  const kept = <T>(items: readonly T[]): readonly T[] => {
    const room = items.slice(0, MEMBERS - members);
    members += room.length;
    return room;
  };
  return copy(input, "", 0);
}

const LEVELS = 8;
const MEMBERS = 300;
const LONGEST = 128;

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

function redact(value: unknown, path: string): unknown {
  if (value === null || typeof value === "boolean") return value;
  if (!harmless.has(path)) return "[redacted]";
  return typeof value === "string" ? cut(value) : value;
}

const harmless = new Set([
  "AttributeName",
  "AuthFlow",
  "AuthParameters.CHALLENGE_NAME",
  "AuthParameters.PREFERRED_CHALLENGE",
  "AuthParameters.USERNAME",
  "ChallengeName",
  "ChallengeResponses.USERNAME",
  "ClientId",
  "UserPoolId",
  "Username",
  "UserAttributeNames[]",
  "UserAttributes[].Name",
]);
