import { describe, expect, test } from "vitest";
import { clientModel, poolModel, userModel } from "./harness/models.js";
import { response, sessionOf, tokensOf } from "./harness/requests.js";
import { beginSrp, signInBySrp } from "./harness/srp-client.js";
import type { SrpOptions } from "./harness/srp-client.js";
import type { Answer } from "./harness/test-pool.js";
import { TestPool } from "./harness/test-pool.js";

const customChallenge = {
  answer: "the analytical engine",
  rounds: 1,
  publicParameters: { question: "What did I program?" },
};
const RIGHT = { ANSWER: "the analytical engine" };
const WRONG = { ANSWER: "the difference engine" };
const FAILED = "NotAuthorizedException: Incorrect username or password.";
const INVALID = "NotAuthorizedException: Invalid session for the user.";

const open = (rounds = 1, model: Parameters<typeof poolModel>[0] = {}) =>
  new TestPool(poolModel({ customChallenge: { ...customChallenge, rounds }, ...model }));

const start = (pool: TestPool, parameters: Readonly<Record<string, string>> = {}) =>
  pool.call("InitiateAuth", {
    AuthFlow: "CUSTOM_AUTH",
    ClientId: "demo",
    AuthParameters: { USERNAME: "ada", ...parameters },
  });

const answer = (pool: TestPool, challenge: Answer, parameters: Readonly<Record<string, string>>) =>
  pool.call("RespondToAuthChallenge", response("CUSTOM_CHALLENGE", challenge.Session, parameters));

const refuse = (pool: TestPool, challenge: Answer, parameters: Readonly<Record<string, string>>) =>
  pool.refusal("RespondToAuthChallenge", response("CUSTOM_CHALLENGE", challenge.Session, parameters));

/** Begins with CHALLENGE_NAME=SRP_A. */
const startWithSrp = (pool: TestPool, options: Omit<SrpOptions, "flow" | "parameters"> = {}) =>
  beginSrp(pool, { ...options, flow: "CUSTOM_AUTH", parameters: { CHALLENGE_NAME: "SRP_A" } });

const as = (challenge: Answer) => response("CUSTOM_CHALLENGE", challenge.Session, { ...RIGHT, USERNAME: "nobody" });

