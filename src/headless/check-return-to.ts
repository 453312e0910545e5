import { filterReturnTo } from "../session/return-to/filter-return-to.js";
import { pageAddress } from "../session/return-to/page-address.js";
import { inDevelopment } from "./in-development.js";

/** Origins beside the page's own. */
export interface ReturnToOptions {
  /** Other origins that `returnTo` may lead to (`https://docs.example.com`), by https only. @default none */
  readonly returnOrigins?: readonly string[] | undefined;
}

/** What {@link filterReturnTo} says of an address on this page; a refusal is told in development. */
export function checkReturnTo(address: string, { returnOrigins }: ReturnToOptions): string | null {
  const returnTo = filterReturnTo(address, { origin: pageAddress().origin, returnOrigins });
  if (inDevelopment && returnTo === null) warnOfAddress(address);
  return returnTo;
}

function warnOfAddress(address: string): void {
  console.warn(
    `${JSON.stringify(address)} was given as \`returnTo\`. It leads away from this app, or may be taken for something that does, so ` +
      "it is left out. Give a path of your app, or name the other origin in `returnOrigins`.",
  );
}
