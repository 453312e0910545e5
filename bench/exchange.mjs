// One person's SRP exchange, out of the test vectors: what a client gets, and whether a server would accept its answer.
import { parseInteger } from "../src/srp/integer.js";
import { verifyPasswordClaim } from "../src/srp/verifier.js";
import vectors from "../test/vectors/srp.json" with { type: "json" };

const [user] = vectors.users;
if (user === undefined) throw new Error("test/vectors/srp.json has no user, so there is nothing to sign. Restore it.");
const { poolName, userIdForSrp: userId, secretBlock, timestamp, password, srpB, saltHex: salt, verifier, b } = user;

/** What a signature covers. */
export const claim = { poolName, userId, secretBlock, timestamp };

/** What a client proves, and what it is given to do so. */
export const challenge = { password, srpB, salt };

/** @param {{ A: bigint, signature: string }} answer */
export async function assertAccepted({ A, signature }) {
  const server = { verifier: parseInteger(verifier, "v"), b: parseInteger(b, "b"), B: parseInteger(srpB, "B") };
  if (await verifyPasswordClaim({ ...claim, ...server, A, signature })) return;
  throw new Error("A server would refuse the signature, so its time says nothing. Run the tests of srp/ first.");
}