describe("CUSTOM_AUTH", () => {
  test.each([{}, { CHALLENGE_NAME: "CUSTOM_CHALLENGE" }])(
    "%j poses CUSTOM_CHALLENGE with the public parameters",
    async (parameters) => {
      const challenge = await start(open(), parameters);
      expect(challenge.ChallengeName).toBe("CUSTOM_CHALLENGE");
      expect(challenge.ChallengeParameters).toEqual({ question: "What did I program?", USERNAME: "ada" });
      expect(sessionOf(challenge).length).toBeGreaterThan(20);
    },
  );

  test("G1: one round: the right answer gives tokens", async () => {
    const pool = open();
    expect(tokensOf(await answer(pool, await start(pool), RIGHT)).TokenType).toBe("Bearer");
  });

  test("G1: three rounds: three right answers in a row give tokens", async () => {
    const pool = open(3);
    const second = await answer(pool, await start(pool), RIGHT);
    const third = await answer(pool, second, RIGHT);
    expect([second.ChallengeName, third.ChallengeName]).toEqual(["CUSTOM_CHALLENGE", "CUSTOM_CHALLENGE"]);
    expect(tokensOf(await answer(pool, third, RIGHT)).TokenType).toBe("Bearer");
  });

  test("a wrong answer poses it again, with a new session, and breaks the row", async () => {
    const pool = open(2);
    const first = await start(pool);
    const afterRight = await answer(pool, first, RIGHT);
    const afterWrong = await answer(pool, afterRight, WRONG);
    expect(afterWrong.ChallengeName).toBe("CUSTOM_CHALLENGE");
    expect(afterWrong.Session).not.toBe(afterRight.Session);
    const again = await answer(pool, afterWrong, RIGHT);
    expect(again.ChallengeName).toBe("CUSTOM_CHALLENGE");
    expect(tokensOf(await answer(pool, again, RIGHT)).TokenType).toBe("Bearer");
  });

  test("the third wrong answer ends the attempt, and its session is good for nothing", async () => {
    const pool = open();
    const third = await answer(pool, await answer(pool, await start(pool), WRONG), WRONG);
    expect(await refuse(pool, third, WRONG)).toBe(FAILED);
    expect(await refuse(pool, third, RIGHT)).toBe(INVALID);
  });

  test("wrong answers are no wrong passwords: they never lock", async () => {
    const pool = open();
    for (let round = 0; round < 3; round += 1)
      await refuse(pool, await answer(pool, await answer(pool, await start(pool), WRONG), WRONG), WRONG);
    expect((await signInBySrp(pool)).AuthenticationResult?.TokenType).toBe("Bearer");
  });

  test("a session is good for one answer", async () => {
    const pool = open();
    const first = await start(pool);
    await answer(pool, first, WRONG);
    expect(await refuse(pool, first, RIGHT)).toContain("session can only be used once.");
  });

  test("no ANSWER is a missing parameter, and spends nothing", async () => {
    const pool = open();
    const first = await start(pool);
    expect(await refuse(pool, first, {})).toBe("InvalidParameterException: Missing required parameter ANSWER");
    expect(tokensOf(await answer(pool, first, RIGHT)).TokenType).toBe("Bearer");
  });

  test("no second factor follows without a password", async () => {
    const users = [userModel({ mfaSettings: ["EMAIL_OTP"] })];
    const pool = open(1, { mfa: "ON", factors: { sms: false, email: true, totp: false }, users });
    expect(tokensOf(await answer(pool, await start(pool), RIGHT)).TokenType).toBe("Bearer");
  });

  test("a pool without the trigger says so", async () => {
    const input = { AuthFlow: "CUSTOM_AUTH", ClientId: "demo", AuthParameters: { USERNAME: "ada" } };
    const refused = await new TestPool().refusal("InitiateAuth", input);
    expect(refused).toBe("InvalidParameterException: Custom auth lambda trigger is not configured for the user pool.");
  });

  test("another CHALLENGE_NAME is refused", async () => {
    const AuthParameters = { USERNAME: "ada", CHALLENGE_NAME: "SMS_MFA" };
    const input = { AuthFlow: "CUSTOM_AUTH", ClientId: "demo", AuthParameters };
    expect(await open().refusal("InitiateAuth", input)).toContain("InvalidParameterException");
  });

  test("a name that nobody has: told with LEGACY; with ENABLED every answer is wrong", async () => {
    const input = { AuthFlow: "CUSTOM_AUTH", ClientId: "demo", AuthParameters: { USERNAME: "nobody" } };
    expect(await open().refusal("InitiateAuth", input)).toBe("UserNotFoundException: User does not exist.");
    const pool = open(1, { clients: [clientModel({ preventUserExistenceErrors: true })] });
    const second = await pool.call("RespondToAuthChallenge", as(await pool.call("InitiateAuth", input)));
    const third = await pool.call("RespondToAuthChallenge", as(second));
    expect(third.ChallengeName).toBe("CUSTOM_CHALLENGE");
    expect(await pool.refusal("RespondToAuthChallenge", as(third))).toBe(FAILED);
  });
});

