import { residue } from "./residue.js";
import { SrpError } from "./srp-error.js";

/**
 * Refuses a public value that is a multiple of N: with it the other side would know S without the password.
 *
 * @throws SrpError `illegalValue` (RFC 5054, sections 2.5.3 and 2.5.4).
 */
export function refuseZero(value: bigint, name: "A" | "B"): void {
  if (residue(value) === 0n) {
    throw new SrpError(
      "illegalValue",
      `${name} mod N is 0, which would settle the shared secret without a password. ` +
        "Only a hostile or broken peer sends it: end this attempt and start a new one.",
    );
  }
}
