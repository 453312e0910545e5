import { bytesToBase64 } from "../../srp/base64.js";
import { N } from "../../srp/group.js";
import { SrpError } from "../../srp/srp-error.js";
import { createServerKeyPair, parseClientPublic } from "../../srp/verifier.js";
import { invalidParameter } from "../invalid-parameter.js";
import { randomBytes } from "../random-bytes.js";
import type { AuthAnswer } from "../sign-in/auth-answer.js";
import { poseChallenge } from "../sign-in/pose-challenge.js";
import type { SignInScope } from "../sign-in/sign-in-scope.js";
import { srpCredential } from "../sign-in/srp-credential.js";
import type { Attempt } from "../state.js";

const BLOCK_BYTES = 96;

/**
 * Begins SRP: SRP_B and SALT as hex without leading zeros, SECRET_BLOCK as base64. USER_SRP_AUTH gives no `Session` along,
 * a custom flow gives one and needs it back.
 */
export const posePasswordVerifier = async (scope: SignInScope, attempt: Attempt, srpA: string): Promise<AuthAnswer> => {
  const { world, pool, client } = scope;
  const A = readClientPublic(srpA);
  const { salt, verifier } = await srpCredential(pool, attempt);
  const { b, B } = await createServerKeyPair(verifier);
  const secretBlock = bytesToBase64(randomBytes(BLOCK_BYTES));
  const needsSession = attempt.flow !== "USER_SRP_AUTH";
  const now = world.clock.now();
  dropOldBlocks(scope, now);
  const expiresAt = now + client.authSessionValidity * 1000;
  pool.secretBlocks.set(secretBlock, { attempt, A, b, B, verifier, expiresAt, needsSession, state: "open" });
  const ChallengeParameters = {
    SALT: salt.toString(16),
    SECRET_BLOCK: secretBlock,
    SRP_B: B.toString(16),
    USERNAME: attempt.username,
    USER_ID_FOR_SRP: attempt.username,
  };
  const name = "PASSWORD_VERIFIER";
  return needsSession
    ? poseChallenge(scope, attempt, { name, secretBlock }, ChallengeParameters)
    : { ChallengeName: name, ChallengeParameters };
};

const readClientPublic = (srpA: string): bigint => {
  try {
    const A = parseClientPublic(srpA);
    if (A < N) return A;
  } catch (error) {
    if (!(error instanceof SrpError)) throw error;
  }
  throw invalidParameter("SRP_A is not a public value of the group");
};

const REMEMBERED = 3_600_000;

const dropOldBlocks = ({ pool }: SignInScope, now: number): void => {
  for (const [secretBlock, { expiresAt }] of pool.secretBlocks) {
    if (now - expiresAt < REMEMBERED) break;
    pool.secretBlocks.delete(secretBlock);
  }
};
