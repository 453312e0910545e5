import { inDevelopment } from "./in-development.js";

/**
 * An address that a person may be led to, as it was given: relative, or http and https. Any other scheme could run what stands
 * in it (`javascript:`, `data:` …): then `undefined`, and a warning in development.
 */
export function webAddress(address: string | undefined): string | undefined {
  try {
    if (address === undefined || /^https?:$/.test(new URL(address, "https://x").protocol)) return address;
  } catch {
    // No address at all.
  }
  if (inDevelopment) warnOfScheme(address);
}

function warnOfScheme(address: string | undefined): void {
  console.warn(
    `"${address}" was given as an address to go to. Only http, https and relative addresses are followed, because others can ` +
      "run what stands in them; so it leads nowhere. Give a path of your app, or a whole https address.",
  );
}
