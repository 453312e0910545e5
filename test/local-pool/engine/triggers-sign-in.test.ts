import { decodeJwt } from "jose";
import { describe, expect, test, vi } from "vitest";
import type { Trigger } from "../../../src/local-pool/triggers/trigger.js";
import { mailPool } from "./harness/mail-pool.js";
import { clientModel, poolModel } from "./harness/models.js";
import { byPassword, response, signIn, tokensOf } from "./harness/requests.js";
import { beginSrp, signInBySrp } from "./harness/srp-client.js";
import { TestPool } from "./harness/test-pool.js";

const WRONG = byPassword({ PASSWORD: "Wrong-Password-1" });
const ClientMetadata = { device: "kiosk" };
const USER_POOL_ID = "us-east-1_LatchKey1";

const watch = (pool: TestPool) => {
  const before = vi.fn<Trigger<"PreAuthentication">>((event) => event);
  const after = vi.fn<Trigger<"PostAuthentication">>((event) => event);
  Object.assign(pool.world.triggers, { PreAuthentication: before, PostAuthentication: after });
  return { before, after };
};

const signInByMail = async (pool: TestPool) => {
  const { Session } = await pool.call("InitiateAuth", { ...byPassword(), ClientMetadata });
  const code = { EMAIL_OTP_CODE: pool.lastMessage.code };
  return pool.call("RespondToAuthChallenge", {
    ...response("EMAIL_OTP", Session, code),
    ClientMetadata: { device: "phone" },
  });
};

describe("PreAuthentication", () => {
  test("gets the ClientMetadata of InitiateAuth as validationData, and of AdminInitiateAuth too", async () => {
    const pool = new TestPool();
    const { before } = watch(pool);
    await pool.call("InitiateAuth", { ...byPassword(), ClientMetadata });
    await pool.call("AdminInitiateAuth", {
      ...byPassword(),
      AuthFlow: "ADMIN_USER_PASSWORD_AUTH",
      UserPoolId: USER_POOL_ID,
      ClientMetadata,
    });
    expect(before.mock.calls.map(([{ request }]) => request.validationData)).toEqual([ClientMetadata, ClientMetadata]);
    expect(before.mock.calls.flat().filter(({ request }) => "clientMetadata" in request)).toEqual([]);
  });

  test("runs before a password is looked at, and what it refuses counts as no wrong password", async () => {
    const pool = new TestPool();
    pool.world.triggers.PreAuthentication = () => {
      throw new Error("closed");
    };
    for (let count = 0; count < 6; count += 1)
      expect(await pool.refusal("InitiateAuth", WRONG)).toBe(
        "UserLambdaValidationException: PreAuthentication failed with error closed.",
      );
    delete pool.world.triggers.PreAuthentication;
    expect((await signIn(pool)).TokenType).toBe("Bearer");
  });

  test("runs once in a sign-in by SRP, at InitiateAuth, and not at a refresh", async () => {
    const pool = new TestPool();
    const { before } = watch(pool);
    const { answer } = await beginSrp(pool);
    expect(before).toHaveBeenCalledTimes(1);
    const { RefreshToken = "" } = tokensOf(await pool.call("RespondToAuthChallenge", answer));
    const refresh = {
      AuthFlow: "REFRESH_TOKEN_AUTH",
      ClientId: "demo",
      AuthParameters: { REFRESH_TOKEN: RefreshToken },
    };
    await pool.call("InitiateAuth", refresh);
    expect(before).toHaveBeenCalledTimes(1);
  });

  test("is told of a name that nobody has only where the client hides who exists", async () => {
    const hiding = new TestPool(poolModel({ clients: [clientModel({ preventUserExistenceErrors: true })] }));
    const open = new TestPool();
    const told = [hiding, open].map((pool) => watch(pool).before);
    for (const pool of [hiding, open]) await pool.refusal("InitiateAuth", byPassword({ USERNAME: "nobody" }));
    expect(told[0]?.mock.calls.flat()).toMatchObject([
      { userName: "nobody", request: { userAttributes: {}, userNotFound: true } },
    ]);
    expect(told[1]).not.toHaveBeenCalled();
  });

  test("userNotFound is false for somebody who is there, and absent where the client hides nothing", async () => {
    const hiding = new TestPool(poolModel({ clients: [clientModel({ preventUserExistenceErrors: true })] }));
    const open = new TestPool();
    const told = [hiding, open].map((pool) => watch(pool).before);
    for (const pool of [hiding, open]) await signIn(pool);
    expect(told.flatMap(({ mock }) => mock.calls.map(([{ request }]) => request.userNotFound))).toEqual([
      false,
      undefined,
    ]);
  });
});

