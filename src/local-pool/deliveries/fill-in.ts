import type { MessageToWrite } from "./message-to-write.js";
import { PLACES } from "./places.js";

/** A text with everything in its place; without a link that place stays as it is. */
export const fillIn = (text: string, { user, code, link }: Pick<MessageToWrite, "user" | "code" | "link">): string => {
  const anchor = (_: string, words: string): string => `<a href="${link}">${words}</a>`;
  return (link === undefined ? text : text.replaceAll(PLACES.anyLink, anchor))
    .replaceAll(PLACES.code, () => code)
    .replaceAll(PLACES.username, () => user.username);
};
