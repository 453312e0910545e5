import { inDevelopment } from "./in-development.js";

/**
 * An address that a person may be led to, as it was given: relative, or http and https. Any other scheme could run what stands
 * in it (`javascript:`, `data:` …): then `undefined`, and a warning in development.
 */
export function webAddress(address: string | undefined): string | undefined {
  if (address === undefined || isWebAddress(address)) return address;
  if (inDevelopment) warnOfScheme(address);
  return undefined;
}

function isWebAddress(address: string): boolean {
  try {
    return /^https?:$/.test(new URL(address, "https://localhost").protocol);
  } catch {
    return false;
  }
}

function warnOfScheme(address: string): void {
  console.warn(
    `"${address}" was given as an address to go to. Only http, https and relative addresses are followed, because others can ` +
      "run what stands in them; so it leads nowhere. Give a path of your app, or a whole https address.",
  );
}
