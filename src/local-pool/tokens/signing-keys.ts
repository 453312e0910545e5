import type { CryptoKey, JWK } from "jose";
import type { PoolState } from "../state.js";
import { randomToken } from "../random-token.js";

/** An RSA key of a pool: 2048 bits, RS256. */
export interface SigningKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  /** As it stands in `jwks.json`. */
  readonly jwk: JWK;
}

/** A pool signs ID tokens with one key and access tokens with another. */
export interface SigningKeys {
  readonly id: SigningKey;
  readonly access: SigningKey;
}

const keysByPoolId = new Map<string, Promise<SigningKeys>>();

/** The keys of a pool. Made when first asked for, and kept as long as the process runs, also over a reset of the pool. */
export const signingKeys = (pool: PoolState): Promise<SigningKeys> => {
  const known = keysByPoolId.get(pool.model.id);
  if (known !== undefined) return known;
  const made = makeKeys();
  keysByPoolId.set(pool.model.id, made);
  made.catch(() => keysByPoolId.delete(pool.model.id));
  return made;
};

const makeKeys = async (): Promise<SigningKeys> => {
  const [id, access] = await Promise.all([makeKey(), makeKey()]);
  return { id, access };
};

const makeKey = async (): Promise<SigningKey> => {
  // Loaded with the first token, so that a pool can be imported where jose cannot: an environment without TextEncoder.
  const { exportJWK, generateKeyPair } = await import("jose");
  const { privateKey, publicKey } = await generateKeyPair("RS256", { modulusLength: 2048, extractable: true });
  const { e, kty, n } = await exportJWK(publicKey);
  const kid = randomToken(32);
  return { kid, privateKey, publicKey, jwk: { alg: "RS256", e, kid, kty, n, use: "sig" } as JWK };
};
