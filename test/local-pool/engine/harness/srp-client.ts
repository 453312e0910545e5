import { createKeyPair, signPasswordClaim, srpA } from "../../../../src/srp/client.js";
import { srpTimestamp } from "../../../../src/srp/timestamp.js";
import { PASSWORD } from "./models.js";
import type { Answer, TestPool } from "./test-pool.js";

/** How a test's SRP sign-in differs from ada's usual one. */
export interface SrpOptions {
  readonly username?: string;
  readonly password?: string;
  readonly flow?: "USER_SRP_AUTH" | "CUSTOM_AUTH";
  readonly parameters?: Readonly<Record<string, string>>;
}

/** The first half of SRP, and what the second half sends. */
export interface SrpExchange {
  readonly challenge: Answer;
  /** RespondToAuthChallenge PASSWORD_VERIFIER with a right or wrong proof; no Session unless one came. */
  readonly answer: Readonly<Record<string, unknown>> & {
    readonly ChallengeResponses: Readonly<Record<string, string>>;
  };
}

/** Runs InitiateAuth and computes the proof. */
export const beginSrp = async (pool: TestPool, options: SrpOptions = {}): Promise<SrpExchange> => {
  const { username = "ada", password = PASSWORD, flow = "USER_SRP_AUTH", parameters = {} } = options;
  const keyPair = await createKeyPair();
  const challenge = await pool.call("InitiateAuth", {
    AuthFlow: flow,
    ClientId: "demo",
    AuthParameters: { USERNAME: username, SRP_A: srpA(keyPair), ...parameters },
  });
  const { SRP_B = "", SALT = "", SECRET_BLOCK = "", USER_ID_FOR_SRP = "" } = challenge.ChallengeParameters ?? {};
  const timestamp = srpTimestamp(pool.clock.now());
  const poolName = pool.world.pools[0]?.model.name ?? "";
  const claim = { poolName, userId: USER_ID_FOR_SRP, secretBlock: SECRET_BLOCK, timestamp };
  const signature = await signPasswordClaim({ ...claim, keyPair, password, srpB: SRP_B, salt: SALT });
  return {
    challenge,
    answer: {
      ClientId: "demo",
      ChallengeName: "PASSWORD_VERIFIER",
      ...(challenge.Session === undefined ? {} : { Session: challenge.Session }),
      ChallengeResponses: {
        USERNAME: USER_ID_FOR_SRP,
        PASSWORD_CLAIM_SECRET_BLOCK: SECRET_BLOCK,
        PASSWORD_CLAIM_SIGNATURE: signature,
        TIMESTAMP: timestamp,
      },
    },
  };
};

/** Both halves. */
export const signInBySrp = async (pool: TestPool, options: SrpOptions = {}): Promise<Answer> => {
  const { answer } = await beginSrp(pool, options);
  return pool.call("RespondToAuthChallenge", answer);
};
