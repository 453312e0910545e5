import { createVerifier } from "../../srp/verifier.js";
import type { Attempt, PoolState, SrpCredential } from "../state.js";
import { nameDigest } from "./name-digest.js";

const SALT_HEX_DIGITS = 32;

/**
 * Salt and verifier of who signs in. For a simulated user, and for one without a password, they are made up: the salt
 * is the same every time, and no password fits.
 */
export const srpCredential = async (pool: PoolState, attempt: Attempt): Promise<SrpCredential> => {
  const password = pool.users.get(attempt.sub ?? "")?.password ?? null;
  if (password !== null) return password.credential();
  const digest = await nameDigest(pool, "salt", attempt.typedUsername);
  const salt = BigInt(`0x${digest.slice(0, SALT_HEX_DIGITS)}`);
  return createVerifier({ poolName: pool.model.name, userId: attempt.username, password: crypto.randomUUID(), salt });
};
