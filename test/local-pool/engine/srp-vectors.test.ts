import { describe, expect, test } from "vitest";
import { poolModel, userModel } from "./harness/models.js";
import { tokensOf } from "./harness/requests.js";
import { TestPool } from "./harness/test-pool.js";
import vectors from "../../vectors/srp.json" with { type: "json" };

const WRONG = "NotAuthorizedException: Incorrect username or password.";

describe("the vectors", () => {
  const pools = vectors.users.map((vector) => ({
    vector,
    open: () => {
      const user = userModel({ username: vector.userIdForSrp, password: null });
      const name = vector.poolName;
      const pool = new TestPool(poolModel({ id: vector.userPoolId, name, users: [user] }));
      pool.world.pools[0]?.secretBlocks.set(vector.secretBlock, {
        attempt: {
          flow: "USER_SRP_AUTH",
          clientId: "demo",
          sub: user.sub,
          username: user.username,
          typedUsername: vector.typedUsername,
          passwordProven: false,
          secondFactorPassed: false,
          results: [],
        },
        A: BigInt(`0x${vector.srpA}`),
        b: BigInt(`0x${vector.b}`),
        B: BigInt(`0x${vector.srpB}`),
        verifier: BigInt(`0x${vector.verifier}`),
        expiresAt: Number.MAX_SAFE_INTEGER,
        needsSession: false,
        state: "open",
      });
      const answer = (PASSWORD_CLAIM_SIGNATURE: string) => ({
        ClientId: "demo",
        ChallengeName: "PASSWORD_VERIFIER",
        ChallengeResponses: {
          USERNAME: vector.userIdForSrp,
          PASSWORD_CLAIM_SECRET_BLOCK: vector.secretBlock,
          PASSWORD_CLAIM_SIGNATURE,
          TIMESTAMP: vector.timestamp,
        },
      });
      return { pool, answer };
    },
  }));

  test.each(pools)("$vector.name: the signature gives tokens", async ({ vector, open }) => {
    const { pool, answer } = open();
    const signedIn = await pool.call("RespondToAuthChallenge", answer(vector.signature));
    expect(tokensOf(signedIn).TokenType).toBe("Bearer");
  });

  const wrong = Object.entries(vectors.wrongSignatures).flatMap(([mistake, byVector]) =>
    pools.flatMap(({ vector, open }) => {
      const signature = new Map<string, string>(Object.entries(byVector)).get(vector.name);
      return signature === undefined ? [] : [{ mistake, name: vector.name, signature, open }];
    }),
  );

  test.each(wrong)("$name: the signature of the mistake $mistake is refused", async ({ signature, open }) => {
    const { pool, answer } = open();
    expect(await pool.refusal("RespondToAuthChallenge", answer(signature))).toBe(WRONG);
  });
});
