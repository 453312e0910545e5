import { describe, expect, test, vi } from "vitest";
import type { Trigger, TriggerEvent, Triggers } from "../../../src/local-pool/triggers/trigger.js";
import { clientModel, poolModel, userModel } from "./harness/models.js";
import { response, tokensOf } from "./harness/requests.js";
import { beginSrp } from "./harness/srp-client.js";
import type { Answer } from "./harness/test-pool.js";
import { TestPool } from "./harness/test-pool.js";

const FAILED = "NotAuthorizedException: Incorrect username or password.";
const INVALID = "NotAuthorizedException: Invalid session for the user.";

type Session = TriggerEvent<"DefineAuthChallenge">["request"]["session"];

interface Riddles {
  DefineAuthChallenge: Trigger<"DefineAuthChallenge">;
  CreateAuthChallenge: Trigger<"CreateAuthChallenge">;
  VerifyAuthChallengeResponse: Trigger<"VerifyAuthChallengeResponse">;
}

/** Two riddles, as AWS's own example has them; a wrong answer ends it. */
const riddles = (): Riddles => ({
  DefineAuthChallenge: (event) => {
    const own = event.request.session.filter(({ challengeName }) => challengeName === "CUSTOM_CHALLENGE");
    event.response.failAuthentication = own.some(({ challengeResult }) => !challengeResult);
    event.response.issueTokens = own.length === 2;
    event.response.challengeName =
      event.request.session.at(-1)?.challengeName === "SRP_A" ? "PASSWORD_VERIFIER" : "CUSTOM_CHALLENGE";
    return event;
  },
  CreateAuthChallenge: (event) => {
    const round = event.request.session.filter(({ challengeName }) => challengeName === "CUSTOM_CHALLENGE").length + 1;
    event.response.publicChallengeParameters = { riddle: `riddle ${round}` };
    event.response.privateChallengeParameters = { answer: `answer ${round}` };
    event.response.challengeMetadata = `RIDDLE_${round}`;
    return event;
  },
  VerifyAuthChallengeResponse: (event) => {
    const { challengeAnswer, privateChallengeParameters } = event.request;
    event.response.answerCorrect = challengeAnswer === privateChallengeParameters["answer"];
    return event;
  },
});

const open = (triggers: Triggers = riddles(), model: Parameters<typeof poolModel>[0] = {}): TestPool => {
  const pool = new TestPool(poolModel(model));
  Object.assign(pool.world.triggers, triggers);
  return pool;
};

const begin = { AuthFlow: "CUSTOM_AUTH", ClientId: "demo", AuthParameters: { USERNAME: "ada" } };
const start = (pool: TestPool): Promise<Answer> => pool.call("InitiateAuth", begin);
const given = ({ Session: session }: Answer, ANSWER: string) => response("CUSTOM_CHALLENGE", session, { ANSWER });
const answer = (pool: TestPool, challenge: Answer, text: string): Promise<Answer> =>
  pool.call("RespondToAuthChallenge", given(challenge, text));
const refuse = (pool: TestPool, challenge: Answer, text: string): Promise<string> =>
  pool.refusal("RespondToAuthChallenge", given(challenge, text));

/** The riddles with a DefineAuthChallenge that always says the same. */
const defining = (said: Partial<TriggerEvent<"DefineAuthChallenge">["response"]>): Riddles => ({
  ...riddles(),
  DefineAuthChallenge: (event) => {
    Object.assign(event.response, said);
    return event;
  },
});

const inAnyCase: Trigger<"VerifyAuthChallengeResponse"> = (event) => {
  event.response.answerCorrect = event.request.challengeAnswer.toLowerCase() === "blue";
  return event;
};

/** The sessions that DefineAuthChallenge is told of. */
const watchSessions = (triggers: Riddles): Session[] => {
  const sessions: Session[] = [];
  const define = triggers.DefineAuthChallenge;
  triggers.DefineAuthChallenge = (event) => {
    sessions.push(event.request.session);
    return define(event);
  };
  return sessions;
};

