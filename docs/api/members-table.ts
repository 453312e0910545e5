import { ApiMethod, ApiMethodSignature, ApiProperty, ApiPropertySignature } from "@microsoft/api-extractor-model";
import type { ApiDeclaredItem } from "@microsoft/api-extractor-model";
import { docText } from "./doc-text.js";
import type { LinkName } from "./doc-text.js";
import { isOptional } from "./members.js";
import { oneLine } from "./signature.js";

/** Whether a type would need a cell that nobody can read. */
export const isTooWide = (members: readonly ApiDeclaredItem[]): boolean =>
  members.some((member) => typeOf(member).length > WIDEST);

const WIDEST = 170;

/** Renders members as a table. */
export const membersTable = (members: readonly ApiDeclaredItem[], owner: string, link: LinkName): string[] => {
  if (members.length === 0) return [];
  const rows = members.map((member) => ({ name: nameOf(member), type: typeOf(member), ...docText(member, link) }));
  const hasDefaults = rows.some(({ defaultValue }) => defaultValue !== "");
  const head = [whatOf(owner), "type", ...(hasDefaults ? ["default"] : []), ""];
  return [
    line(head),
    line(head.map(() => "---")),
    ...rows.map(({ name, type, defaultValue, summary }) =>
      line([`\`${name}\``, `\`${type}\``, ...(hasDefaults ? [asDefault(defaultValue)] : []), summary]),
    ),
    "",
  ];
};

const whatOf = (owner: string): string =>
  owner.endsWith("Props") ? "prop" : owner.endsWith("Options") ? "option" : "member";

const nameOf = (member: ApiDeclaredItem): string => member.displayName + (isOptional(member) ? "?" : "");

const typeOf = (member: ApiDeclaredItem): string => {
  if (member instanceof ApiMethodSignature || member instanceof ApiMethod) {
    const parameters = member.parameters.map(
      ({ name, isOptional: optional, parameterTypeExcerpt }) =>
        `${name}${optional ? "?" : ""}: ${oneLine(parameterTypeExcerpt)}`,
    );
    return `(${parameters.join(", ")}) => ${oneLine(member.returnTypeExcerpt)}`;
  }
  const isProperty = member instanceof ApiPropertySignature || member instanceof ApiProperty;
  if (!isProperty) return oneLine(member.excerpt);
  const type = oneLine(member.propertyTypeExcerpt)
    .replace(/ \| undefined$/, "")
    .replace(/^\((\(.*)\)$/, "$1");
  return type === "" ? oneLine(member.excerpt).replace(/^.* = /, "") : type;
};

/** Values are code, sentences are not. */
const asDefault = (text: string): string =>
  /^('.*'|".*"|\d+|true|false|null|\[.*\]|[\w.]+\.\w+|\S+\(\))$/.test(text) ? `\`${text}\`` : text;

const line = (cells: readonly string[]): string => `| ${cells.map(escape).join(" | ")} |`;

const escape = (cell: string): string => cell.replaceAll("|", "\\|").replaceAll(/\s+/g, " ");
