import { describe, expect, test } from "vitest";
import { clientModel, poolModel, userModel } from "./harness/models.js";
import { tokensOf } from "./harness/requests.js";
import { beginSrp, signInBySrp } from "./harness/srp-client.js";
import { TestPool } from "./harness/test-pool.js";
import vectors from "../../vectors/srp.json" with { type: "json" };

const hidden = poolModel({ clients: [clientModel({ preventUserExistenceErrors: true })] });
const WRONG = "NotAuthorizedException: Incorrect username or password.";

describe("USER_SRP_AUTH", () => {
  test("InitiateAuth poses PASSWORD_VERIFIER with five parameters and no Session", async () => {
    const { challenge } = await beginSrp(new TestPool());
    expect(challenge.ChallengeName).toBe("PASSWORD_VERIFIER");
    expect(challenge).not.toHaveProperty("Session");
    const names = ["SALT", "SECRET_BLOCK", "SRP_B", "USERNAME", "USER_ID_FOR_SRP"];
    expect(Object.keys(challenge.ChallengeParameters ?? {}).toSorted()).toEqual(names);
    expect(challenge.ChallengeParameters?.["USER_ID_FOR_SRP"]).toBe("ada");
    expect(challenge.ChallengeParameters?.["SRP_B"]).toMatch(/^[1-9a-f][0-9a-f]+$/u);
    expect(challenge.ChallengeParameters?.["SALT"]).toMatch(/^[1-9a-f][0-9a-f]*$/u);
  });

  test("the right proof gives tokens without a Session", async () => {
    const answer = await signInBySrp(new TestPool());
    expect(tokensOf(answer).TokenType).toBe("Bearer");
    expect(answer.ChallengeParameters).toEqual({});
    expect(answer).not.toHaveProperty("ChallengeName");
  });

  test("a wrong password is refused, and ends the exchange", async () => {
    const pool = new TestPool();
    const { answer } = await beginSrp(pool, { password: "Wrong-Password-1" });
    expect(await pool.refusal("RespondToAuthChallenge", answer)).toBe(WRONG);
    const again = await pool.refusal("RespondToAuthChallenge", answer);
    expect(again).toBe("NotAuthorizedException: Invalid session for the user.");
  });

  test("a secret block proves one password once", async () => {
    const pool = new TestPool();
    const { answer } = await beginSrp(pool);
    await pool.call("RespondToAuthChallenge", answer);
    const again = await pool.refusal("RespondToAuthChallenge", answer);
    expect(again).toBe("NotAuthorizedException: Invalid session for the user, session can only be used once.");
  });

  test("two answers at the same time spend the secret block once", async () => {
    const pool = new TestPool();
    const { answer } = await beginSrp(pool);
    const both = [pool.call("RespondToAuthChallenge", answer), pool.call("RespondToAuthChallenge", answer)];
    const results = await Promise.allSettled(both);
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
  });

  test("an answer after the session's life is refused", async () => {
    const pool = new TestPool();
    const { answer } = await beginSrp(pool);
    pool.clock.advance(181);
    const refused = await pool.refusal("RespondToAuthChallenge", answer);
    expect(refused).toBe("NotAuthorizedException: Invalid session for the user, session is expired.");
  });

  test("a secret block of another client, or one that nobody made, is refused", async () => {
    const pool = new TestPool(poolModel({ clients: [clientModel(), clientModel({ id: "other" })] }));
    const { answer } = await beginSrp(pool);
    expect(await pool.refusal("RespondToAuthChallenge", { ...answer, ClientId: "other" })).toBe(WRONG);
    const forged = { ...answer.ChallengeResponses, PASSWORD_CLAIM_SECRET_BLOCK: "AAAA" };
    expect(await pool.refusal("RespondToAuthChallenge", { ...answer, ChallengeResponses: forged })).toBe(WRONG);
  });

  test("a Session that was never issued is refused even where none is needed", async () => {
    const pool = new TestPool();
    const { answer } = await beginSrp(pool);
    const refused = await pool.refusal("RespondToAuthChallenge", { ...answer, Session: "x".repeat(40) });
    expect(refused).toBe("NotAuthorizedException: Invalid session for the user.");
    expect(tokensOf(await pool.call("RespondToAuthChallenge", answer)).TokenType).toBe("Bearer");
  });

  test.each(["PASSWORD_CLAIM_SIGNATURE", "PASSWORD_CLAIM_SECRET_BLOCK", "TIMESTAMP", "USERNAME"])(
    "an answer without %s is refused by that name",
    async (name) => {
      const pool = new TestPool();
      const { answer } = await beginSrp(pool);
      const ChallengeResponses = { ...answer.ChallengeResponses, [name]: null };
      const refused = await pool.refusal("RespondToAuthChallenge", { ...answer, ChallengeResponses });
      expect(refused).toBe(`InvalidParameterException: Missing required parameter ${name}`);
    },
  );

  test.each([
    "Wed Mar 04 05:06:07 UTC 2026",
    "Wed Mar 4 24:06:07 UTC 2026",
    "2026-03-04T05:06:07Z",
    "Mi Mär 4 05:06:07 UTC 2026",
  ])("the TIMESTAMP %s is refused by its format", async (TIMESTAMP) => {
    const pool = new TestPool();
    const { answer } = await beginSrp(pool);
    const ChallengeResponses = { ...answer.ChallengeResponses, TIMESTAMP };
    const refused = await pool.refusal("RespondToAuthChallenge", { ...answer, ChallengeResponses });
    expect(refused).toBe("InvalidParameterException: TIMESTAMP format should be EEE MMM d HH:mm:ss z yyyy in english.");
  });

  test("a TIMESTAMP other than the signed one is a wrong proof", async () => {
    const pool = new TestPool();
    const { answer } = await beginSrp(pool);
    const ChallengeResponses = { ...answer.ChallengeResponses, TIMESTAMP: "Wed Mar 4 05:06:08 UTC 2026" };
    expect(await pool.refusal("RespondToAuthChallenge", { ...answer, ChallengeResponses })).toBe(WRONG);
  });

  test.each(vectors.refuse.srpA)("SRP_A = %s is refused", async (SRP_A) => {
    const AuthParameters = { USERNAME: "ada", SRP_A };
    const input = { AuthFlow: "USER_SRP_AUTH", ClientId: "demo", AuthParameters };
    expect(await new TestPool().refusal("InitiateAuth", input)).toMatch(/^InvalidParameterException: /u);
  });

  test("an unknown DEVICE_KEY spends nothing: the same answer with it null gives tokens", async () => {
    const pool = new TestPool();
    const { answer } = await beginSrp(pool, { parameters: { DEVICE_KEY: "us-east-1_3f8d2c61" } });
    const withKey = { ...answer.ChallengeResponses, DEVICE_KEY: "us-east-1_3f8d2c61" };
    const refused = await pool.refusal("RespondToAuthChallenge", { ...answer, ChallengeResponses: withKey });
    expect(refused).toBe("ResourceNotFoundException: Device does not exist.");
    const ChallengeResponses = { ...answer.ChallengeResponses, DEVICE_KEY: null };
    const signedIn = await pool.call("RespondToAuthChallenge", { ...answer, ChallengeResponses });
    expect(tokensOf(signedIn).TokenType).toBe("Bearer");
  });

  test("G22: whichever alias is typed, USER_ID_FOR_SRP is the real username, and it proves the password", async () => {
    const pool = new TestPool(poolModel({ aliasAttributes: ["email"] }));
    const { challenge, answer } = await beginSrp(pool, { username: "ADA@example.com" });
    expect(challenge.ChallengeParameters?.["USER_ID_FOR_SRP"]).toBe("ada");
    expect(tokensOf(await pool.call("RespondToAuthChallenge", answer)).TokenType).toBe("Bearer");
  });

  test("the typed alias is taken as USERNAME of the answer too", async () => {
    const pool = new TestPool(poolModel({ aliasAttributes: ["email"] }));
    const { answer } = await beginSrp(pool, { username: "ada@example.com" });
    const ChallengeResponses = { ...answer.ChallengeResponses, USERNAME: "ada@example.com" };
    const signedIn = await pool.call("RespondToAuthChallenge", { ...answer, ChallengeResponses });
    expect(tokensOf(signedIn).TokenType).toBe("Bearer");
  });

  test("another user's USERNAME with the right proof is refused", async () => {
    const users = [userModel(), userModel({ username: "bob", sub: "b0b00000-0000-4000-8000-000000000000" })];
    const pool = new TestPool(poolModel({ users }));
    const { answer } = await beginSrp(pool);
    const ChallengeResponses = { ...answer.ChallengeResponses, USERNAME: "bob" };
    expect(await pool.refusal("RespondToAuthChallenge", { ...answer, ChallengeResponses })).toBe(WRONG);
  });

  test("one SRP_A may serve two sign-ins", async () => {
    const pool = new TestPool();
    const AuthParameters = { USERNAME: "ada", SRP_A: "abc" };
    const input = { AuthFlow: "USER_SRP_AUTH", ClientId: "demo", AuthParameters };
    const [first, second] = [await pool.call("InitiateAuth", input), await pool.call("InitiateAuth", input)];
    expect(first.ChallengeParameters?.["SRP_B"]).not.toBe(second.ChallengeParameters?.["SRP_B"]);
    expect(first.ChallengeParameters?.["SALT"]).toBe(second.ChallengeParameters?.["SALT"]);
  });
});