describe("define, create and verify as functions", () => {
  test("G1: two rounds: public parameters reach the client, private ones never, and the end is tokens", async () => {
    const pool = open();
    const first = await start(pool);
    expect(first.ChallengeName).toBe("CUSTOM_CHALLENGE");
    expect(first.ChallengeParameters).toEqual({ riddle: "riddle 1", USERNAME: "ada" });
    const second = await answer(pool, first, "answer 1");
    expect(second.ChallengeParameters).toEqual({ riddle: "riddle 2", USERNAME: "ada" });
    expect(JSON.stringify([first, second])).not.toContain("answer");
    expect(tokensOf(await answer(pool, second, "answer 2")).TokenType).toBe("Bearer");
  });

  test("DefineAuthChallenge is told what is over, with the names that CreateAuthChallenge gave", async () => {
    const triggers = riddles();
    const sessions = watchSessions(triggers);
    const pool = open(triggers);
    await answer(pool, await answer(pool, await start(pool), "answer 1"), "answer 2");
    const first = { challengeName: "CUSTOM_CHALLENGE", challengeResult: true, challengeMetadata: "RIDDLE_1" };
    expect(sessions).toEqual([[], [first], [first, { ...first, challengeMetadata: "RIDDLE_2" }]]);
  });

  test("failAuthentication ends the attempt, and its session is good for nothing", async () => {
    const pool = open();
    const first = await start(pool);
    expect(await refuse(pool, first, "no idea")).toBe(FAILED);
    expect(await refuse(pool, first, "answer 1")).toBe(INVALID);
  });

  test("failAuthentication stands above issueTokens", async () => {
    expect(await open(defining({ issueTokens: true, failAuthentication: true })).refusal("InitiateAuth", begin)).toBe(
      FAILED,
    );
  });

  test("issueTokens at once signs in without any challenge", async () => {
    expect(tokensOf(await start(open(defining({ issueTokens: true })))).TokenType).toBe("Bearer");
  });

  test.each(["PASSWORD_VERIFIER", "SMS_MFA", "RIDDLE", null])("%s cannot be the next challenge here", async (name) => {
    expect(await open(defining({ challengeName: name })).refusal("InitiateAuth", begin)).toMatch(
      /^InvalidLambdaResponseException/u,
    );
  });

  test.each(["DefineAuthChallenge", "CreateAuthChallenge", "VerifyAuthChallengeResponse"] as const)(
    "without %s there is no custom flow",
    async (name) => {
      expect(await open({ ...riddles(), [name]: undefined }).refusal("InitiateAuth", begin)).toBe(
        "InvalidParameterException: Custom auth lambda trigger is not configured for the user pool.",
      );
    },
  );

  test("functions stand above Triggers.CustomChallenge of the description, one by one", async () => {
    const customChallenge = { answer: "blue", rounds: 1, publicParameters: { question: "Which colour?" } };
    const pool = open({ VerifyAuthChallengeResponse: inAnyCase }, { customChallenge });
    const challenge = await start(pool);
    expect(challenge.ChallengeParameters).toMatchObject({ question: "Which colour?" });
    expect(tokensOf(await answer(pool, challenge, "BLUE")).TokenType).toBe("Bearer");
  });
});

describe("ClientMetadata in a custom flow", () => {
  test("of InitiateAuth reaches none of the three; of the answer all of them", async () => {
    const { DefineAuthChallenge, CreateAuthChallenge, VerifyAuthChallengeResponse } = riddles();
    const define = vi.fn(DefineAuthChallenge);
    const create = vi.fn(CreateAuthChallenge);
    const verify = vi.fn(VerifyAuthChallengeResponse);
    const pool = open({
      DefineAuthChallenge: define,
      CreateAuthChallenge: create,
      VerifyAuthChallengeResponse: verify,
    });
    const first = await pool.call("InitiateAuth", { ...begin, ClientMetadata: { from: "InitiateAuth" } });
    await pool.call("RespondToAuthChallenge", { ...given(first, "answer 1"), ClientMetadata: { from: "answer" } });
    const told = [define, create, verify].map(({ mock }) =>
      mock.calls.map(([{ request }]) => request.clientMetadata ?? null),
    );
    const metadata = { from: "answer" };
    expect(told).toEqual([[null, metadata], [null, metadata], [metadata]]);
  });
});

