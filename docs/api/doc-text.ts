import { ApiDocumentedItem } from "@microsoft/api-extractor-model";
import type { ApiItem } from "@microsoft/api-extractor-model";
import { DocCodeSpan, DocFencedCode, DocLinkTag, DocParagraph, DocPlainText, DocSoftBreak } from "@microsoft/tsdoc";
import type { DocNode } from "@microsoft/tsdoc";

/** Turns a name into Markdown that leads to it. */
export type LinkName = (name: string) => string;

/** What a comment says, in Markdown. */
export interface DocText {
  /** The sentences before any tag; empty where there are none. */
  readonly summary: string;
  /** What holds without the member, by `@default`. */
  readonly defaultValue: string;
  /** Each `@example`, fenced. */
  readonly examples: readonly string[];
}

/** Reads the comment of an item. */
export const docText = (item: ApiItem, link: LinkName): DocText => {
  const comment = item instanceof ApiDocumentedItem ? item.tsdocComment : undefined;
  if (comment === undefined) return { summary: "", defaultValue: "", examples: [] };
  const tagged = (name: string): string[] =>
    comment.customBlocks
      .filter(({ blockTag }) => blockTag.tagName === name)
      .map(({ content }) => render(content, link).trim());
  return {
    summary: render(comment.summarySection, link).trim(),
    defaultValue: tagged("@default").join(" "),
    examples: tagged("@example"),
  };
};

const render = (node: DocNode, link: LinkName): string => {
  if (node instanceof DocPlainText) return node.text;
  if (node instanceof DocSoftBreak) return " ";
  if (node instanceof DocCodeSpan) return `\`${node.code}\``;
  if (node instanceof DocFencedCode) return `\n\`\`\`${node.language}\n${node.code}\`\`\`\n`;
  if (node instanceof DocLinkTag) return link(node.codeDestination?.emitAsTsdoc() ?? "");
  const inner = node.getChildNodes().map((child) => render(child, link));
  return node instanceof DocParagraph ? `${inner.join("").trim()}\n\n` : inner.join("");
};
