import { pageAddress } from "./page-address.js";
import { parseAddress } from "./parse-address.js";

/** Puts a way back into the address of a page, over one that is there. It is whole where that page is of another origin. */
export function putReturnTo(address: string, returnTo: string): string {
  const { origin, href } = pageAddress();
  const [, path = "", query, hash = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address) ?? [];
  const asked = new URLSearchParams(query);
  asked.set("returnTo", parseAddress(address, href)?.origin === origin ? returnTo : new URL(returnTo, origin).href);
  return `${path}?${asked}${hash}`;
}
