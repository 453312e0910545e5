import { concatBytes } from "./concat-bytes.js";
import { bytesToInteger } from "./integer.js";
import { sha256 } from "./sha256.js";

/** u = H(padHex(A) ‖ padHex(B)), of at most 256 bits; whoever uses it refuses 0. */
export async function computeU(A: bigint, B: bigint): Promise<bigint> {
  return bytesToInteger(await sha256(concatBytes(A, B)));
}
