import { SrpError } from "./srp-error.js";

/**
 * The platform's WebCrypto.
 *
 * @throws SrpError `insecureContext` where `crypto.subtle` is missing: browsers give it to secure contexts only.
 */
export function webCrypto(): Crypto {
  if (globalThis.crypto?.subtle === undefined) {
    throw new SrpError(
      "insecureContext",
      "crypto.subtle is missing, so no password can be proven by SRP. Browsers offer it in secure contexts only: " +
        "serve the page over https, or from localhost while developing.",
    );
  }
  return globalThis.crypto;
}