describe("CUSTOM_AUTH that begins with SRP_A", () => {
  test("G1: proves the password first, then poses the pool's challenge", async () => {
    const pool = open();
    const { challenge, answer: proof } = await startWithSrp(pool);
    expect(challenge.ChallengeName).toBe("PASSWORD_VERIFIER");
    expect(sessionOf(challenge).length).toBeGreaterThan(20);
    const posed = await pool.call("RespondToAuthChallenge", proof);
    expect(posed.ChallengeName).toBe("CUSTOM_CHALLENGE");
    expect(tokensOf(await answer(pool, posed, RIGHT)).TokenType).toBe("Bearer");
  });

  test("its PASSWORD_VERIFIER needs its own Session back", async () => {
    const pool = open();
    const { answer: proof } = await startWithSrp(pool);
    const without = await pool.refusal("RespondToAuthChallenge", { ...proof, Session: null });
    expect(without).toBe("InvalidParameterException: Missing required parameter Session");
    const { challenge: other } = await startWithSrp(pool);
    expect(await pool.refusal("RespondToAuthChallenge", { ...proof, Session: other.Session })).toBe(INVALID);
    expect((await pool.call("RespondToAuthChallenge", proof)).ChallengeName).toBe("CUSTOM_CHALLENGE");
    const again = await pool.refusal("RespondToAuthChallenge", proof);
    expect(again).toContain("session can only be used once.");
  });

  test("a wrong password ends it and counts", async () => {
    const pool = open();
    for (let count = 0; count < 5; count += 1) {
      const { answer: proof } = await startWithSrp(pool, { password: "Wrong-Password-1" });
      expect(await pool.refusal("RespondToAuthChallenge", proof)).toBe(FAILED);
      expect(await pool.refusal("RespondToAuthChallenge", proof)).toBe(INVALID);
    }
    const { answer: proof } = await startWithSrp(pool);
    expect(await pool.refusal("RespondToAuthChallenge", proof)).toContain("Password attempts exceeded");
  });

  test("an unknown device spends neither secret block nor session", async () => {
    const pool = open();
    const { answer: proof } = await startWithSrp(pool);
    const ChallengeResponses = { ...proof.ChallengeResponses, DEVICE_KEY: "us-east-1_abc" };
    const refused = await pool.refusal("RespondToAuthChallenge", { ...proof, ChallengeResponses });
    expect(refused).toBe("ResourceNotFoundException: Device does not exist.");
    expect((await pool.call("RespondToAuthChallenge", proof)).ChallengeName).toBe("CUSTOM_CHALLENGE");
  });

  test("the order is password, second factor, new password, custom challenge", async () => {
    const users = [userModel({ mfaSettings: ["EMAIL_OTP"], status: "FORCE_CHANGE_PASSWORD" })];
    const pool = open(1, { mfa: "OPTIONAL", factors: { sms: false, email: true, totp: false }, users });
    const { answer: proof } = await startWithSrp(pool);
    const factor = await pool.call("RespondToAuthChallenge", proof);
    const code = { EMAIL_OTP_CODE: pool.lastMessage.code };
    const renewal = await pool.call("RespondToAuthChallenge", response("EMAIL_OTP", factor.Session, code));
    const password = { NEW_PASSWORD: "New-Password-1" };
    const custom = await pool.call(
      "RespondToAuthChallenge",
      response("NEW_PASSWORD_REQUIRED", renewal.Session, password),
    );
    expect([factor, renewal, custom].map(({ ChallengeName }) => ChallengeName)).toEqual([
      "EMAIL_OTP",
      "NEW_PASSWORD_REQUIRED",
      "CUSTOM_CHALLENGE",
    ]);
    expect(tokensOf(await answer(pool, custom, RIGHT)).TokenType).toBe("Bearer");
  });

  test("ENABLED: a name that nobody has gets the same challenge, and no password fits", async () => {
    const pool = open(1, { clients: [clientModel({ preventUserExistenceErrors: true })] });
    const { challenge, answer: proof } = await startWithSrp(pool, { username: "nobody" });
    expect(challenge.ChallengeName).toBe("PASSWORD_VERIFIER");
    expect(sessionOf(challenge)).toHaveLength(1536);
    expect(await pool.refusal("RespondToAuthChallenge", proof)).toBe(FAILED);
  });
});