describe("PostAuthentication", () => {
  test("runs once, when everything asked for is given, with the ClientMetadata of the last answer", async () => {
    const pool = mailPool();
    const { after } = watch(pool);
    const challenge = await pool.call("InitiateAuth", byPassword());
    expect(challenge.ChallengeName).toBe("EMAIL_OTP");
    expect(after).not.toHaveBeenCalled();
    await signInByMail(pool);
    expect(after.mock.calls.flat()).toMatchObject([
      {
        triggerSource: "PostAuthentication_Authentication",
        userName: "ada",
        request: {
          newDeviceUsed: false,
          clientMetadata: { device: "phone" },
          userAttributes: { email: "ada@example.com" },
        },
        response: {},
      },
    ]);
  });

  test("does not get the ClientMetadata of InitiateAuth", async () => {
    const pool = new TestPool();
    const { after } = watch(pool);
    await pool.call("InitiateAuth", { ...byPassword(), ClientMetadata });
    expect(after.mock.calls.map(([{ request }]) => "clientMetadata" in request)).toEqual([false]);
  });

  test("what it throws keeps the tokens back, and leaves no sign-in", async () => {
    const pool = new TestPool();
    pool.world.triggers.PostAuthentication = () => {
      throw new Error("no seat");
    };
    expect(await pool.refusal("InitiateAuth", byPassword())).toBe(
      "UserLambdaValidationException: PostAuthentication failed with error no seat.",
    );
    expect(pool.world.pools[0]?.signIns.size).toBe(0);
    expect(pool.world.pools[0]?.refreshTokens.size).toBe(0);
  });

  test("a session whose answer it failed is used up", async () => {
    const pool = mailPool();
    pool.world.triggers.PostAuthentication = () => {
      throw new Error("no seat");
    };
    const { Session } = await pool.call("InitiateAuth", byPassword());
    const input = response("EMAIL_OTP", Session, { EMAIL_OTP_CODE: pool.lastMessage.code });
    expect(await pool.refusal("RespondToAuthChallenge", input)).toContain("no seat");
    expect(await pool.refusal("RespondToAuthChallenge", input)).toContain("session can only be used once.");
  });

  test("does not run for a wrong password, nor at a refresh", async () => {
    const pool = new TestPool();
    const { after } = watch(pool);
    await pool.refusal("InitiateAuth", WRONG);
    expect(after).not.toHaveBeenCalled();
    const { RefreshToken = "" } = tokensOf(await signInBySrp(pool));
    await pool.call("GetTokensFromRefreshToken", { ClientId: "demo", RefreshToken });
    expect(after).toHaveBeenCalledTimes(1);
  });
});

test("PreAuthentication, PostAuthentication and PreTokenGeneration run in this order", async () => {
  const pool = new TestPool();
  const order: string[] = [];
  const note = <E extends { readonly triggerSource: string }>(event: E): E => {
    order.push(event.triggerSource);
    return event;
  };
  Object.assign(pool.world.triggers, { PreAuthentication: note, PostAuthentication: note, PreTokenGeneration: note });
  const { IdToken } = await signIn(pool);
  expect(order).toEqual([
    "PreAuthentication_Authentication",
    "PostAuthentication_Authentication",
    "TokenGeneration_Authentication",
  ]);
  expect(decodeJwt(IdToken)["cognito:username"]).toBe("ada");
});
