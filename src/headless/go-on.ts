import { isSamePage } from "../session/return-to/is-same-page.js";
import { parseAddress } from "../session/return-to/parse-address.js";
import type { AuthProviderProps } from "./auth-provider.js";
import { checkReturnTo } from "./check-return-to.js";
import { readReturnTo } from "./read-return-to.js";
import { webAddress } from "./web-address.js";

/** What of a provider's props says where to go on. */
export type WaysOn = Pick<AuthProviderProps, "navigate" | "paths" | "returnOrigins" | "returnTo">;

/** Goes on after a sign-in: back to where the person came from, else where the app says; stays where neither is known. */
export function goOn(ways: WaysOn): void {
  const { paths, navigate } = ways;
  const to = wayBack(ways) ?? webAddress(paths?.afterSignIn);
  const url = to === undefined ? null : parseAddress(to, location.href);
  // Going where one is would be a reload, and a session in memory does not outlive that.
  if (url === null || url.href === location.href) return;
  // An app's router knows the addresses of that app only.
  if (navigate === undefined || url.origin !== location.origin) location.replace(url.href);
  else navigate(url.pathname + url.search + url.hash, { replace: true });
}

function wayBack({ paths = {}, returnTo, returnOrigins }: WaysOn): string | null {
  if (returnTo !== undefined) return checkReturnTo(returnTo, { returnOrigins });
  const asked = readReturnTo({ returnOrigins });
  const { afterSignIn: _, ...doors } = paths;
  // Who has just signed in has no business at a door.
  const isDoor = asked !== null && Object.values(doors).some((door) => door !== undefined && isSamePage(asked, door));
  return isDoor ? null : asked;
}
