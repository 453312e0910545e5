import { dateTokens } from "../date-tokens.js";
import type { SessionTokens } from "../session-tokens.js";

/** Dates tokens anew that were kept when the device's clock was ahead: by any clock they last no longer than their life. */
export function withinLife(tokens: SessionTokens, now: number): SessionTokens {
  const longest = dateTokens(tokens, now);
  const isLonger =
    tokens.idTokenExpiresAt > longest.idTokenExpiresAt || tokens.accessTokenExpiresAt > longest.accessTokenExpiresAt;
  return isLonger ? longest : tokens;
}
