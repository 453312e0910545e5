import { createKeyPair, signPasswordClaim, srpA } from "../../../src/srp/client.js";
import { srpTimestamp } from "../../../src/srp/timestamp.js";
import type { LocalPool } from "../../../src/local-pool/create-local-pool.js";
import { call } from "../outside/call.js";
import { PASSWORD } from "./fuzz-pools.js";

/** A sign-in of a user with one client, whose pool has the part of its id after the `_` as its name. */
export interface Person {
  readonly username: string;
  readonly clientId: string;
  readonly poolName: string;
}

type Answer = Readonly<Record<string, unknown>>;

/** Ada of the plain pool. */
export const ADA: Person = { username: "ada", clientId: "plain", poolName: "Plain" };

/** InitiateAuth by password; whatever comes back. */
export async function byPassword(pool: Pick<LocalPool, "fetch">, { username, clientId }: Person): Promise<Answer> {
  const AuthParameters = { USERNAME: username, PASSWORD };
  const input = { AuthFlow: "USER_PASSWORD_AUTH", ClientId: clientId, AuthParameters };
  return (await call(pool, "InitiateAuth", input)).body;
}

/** Both halves of SRP; whatever comes back. */
export async function bySrp(
  pool: Pick<LocalPool, "fetch" | "clock">,
  { username, clientId, poolName }: Person,
): Promise<Answer> {
  const keyPair = await createKeyPair();
  const AuthParameters = { USERNAME: username, SRP_A: srpA(keyPair) };
  const begun = await call(pool, "InitiateAuth", { AuthFlow: "USER_SRP_AUTH", ClientId: clientId, AuthParameters });
  // SAFETY: what is no record of texts makes the proof fail, and then the test.
  const { SRP_B, SALT, SECRET_BLOCK, USER_ID_FOR_SRP } = begun.body["ChallengeParameters"] as Record<Parameter, string>;
  const timestamp = srpTimestamp(pool.clock.now());
  const claim = { poolName, userId: USER_ID_FOR_SRP, secretBlock: SECRET_BLOCK, timestamp };
  const signature = await signPasswordClaim({ ...claim, keyPair, password: PASSWORD, srpB: SRP_B, salt: SALT });
  const answered = await call(pool, "RespondToAuthChallenge", {
    ClientId: clientId,
    ChallengeName: "PASSWORD_VERIFIER",
    ChallengeResponses: {
      USERNAME: USER_ID_FOR_SRP,
      PASSWORD_CLAIM_SECRET_BLOCK: SECRET_BLOCK,
      PASSWORD_CLAIM_SIGNATURE: signature,
      TIMESTAMP: timestamp,
    },
  });
  return answered.body;
}

type Parameter = "SRP_B" | "SALT" | "SECRET_BLOCK" | "USER_ID_FOR_SRP";
