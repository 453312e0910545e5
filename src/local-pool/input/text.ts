import type { Member } from "./member.js";
import { serializationError } from "./serialization-error.js";

/** What a text member must satisfy. */
export interface TextRules {
  readonly min?: number;
  readonly max?: number;
  /** Must match the whole value. */
  readonly pattern?: RegExp;
  /** The pattern as the service prints it; that of `pattern` by default. */
  readonly patternText?: string;
  readonly oneOf?: readonly string[];
  /** The value may be shown in the message. By default it is not. */
  readonly shown?: boolean;
}

/** A text that must be there. */
export const text = (rules: TextRules = {}): Member<string> => ({
  read: (value, path, problems) => {
    if (value !== null && value !== undefined) return readText(rules, value, path, problems);
    problems.push(problem(rules.shown === true ? "Value null" : "Value", path, "Member must not be null"));
    return "";
  },
});

/** A text that may be absent. */
export const optionalText = (rules: TextRules = {}): Member<string | undefined> => ({
  read: (value, path, problems) =>
    value === null || value === undefined ? undefined : readText(rules, value, path, problems),
});

const readText = (rules: TextRules, value: unknown, path: string, problems: string[]): string => {
  if (typeof value !== "string") throw serializationError(path, "a String");
  const subject = rules.shown === true ? `Value '${value}'` : "Value";
  problems.push(...broken(rules, value).map((constraint) => problem(subject, path, constraint)));
  return value;
};

const problem = (subject: string, path: string, constraint: string): string =>
  `${subject} at '${path}' failed to satisfy constraint: ${constraint}`;

const broken = ({ min = 0, max = 131_072, pattern, patternText, oneOf }: TextRules, value: string): string[] => {
  const constraints: string[] = [];
  if (value.length < min) constraints.push(`Member must have length greater than or equal to ${min}`);
  if (value.length > max) constraints.push(`Member must have length less than or equal to ${max}`);
  if (pattern !== undefined && !new RegExp(`^(?:${pattern.source})$`, "su").test(value))
    constraints.push(`Member must satisfy regular expression pattern: ${patternText ?? pattern.source}`);
  if (oneOf !== undefined && !oneOf.includes(value))
    constraints.push(`Member must satisfy enum value set: [${oneOf.join(", ")}]`);
  return constraints;
};
