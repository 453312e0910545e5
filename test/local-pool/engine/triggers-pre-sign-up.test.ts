import { describe, expect, test, vi } from "vitest";
import type { Trigger } from "../../../src/local-pool/triggers/trigger.js";
import { listOf, openPool, signUp } from "./harness/account-requests.js";
import { signIn } from "./harness/requests.js";
import type { TestPool } from "./harness/test-pool.js";

const signedUp = (pool: TestPool, ...args: Parameters<typeof signUp>) => pool.call("SignUp", signUp(...args));
const refused = (pool: TestPool, ...args: Parameters<typeof signUp>) => pool.refusal("SignUp", signUp(...args));

describe("the trigger PreSignUp", () => {
  test("gets the attributes, ValidationData and ClientMetadata", async () => {
    const pool = openPool();
    const spy = vi.fn<Trigger<"PreSignUp">>((event) => event);
    pool.world.triggers.PreSignUp = spy;
    await signedUp(
      pool,
      { email: "bob@example.com" },
      { ValidationData: listOf({ captcha: "token" }), ClientMetadata: { from: "fair" } },
    );
    expect(spy.mock.calls[0]?.[0]).toMatchObject({
      triggerSource: "PreSignUp_SignUp",
      userName: "bob",
      callerContext: { clientId: "demo" },
      request: {
        userAttributes: { email: "bob@example.com" },
        validationData: { captcha: "token" },
        clientMetadata: { from: "fair" },
      },
    });
  });

  test("B34: confirms and verifies, so that nothing is sent and PostConfirmation runs", async () => {
    const pool = openPool();
    const confirmed = vi.fn<Trigger<"PostConfirmation">>((event) => event);
    pool.world.triggers.PostConfirmation = confirmed;
    pool.world.triggers.PreSignUp = (event) => {
      event.response.autoConfirmUser = true;
      event.response.autoVerifyEmail = true;
      return event;
    };
    const answer = await signedUp(pool, { email: "bob@example.com" }, { ClientMetadata: { from: "fair" } });
    expect(answer).toEqual({ UserConfirmed: true, UserSub: pool.user("bob").sub });
    expect(pool.user("bob").attributes.get("email_verified")).toBe("true");
    expect(pool.world.outbox.deliveries).toEqual([]);
    expect(confirmed.mock.calls[0]?.[0]).toMatchObject({
      triggerSource: "PostConfirmation_ConfirmSignUp",
      request: { userAttributes: { "cognito:user_status": "CONFIRMED" }, clientMetadata: { from: "fair" } },
    });
    expect((await signIn(pool, { USERNAME: "bob" })).TokenType).toBe("Bearer");
  });

  test("refuses, and then there is no user", async () => {
    const pool = openPool();
    pool.world.triggers.PreSignUp = () => {
      throw new Error("members only");
    };
    expect(await refused(pool)).toBe("UserLambdaValidationException: PreSignUp failed with error members only.");
    expect(() => pool.user("bob")).toThrow("no user bob");
  });

  test("cannot verify what the user does not have, nor an alias of somebody else", async () => {
    const pool = openPool({ aliasAttributes: ["email"] });
    pool.world.triggers.PreSignUp = (event) => {
      event.response.autoVerifyEmail = true;
      return event;
    };
    expect(await refused(pool, {})).toContain("InvalidLambdaResponseException");
    expect(await refused(pool, { email: "ada@example.com" })).toBe(
      "UsernameExistsException: An account with the given email already exists.",
    );
  });

  test("is not asked about a name that is taken", async () => {
    const pool = openPool();
    const spy = vi.fn<Trigger<"PreSignUp">>((event) => event);
    pool.world.triggers.PreSignUp = spy;
    expect(await refused(pool, {}, { Username: "ada" })).toBe("UsernameExistsException: User already exists");
    expect(spy).not.toHaveBeenCalled();
  });

  test("who signs up twice at once is one user, and the second hears of it", async () => {
    const pool = openPool();
    pool.world.triggers.PreSignUp = async (event) => {
      await Promise.resolve();
      return event;
    };
    const answers = await Promise.allSettled([signedUp(pool), signedUp(pool)]);
    expect(answers.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    expect([...(pool.world.pools[0]?.users.values() ?? [])]).toHaveLength(2);
  });

  test("looks at users whom an administrator makes, and can only refuse them", async () => {
    const pool = openPool();
    pool.world.triggers.PreSignUp = (event) => {
      if (event.triggerSource !== "PreSignUp_AdminCreateUser") throw new Error("who?");
      if (event.request.validationData?.["badge"] !== "7") throw new Error("no badge");
      event.response.autoConfirmUser = true;
      event.response.autoVerifyEmail = true;
      return event;
    };
    const create = { UserPoolId: "us-east-1_LatchKey1", Username: "bob" };
    expect(await pool.refusal("AdminCreateUser", create)).toContain("PreSignUp failed with error no badge.");
    await pool.call("AdminCreateUser", { ...create, ValidationData: listOf({ badge: "7" }) });
    expect(pool.user("bob").status).toBe("FORCE_CHANGE_PASSWORD");
  });
});