describe("a name that nobody has, in a custom flow", () => {
  const hiding = { clients: [clientModel({ preventUserExistenceErrors: true })] };
  const nobody = { ...begin, AuthParameters: { USERNAME: "nobody" } };

  test("ENABLED: every trigger is told by userNotFound, without attributes; someone there is told apart", async () => {
    const { DefineAuthChallenge } = riddles();
    const define = vi.fn(DefineAuthChallenge);
    const pool = open({ ...riddles(), DefineAuthChallenge: define }, hiding);
    const challenge = await pool.call("InitiateAuth", nobody);
    expect(challenge.ChallengeParameters).toMatchObject({ riddle: "riddle 1" });
    await start(pool);
    const [strange, known] = define.mock.calls.flat();
    expect(strange).toMatchObject({ userName: "nobody", request: { userNotFound: true, userAttributes: {} } });
    expect(known).toMatchObject({ userName: "ada", request: { userNotFound: false } });
  });

  test("no function can sign nobody in", async () => {
    const pool = open(defining({ issueTokens: true }), hiding);
    expect(await pool.refusal("InitiateAuth", nobody)).toBe(FAILED);
  });

  test("LEGACY: no trigger runs, and the name is told", async () => {
    const { DefineAuthChallenge } = riddles();
    const define = vi.fn(DefineAuthChallenge);
    const pool = open({ ...riddles(), DefineAuthChallenge: define });
    expect(await pool.refusal("InitiateAuth", nobody)).toBe("UserNotFoundException: User does not exist.");
    expect(define).not.toHaveBeenCalled();
  });
});

const withSrp = (pool: TestPool) => beginSrp(pool, { flow: "CUSTOM_AUTH", parameters: { CHALLENGE_NAME: "SRP_A" } });

describe("a custom flow that begins with SRP_A", () => {
  test("DefineAuthChallenge is told of SRP_A, of the password, of the second factor and of the new password", async () => {
    const triggers = riddles();
    const sessions = watchSessions(triggers);
    const users = [userModel({ mfaSettings: ["EMAIL_OTP"], status: "FORCE_CHANGE_PASSWORD" })];
    const factors = { sms: false, email: true, totp: false };
    const pool = open(triggers, { mfa: "OPTIONAL", factors, users });
    const { challenge, answer: proof } = await withSrp(pool);
    expect(challenge.ChallengeName).toBe("PASSWORD_VERIFIER");
    const factor = await pool.call("RespondToAuthChallenge", proof);
    const code = { EMAIL_OTP_CODE: pool.lastMessage.code };
    const renewal = await pool.call("RespondToAuthChallenge", response("EMAIL_OTP", factor.Session, code));
    const password = { NEW_PASSWORD: "New-Password-1" };
    await pool.call("RespondToAuthChallenge", response("NEW_PASSWORD_REQUIRED", renewal.Session, password));
    const names = ["SRP_A", "PASSWORD_VERIFIER", "EMAIL_OTP", "NEW_PASSWORD_REQUIRED"];
    const results = names.map((challengeName) => ({ challengeName, challengeResult: true }));
    expect(sessions).toEqual([results.slice(0, 1), results]);
  });

  test("the password is only asked for when DefineAuthChallenge says so", async () => {
    const pool = open(defining({ challengeName: "CUSTOM_CHALLENGE" }));
    const parameters = { ...begin.AuthParameters, CHALLENGE_NAME: "SRP_A", SRP_A: "abc" };
    const challenge = await pool.call("InitiateAuth", { ...begin, AuthParameters: parameters });
    expect(challenge.ChallengeName).toBe("CUSTOM_CHALLENGE");
  });
});
