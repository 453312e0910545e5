import { expect, test } from "vitest";
import { TestPool } from "../engine/harness/test-pool.js";
import { clientModel, poolModel } from "../engine/harness/models.js";
import { heapUsed } from "./heap-used.js";

const CUSTOM = { answer: "42", rounds: 1, publicParameters: {} };
const ROUND = 10_500;

test("a pool that is never reset holds no more after 20,000 sign-ins begun than after 10,000", async () => {
  const clients = [clientModel({ preventUserExistenceErrors: true })];
  const pool = new TestPool(poolModel({ clients, customChallenge: CUSTOM }));
  const begin = async (from: number): Promise<void> => {
    for (let index = from; index < from + ROUND; index += 1) {
      const AuthParameters = { USERNAME: `nobody${index}` };
      const begun = await pool.call("InitiateAuth", { AuthFlow: "CUSTOM_AUTH", ClientId: "demo", AuthParameters });
      expect(begun.ChallengeName).toBe("CUSTOM_CHALLENGE");
    }
  };
  await begin(0);
  const before = heapUsed();
  await begin(ROUND);
  expect(heapUsed() / before).toBeLessThan(1.2);
}, 120_000);
