import { reveal, Secret } from "../../protocol/secret.js";
import type { Pool } from "../pool.js";
import { readPoolAddress } from "../pool-address.js";
import { toSrpAuthError } from "../to-srp-auth-error.js";
import { unreadableAnswer } from "../unreadable-answer.js";
import type { BoxedOutput } from "../wire/boxed.js";
import type { AttemptMemory } from "./attempt-memory.js";
import { sendResponse } from "./send-response.js";

/** Proves the password by SRP (`PASSWORD_VERIFIER`), without the person. */
export async function answerPasswordVerifier(
  pool: Pool,
  memory: AttemptMemory,
  signal: AbortSignal,
): Promise<BoxedOutput<"RespondToAuthChallenge">> {
  const claim = await signClaim(pool, memory);
  signal.throwIfAborted();
  const responses = {
    USERNAME: memory.username,
    PASSWORD_CLAIM_SECRET_BLOCK: claim.secretBlock,
    PASSWORD_CLAIM_SIGNATURE: new Secret(claim.signature),
    TIMESTAMP: claim.timestamp,
  };
  return sendResponse(pool, memory, { name: "PASSWORD_VERIFIER", responses }, signal);
}

async function signClaim({ options, dependencies }: Pool, { parameters, username, keyPair, password }: AttemptMemory) {
  const { SRP_B: srpB, SALT: salt, SECRET_BLOCK: secretBlock } = parameters;
  if (srpB === undefined || salt === undefined || secretBlock === undefined) {
    throw unreadableAnswer("SRP_B, SALT or SECRET_BLOCK");
  }
  if (keyPair === null || password === null) {
    throw unreadableAnswer("challenge that this sign-in could answer: a password proof was asked for without SRP_A");
  }
  const { signPasswordClaim, srpTimestamp } = await dependencies.loadSrp();
  const timestamp = srpTimestamp(dependencies.now());
  const { poolName } = readPoolAddress(options);
  const own = { poolName, userId: username, password: reveal(password), keyPair, timestamp };
  try {
    return { secretBlock, timestamp, signature: await signPasswordClaim({ ...own, srpB, salt, secretBlock }) };
  } catch (error) {
    throw toSrpAuthError(error);
  }
}
