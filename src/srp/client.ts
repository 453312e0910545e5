/**
 * The client's half of SRP-6a as Amazon Cognito user pools use it.
 *
 * Source: RFC 5054 for the protocol; AWS publishes no specification of its variant (g = 2, padding, key derivation), so
 * that is pinned down by vectors on which public clients of the service agree. Needs a secure context. BigInt is not
 * constant-time: an observer who can time this very machine closely learns something about `a` and `x`.
 */
import { bytesToBase64 } from "./base64.js";
import { claimMessage, type Claim } from "./claim-message.js";
import { hmac } from "./hmac.js";
import { parseInteger } from "./integer.js";
import { powerOfG } from "./power-of-g.js";
import { computeClientS } from "./premaster-secret.js";
import { computeX } from "./private-key.js";
import { randomBigInt } from "./random.js";
import { refuseZero } from "./refuse-zero.js";
import { computeU } from "./scrambler.js";
import { deriveSessionKey } from "./session-key.js";
import { SrpError } from "./srp-error.js";

const A_BYTES = 64;

/** The client's ephemeral keys; for one attempt only. */
export interface SrpKeyPair {
  /** Secret, 512 random bits. */
  readonly a: bigint;
  /** Public, g^a mod N. */
  readonly A: bigint;
}

/** What `signPasswordClaim` needs: the client's keys, the password and the parameters of PASSWORD_VERIFIER. */
export interface PasswordClaim extends Claim {
  readonly keyPair: SrpKeyPair;
  /** As typed: UTF-8, neither trimmed nor normalised. For a device its secret. */
  readonly password: string;
  /** SRP_B, hexadecimal. */
  readonly srpB: string;
  /** SALT, hexadecimal. */
  readonly salt: string;
}

/**
 * Makes the client's keys. May be called ahead of time: they depend on nothing that a person types.
 *
 * @throws SrpError `insecureContext` without WebCrypto.
 */
export async function createKeyPair(a: bigint = randomBigInt(A_BYTES)): Promise<SrpKeyPair> {
  const A = await powerOfG(a);
  refuseZero(A, "A");
  return { a, A };
}

/** SRP_A as it is sent: lower-case hexadecimal of the integer, no leading zeros, possibly an odd number of digits. */
export function srpA(keyPair: SrpKeyPair): string {
  return keyPair.A.toString(16);
}

/**
 * PASSWORD_CLAIM_SIGNATURE, base64 of 32 bytes: the proof that the client knows the password.
 *
 * @throws SrpError `illegalValue` when B mod N or u is 0, `malformedValue` when SRP_B, SALT or SECRET_BLOCK cannot be
 * read, `insecureContext` without WebCrypto.
 */
export async function signPasswordClaim(input: PasswordClaim): Promise<string> {
  const { keyPair, srpB } = input;
  const message = claimMessage(input);
  const salt = parseInteger(input.salt, "SALT");
  const B = parseInteger(srpB, "SRP_B");
  refuseZero(B, "B");
  const [u, x] = await Promise.all([computeU(keyPair.A, B), computeX(input, salt)]);
  refuseZeroU(u);
  const S = await computeClientS({ a: keyPair.a, B, u, x });
  return bytesToBase64(await hmac(await deriveSessionKey(u, S), message));
}

function refuseZeroU(u: bigint): void {
  if (u === 0n) {
    throw new SrpError(
      "illegalValue",
      "u is 0, with which the shared secret would not depend on the password. " +
        "It is the hash of A and B, so a new attempt with a new A mends it.",
    );
  }
}