describe("USER_SRP_AUTH of a name that nobody has", () => {
  test("LEGACY: User does not exist.", async () => {
    const AuthParameters = { USERNAME: "nobody", SRP_A: "abc" };
    const input = { AuthFlow: "USER_SRP_AUTH", ClientId: "demo", AuthParameters };
    expect(await new TestPool().refusal("InitiateAuth", input)).toBe("UserNotFoundException: User does not exist.");
  });

  test("ENABLED: the same SALT and user id every time, new B and block, and no password fits", async () => {
    const pool = new TestPool(hidden);
    const one = await beginSrp(pool, { username: "nobody" });
    const two = await beginSrp(pool, { username: "Nobody" });
    const [first = {}, second = {}] = [one.challenge.ChallengeParameters, two.challenge.ChallengeParameters];
    expect(first["SALT"]).toBe(second["SALT"]);
    expect(first["USER_ID_FOR_SRP"]).toBe(second["USER_ID_FOR_SRP"]);
    expect(first["USER_ID_FOR_SRP"]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
    expect(first["SRP_B"]).not.toBe(second["SRP_B"]);
    expect(first["SECRET_BLOCK"]).not.toBe(second["SECRET_BLOCK"]);
    expect(await pool.refusal("RespondToAuthChallenge", one.answer)).toBe(WRONG);
  });

  test("ENABLED: another name has another SALT and user id", async () => {
    const pool = new TestPool(hidden);
    const one = await beginSrp(pool, { username: "nobody" });
    const two = await beginSrp(pool, { username: "noone" });
    expect(one.challenge.ChallengeParameters?.["SALT"]).not.toBe(two.challenge.ChallengeParameters?.["SALT"]);
  });

  test("a user without a password looks the same, and no password fits", async () => {
    const pool = new TestPool(poolModel({ users: [userModel({ password: null, status: "EXTERNAL_PROVIDER" })] }));
    const { answer } = await beginSrp(pool);
    expect(await pool.refusal("RespondToAuthChallenge", answer)).toBe(WRONG);
  });
});
