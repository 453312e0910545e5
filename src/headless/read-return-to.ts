import { isSamePage } from "../session/return-to/is-same-page.js";
import { pageAddress } from "../session/return-to/page-address.js";
import { checkReturnTo } from "./check-return-to.js";
import type { ReturnToOptions } from "./check-return-to.js";

/**
 * Where the present address asks to lead back to (`?returnTo=…`): a path of the app with query and hash, or a whole address of
 * `returnOrigins`. `null` where it asks for nothing, for anything else, or for this very page, and on a server.
 */
export function readReturnTo(options: ReturnToOptions = {}): string | null {
  const { href, searchParams } = pageAddress();
  const asked = searchParams.get("returnTo");
  const returnTo = asked === null ? null : checkReturnTo(asked, options);
  return returnTo === null || isSamePage(returnTo, href) ? null : returnTo;
}
