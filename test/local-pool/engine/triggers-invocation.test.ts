import { afterEach, describe, expect, test, vi } from "vitest";
import type { Trigger } from "../../../src/local-pool/triggers/trigger.js";
import { byPassword, signIn } from "./harness/requests.js";
import { TestPool } from "./harness/test-pool.js";

const open = (PreAuthentication: Trigger<"PreAuthentication">): TestPool => {
  const pool = new TestPool();
  pool.world.triggers.PreAuthentication = PreAuthentication;
  return pool;
};

const refused = (answer: unknown): Promise<string> => {
  // SAFETY: what a function in JavaScript may give back.
  const pool = open(() => answer as ReturnType<Trigger<"PreAuthentication">>);
  return pool.refusal("InitiateAuth", byPassword());
};

describe("a trigger", () => {
  test("is called with AWS's event: version, source, region, pool, user, caller, request, empty response", async () => {
    const spy = vi.fn<Trigger<"PreAuthentication">>((event) => event);
    await signIn(open(spy));
    expect(spy.mock.calls).toEqual([
      [
        {
          version: "1",
          triggerSource: "PreAuthentication_Authentication",
          region: "us-east-1",
          userPoolId: "us-east-1_LatchKey1",
          userName: "ada",
          callerContext: { awsSdkVersion: "aws-sdk-unknown-unknown", clientId: "demo" },
          request: {
            userAttributes: {
              sub: "5f0b6a2e-8c1d-4c8e-9a53-0d6f7c1b2a34",
              "cognito:user_status": "CONFIRMED",
              email: "ada@example.com",
              email_verified: "true",
            },
            validationData: null,
          },
          response: {},
        },
      ],
    ]);
  });

  test("is looked up when it is due: one set later runs, one taken away does not", async () => {
    const pool = new TestPool();
    await signIn(pool);
    pool.world.triggers.PreAuthentication = () => {
      throw new Error("closed");
    };
    expect(await pool.refusal("InitiateAuth", byPassword())).toContain("closed");
    delete pool.world.triggers.PreAuthentication;
    expect((await signIn(pool)).TokenType).toBe("Bearer");
  });

  test("gets JSON of its own: nothing that it does to the event reaches the pool", async () => {
    const pool = open((event) => {
      Reflect.set(event.request.userAttributes, "email", "changed@example.com");
      return { ...event, userName: "eve" };
    });
    expect((await signIn(pool)).TokenType).toBe("Bearer");
    expect(pool.user().attributes.get("email")).toBe("ada@example.com");
  });

  test.each([
    [new Error("Not on Sundays"), "PreAuthentication failed with error Not on Sundays."],
    ["a text", "PreAuthentication failed with error a text."],
    [new Error(""), "PreAuthentication failed with error ."],
  ])("that throws %s is UserLambdaValidationException with its text", async (error, message) => {
    const pool = open(() => {
      throw error;
    });
    expect(await pool.refusal("InitiateAuth", byPassword())).toBe(`UserLambdaValidationException: ${message}`);
  });

  test("that rejects is the same", async () => {
    const pool = open(() => Promise.reject(new Error("Too late")));
    expect(await pool.refusal("InitiateAuth", byPassword())).toBe(
      "UserLambdaValidationException: PreAuthentication failed with error Too late.",
    );
  });

  const cyclic: Record<string, unknown> = {};
  cyclic["response"] = cyclic;

  test.each([
    ["nothing", undefined],
    ["null", null],
    ["a text", "event"],
    ["an event without response", {}],
    ["a response that is no object", { response: "yes" }],
    ["a response that is a list", { response: [] }],
    ["what has no JSON", cyclic],
  ])("that gives %s back is InvalidLambdaResponseException", async (_, answer) => {
    expect(await refused(answer)).toMatch(/^InvalidLambdaResponseException: Unrecognizable lambda output/u);
  });

  test("whose response has a member of the wrong type is InvalidLambdaResponseException, and names it", async () => {
    const pool = new TestPool();
    pool.world.triggers.PreTokenGeneration = (event) => {
      Reflect.set(event.response, "claimsOverrideDetails", { claimsToSuppress: "email" });
      return event;
    };
    expect(await pool.refusal("InitiateAuth", byPassword())).toBe(
      "InvalidLambdaResponseException: Unrecognizable lambda output of PreTokenGeneration: " +
        "The member at 'claimsOverrideDetails.claimsToSuppress' can not be converted to a list",
    );
  });

  test("may call the pool: what it asks for is carried out meanwhile", async () => {
    const pool = open(async (event) => {
      const { UserStatus } = await pool.call("AdminGetUser", {
        UserPoolId: event.userPoolId,
        Username: event.userName,
      });
      if (UserStatus !== "CONFIRMED") throw new Error(`is ${UserStatus}`);
      return event;
    });
    expect((await signIn(pool)).TokenType).toBe("Bearer");
  });

  test("that disables the user ends the sign-in", async () => {
    const pool = open((event) => {
      pool.user().enabled = false;
      return event;
    });
    expect(await pool.refusal("InitiateAuth", byPassword())).toBe("NotAuthorizedException: User is disabled.");
  });
});

describe("a trigger that takes its time", () => {
  afterEach(() => vi.useRealTimers());

  const never = new Promise<never>(() => undefined);

  test("is called three times, 5 s each, and is then UnexpectedLambdaException", async () => {
    vi.useFakeTimers();
    const spy = vi.fn<Trigger<"PreAuthentication">>(() => never);
    const refusal = open(spy).refusal("InitiateAuth", byPassword());
    await vi.advanceTimersByTimeAsync(4999);
    expect(spy).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(spy).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(spy).toHaveBeenCalledTimes(3);
    expect(await refusal).toMatch(/^UnexpectedLambdaException: PreAuthentication invocation failed/u);
  });

  test("and answers the second time is well, and leaves no timer behind", async () => {
    vi.useFakeTimers();
    const spy = vi.fn<Trigger<"PreAuthentication">>((event) => event).mockImplementationOnce(() => never);
    const answer = signIn(open(spy));
    await vi.advanceTimersByTimeAsync(5000);
    expect((await answer).TokenType).toBe("Bearer");
    expect(spy).toHaveBeenCalledTimes(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("holds up nobody else", async () => {
    const gate = new EventTarget();
    const pool = open(async (event) => {
      if (event.request.validationData?.["slow"] === "yes")
        await new Promise((resolve) => gate.addEventListener("open", resolve, { once: true }));
      return event;
    });
    const slow = pool.call("InitiateAuth", { ...byPassword(), ClientMetadata: { slow: "yes" } });
    expect((await signIn(pool)).TokenType).toBe("Bearer");
    gate.dispatchEvent(new Event("open"));
    expect((await slow).AuthenticationResult?.TokenType).toBe("Bearer");
  });
});
