import { parseAddress } from "./parse-address.js";

/** Where a way back may lead. */
export interface ReturnToRules {
  /** The page's own origin. */
  readonly origin: string;
  /** Other origins, by https only. @default none */
  readonly returnOrigins?: readonly string[] | undefined;
}

/**
 * An address to lead somebody back to, in its normal form: path, query and hash where it is of the own origin, the whole address
 * where it is of another that is allowed. `null` for all else, and for what another reader may take for something else.
 */
export function filterReturnTo(address: unknown, { origin, returnOrigins = [] }: ReturnToRules): string | null {
  if (typeof address !== "string" || address.length > LONGEST || !START.test(address) || HIDDEN.test(address)) {
    return null;
  }
  const url = parseAddress(address, origin);
  if (url === null || !isPlain(url.pathname)) return null;
  if (url.origin === origin) return url.pathname + url.search + url.hash;
  const isAllowed =
    url.protocol === "https:" && returnOrigins.some((allowed) => parseAddress(allowed)?.origin === url.origin);
  return isAllowed ? url.href : null;
}

const LONGEST = 2048;

/** A path, or http and https with a host and no credentials. */
const START = /^(?:\/(?!\/)|https?:\/\/[^/?#@]+(?:[/?#]|$))/i;

/** Backslashes, white space, and characters that nobody sees; control characters in any number of encodings, too. */
const HIDDEN = /[\\\s\p{Cc}\p{Cf}\p{Cs}]|%(?:25)*(?:[01][\da-f]|7f)/iu;

/** What makes another host, or another path, out of a path. */
const ASTRAY = /\/\/|[\\\p{Cc}]/u;

/** Whether a path stays what it is, however often it is decoded, and with look-alikes taken for what they look like. */
function isPlain(path: string): boolean {
  let before = "";
  for (let now = path; now !== before; now = decode(before)) {
    if (ASTRAY.test(now.normalize("NFKC"))) return false;
    before = now;
  }
  return true;
}

// Only whole runs are text: some bytes of one may be no character by themselves.
const decode = (path: string): string => path.replace(/(?:%[\da-f]{2})+/gi, decodeRun);

function decodeRun(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    // No UTF-8, such as overlong forms of a slash.
    return "\0";
  }
}
