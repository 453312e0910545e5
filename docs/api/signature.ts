import { ApiClass, ApiConstructor, ApiFunction, ApiVariable, ExcerptTokenKind } from "@microsoft/api-extractor-model";
import type { ApiDeclaredItem, Excerpt, ExcerptToken } from "@microsoft/api-extractor-model";
import { plainName } from "./name-index.js";
import { declaredName } from "./references.js";

/** A declaration as a person would write it. */
export const signature = (item: ApiDeclaredItem): string => {
  if (item instanceof ApiFunction) return functionText(item);
  if (item instanceof ApiClass) return classText(item);
  if (item instanceof ApiVariable) return `const ${written(item.excerpt)};`;
  return written(item.excerpt);
};

/** A type on one line, without comments. */
export const oneLine = (excerpt: Excerpt): string =>
  written(excerpt)
    .replaceAll(/\/\*\*.*?\*\//gs, "")
    .replaceAll(/\s+/g, " ")
    .replace(/^\| /, "");

/** A piece of a declaration without what only the compiler needs. */
export const written = (excerpt: Excerpt): string =>
  excerpt.spannedTokens
    .map(asWritten)
    .join("")
    .replaceAll(/import\("[^"]+"\)\./g, "")
    .replace(/^export (declare )?/, "")
    .replace(/;$/, "")
    .trim();

const asWritten = (token: ExcerptToken): string =>
  token.kind === ExcerptTokenKind.Reference && /^\w+$/.test(token.text) ? plainName(declaredName(token)) : token.text;

/** Arrow functions read as functions; parameters that are taken apart at once are options. */
const functionText = (item: ApiFunction): string => {
  const types = item.typeParameters.map(({ name, constraintExcerpt }) =>
    constraintExcerpt.isEmpty ? name : `${name} extends ${written(constraintExcerpt)}`,
  );
  // A parameter that is taken apart stands there twice: as its pattern, without a type, and as `input`.
  const named = item.parameters.filter(({ name }) => /^\w+$/.test(name));
  const parameters = named.map((parameter) => {
    const name = parameter.name === "input" ? "options" : parameter.name;
    const rest = item.excerpt.text.includes(`...${parameter.name}`) ? "..." : "";
    return `${rest}${name}${parameter.isOptional && rest === "" ? "?" : ""}: ${written(parameter.parameterTypeExcerpt)}`;
  });
  const returned = written(item.returnTypeExcerpt);
  const shown = returned.split("\n").length > LONGEST ? "{ /* … */ }" : returned;
  const generic = types.length === 0 ? "" : `<${types.join(", ")}>`;
  return `function ${plainName(item.displayName)}${generic}(${parameters.join(", ")}): ${shown};`;
};

const LONGEST = 12;

const classText = (item: ApiClass): string => {
  const made = item.members.find((member) => member instanceof ApiConstructor);
  return made === undefined
    ? `${written(item.excerpt)} {}`
    : `${written(item.excerpt)} {\n  ${written(made.excerpt)};\n}`;
};
