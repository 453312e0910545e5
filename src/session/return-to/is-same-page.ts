import { pageAddress } from "./page-address.js";
import { parseAddress } from "./parse-address.js";

/** Whether two addresses lead to one page of the app, as far as their paths say. */
export function isSamePage(one: string, other: string): boolean {
  const page = pageOf(one);
  return page !== null && page === pageOf(other);
}

function pageOf(address: string): string | null {
  const url = parseAddress(address, pageAddress().href);
  return url && url.origin + url.pathname.replace(/\/$/, "");
}
