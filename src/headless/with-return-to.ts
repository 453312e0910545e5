import { isSamePage } from "../session/return-to/is-same-page.js";
import { pageAddress } from "../session/return-to/page-address.js";
import { putReturnTo } from "../session/return-to/put-return-to.js";
import { checkReturnTo } from "./check-return-to.js";
import type { ReturnToOptions } from "./check-return-to.js";
import { readReturnTo } from "./read-return-to.js";

/**
 * The address of a sign-in page that leads back afterwards: `path` with `?returnTo=…`, which is the present address unless another
 * is given. What may not be followed is left out. On that page itself it keeps the `returnTo` that is there; on a server, which
 * has no address, nothing is added but what is given.
 */
export function withReturnTo(path: string, returnTo?: string, options: ReturnToOptions = {}): string {
  const checked = returnTo === undefined ? presentReturnTo(path, options) : checkReturnTo(returnTo, options);
  return checked === null ? path : putReturnTo(path, checked);
}

function presentReturnTo(path: string, options: ReturnToOptions): string | null {
  if (typeof location === "undefined") return null;
  const { href } = pageAddress();
  return isSamePage(path, href) ? readReturnTo(options) : checkReturnTo(href, options);
}
