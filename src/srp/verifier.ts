/**
 * The server's half of SRP-6a as Amazon Cognito user pools use it (RFC 5054; see `client.ts` for source and limits).
 *
 * Made for an emulated pool: BigInt is not constant-time.
 */
import { base64ToBytes } from "./base64.js";
import { claimMessage, type Claim } from "./claim-message.js";
import { k } from "./group.js";
import { verifyHmac } from "./hmac.js";
import { parseInteger } from "./integer.js";
import { powerOfG } from "./power-of-g.js";
import { computeServerS } from "./premaster-secret.js";
import { computeX, type Credentials } from "./private-key.js";
import { randomBigInt } from "./random.js";
import { refuseZero } from "./refuse-zero.js";
import { residue } from "./residue.js";
import { computeU } from "./scrambler.js";
import { deriveSessionKey } from "./session-key.js";
import { SrpError } from "./srp-error.js";

const SALT_BYTES = 16;
const B_BYTES = 128;

/** What a server keeps in place of a password. */
export interface Verifier {
  /** 16 random bytes as an integer; sent as SALT without leading zeros (`toString(16)`). */
  readonly salt: bigint;
  /** g^x mod N. */
  readonly verifier: bigint;
}

/** The server's ephemeral keys; for one attempt only. */
export interface ServerKeyPair {
  /** Secret, 1024 random bits. */
  readonly b: bigint;
  /** Public, (k·v + g^b) mod N, never 0; sent as SRP_B (`toString(16)`). */
  readonly B: bigint;
}

/** A claim as a client answers PASSWORD_VERIFIER with, and what the server kept of the attempt. */
export interface AnsweredClaim extends Claim {
  readonly verifier: bigint;
  /** The client's public value as `parseClientPublic` read it. */
  readonly A: bigint;
  readonly b: bigint;
  readonly B: bigint;
  /** PASSWORD_CLAIM_SIGNATURE, base64. */
  readonly signature: string;
}

/**
 * Makes salt and verifier of a password; `userId` is what the server will send as USER_ID_FOR_SRP.
 *
 * @throws SrpError `insecureContext` without WebCrypto.
 */
export async function createVerifier(input: Credentials & { readonly salt?: bigint }): Promise<Verifier> {
  const salt = input.salt ?? randomBigInt(SALT_BYTES);
  return { salt, verifier: await powerOfG(await computeX(input, salt)) };
}

/**
 * Makes the server's keys for one attempt.
 *
 * @throws SrpError `insecureContext` without WebCrypto, `illegalValue` when a given `b` makes B 0.
 */
export async function createServerKeyPair(verifier: bigint, b?: bigint): Promise<ServerKeyPair> {
  const exponent = b ?? randomBigInt(B_BYTES);
  const B = residue(k * verifier + (await powerOfG(exponent)));
  if (B === 0n && b === undefined) return createServerKeyPair(verifier);
  refuseZero(B, "B");
  return { b: exponent, B };
}

/**
 * Reads SRP_A as an integer: any case, an odd number of digits too.
 *
 * @throws SrpError `malformedValue` when it is not hexadecimal, `illegalValue` when A mod N is 0.
 */
export function parseClientPublic(srpA: string): bigint {
  const A = parseInteger(srpA, "SRP_A");
  refuseZero(A, "A");
  return A;
}

/**
 * Whether the client proved that it knows the password; signatures are compared in constant time.
 *
 * A signature or secret block that is not base64, and u = 0, are `false` like any wrong answer.
 *
 * @throws SrpError `insecureContext` without WebCrypto.
 */
export async function verifyPasswordClaim(input: AnsweredClaim): Promise<boolean> {
  const { verifier, A, b, B } = input;
  const signed = readSigned(input);
  const u = await computeU(A, B);
  if (signed === undefined || u === 0n) return false;
  const S = await computeServerS({ A, b, u, verifier });
  return verifyHmac(await deriveSessionKey(u, S), signed.signature, signed.message);
}

/**
 * Whether a password sent in clear (USER_PASSWORD_AUTH) is the one the verifier was made of.
 *
 * @throws SrpError `insecureContext` without WebCrypto.
 */
export async function verifyPassword(input: Credentials & Verifier): Promise<boolean> {
  const { verifier } = await createVerifier(input);
  return verifier === input.verifier;
}

type Bytes = Uint8Array<ArrayBuffer>;

function readSigned(input: AnsweredClaim): { signature: Bytes; message: Bytes } | undefined {
  try {
    return { signature: base64ToBytes(input.signature), message: claimMessage(input) };
  } catch (error) {
    if (error instanceof SrpError) return undefined;
    throw error;
  }
}
