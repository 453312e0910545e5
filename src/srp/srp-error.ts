/**
 * Why an SRP function refused to go on.
 *
 * - `insecureContext`: the page or runtime has no WebCrypto.
 * - `malformedValue`: a text is not the hexadecimal, base64 or date it should be.
 * - `illegalValue`: A mod N, B mod N or u is 0, with which SRP proves nothing (RFC 5054, sections 2.5.3 and 2.5.4).
 */
export type SrpErrorCode = "insecureContext" | "malformedValue" | "illegalValue";

/** Thrown by every function of this room; the message says what happened, why and how to mend it, and names no secret. */
export class SrpError extends Error {
  override readonly name = "SrpError";

  /** Stable name of the reason. */
  readonly code: SrpErrorCode;

  constructor(code: SrpErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
