import { ExcerptTokenKind } from "@microsoft/api-extractor-model";
import type { Excerpt, ExcerptToken } from "@microsoft/api-extractor-model";

/** The declarations that a type refers to, by the names that the model gives them. */
export const references = (excerpt: Excerpt): string[] =>
  excerpt.spannedTokens.filter(({ kind }) => kind === ExcerptTokenKind.Reference).map(declaredName);

/** What a file imports under another name is declared under its own. */
export const declaredName = ({ text, canonicalReference }: ExcerptToken): string =>
  canonicalReference?.symbol?.componentPath?.component.toString() ?? text;
