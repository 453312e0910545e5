import { decodeJwt } from "jose";
import { describe, expect, test } from "vitest";
import { createLocalPool } from "../../../src/local-pool/create-local-pool.js";
import type { LocalPool } from "../../../src/local-pool/create-local-pool.js";
import { defaultDescription } from "../../../src/local-pool/description/default-description.js";
import { DescriptionError } from "../../../src/local-pool/description/description-error.js";
import type { Trigger, Triggers } from "../../../src/local-pool/triggers/trigger.js";
import { call, password } from "./call.js";

const closed: Trigger<"PreAuthentication"> = () => {
  throw new Error("closed");
};
const inTenant: Trigger<"PreTokenGeneration"> = (event) => {
  event.response.claimsOverrideDetails = { claimsToAddOrOverride: { tenant: event.userPoolId } };
  return event;
};

const signIn = async (pool: LocalPool) => (await call(pool, "InitiateAuth", password)).body;
const tenantOf = (tokens: { readonly IdToken: string }): unknown => decodeJwt(tokens.IdToken)["tenant"];

describe("triggers in code", () => {
  test("given with the pool: what one throws is a 400 with its text", async () => {
    const pool = createLocalPool(undefined, { triggers: { PreAuthentication: closed } });
    const { status, body, headers } = await call(pool, "InitiateAuth", password);
    const message = "PreAuthentication failed with error closed.";
    expect({ status, body }).toEqual({ status: 400, body: { __type: "UserLambdaValidationException", message } });
    expect(headers.get("x-amzn-ErrorType")).toBe("UserLambdaValidationException:");
  });

  test("set and deleted on pool.triggers; reset takes them back to those that were given", async () => {
    const given = { PreTokenGeneration: inTenant };
    const pool = createLocalPool(undefined, { triggers: given });
    const { triggers } = pool;
    triggers.PreAuthentication = closed;
    delete triggers.PreTokenGeneration;
    expect(await signIn(pool)).toHaveProperty("__type", "UserLambdaValidationException");
    pool.reset();
    expect(pool.triggers).toBe(triggers);
    expect(Object.keys(triggers)).toEqual(["PreTokenGeneration"]);
    expect(Object.keys(given)).toEqual(["PreTokenGeneration"]);
    expect(tenantOf(await pool.users.signIn("ada"))).toBe("us-east-1_LatchKey1");
    triggers.PreAuthentication = closed;
    expect(await signIn(pool)).toHaveProperty("__type", "UserLambdaValidationException");
  });

  test("serve every pool, which the event names", async () => {
    const second = { ...defaultDescription, UserPool: { Id: "us-east-1_Two" }, UserPoolClients: [{ ClientId: "two" }] };
    const users = [{ Username: "bob", Password: "Lovelace-1815!" }];
    const triggers = { PreTokenGeneration: inTenant };
    const pool = createLocalPool([defaultDescription, { ...second, Users: users }], { triggers });
    const tokens = await Promise.all(["ada", "bob"].map((name) => pool.users.signIn(name)));
    expect(tokens.map((each) => tenantOf(each))).toEqual(["us-east-1_LatchKey1", "us-east-1_Two"]);
  });

  test("may use the pool that they serve, over the wire and in code", async () => {
    const pool = createLocalPool(undefined, {
      triggers: {
        PostAuthentication: async (event) => {
          const { userPoolId, userName } = event;
          const { body } = await call(pool, "AdminGetUser", { UserPoolId: userPoolId, Username: userName });
          pool.users.set(userName, { attributes: { nickname: `${String(body["UserStatus"])} ${userName}` } });
          return event;
        },
      },
    });
    expect(await signIn(pool)).toHaveProperty("AuthenticationResult");
    expect(pool.users.get("ada").attributes["nickname"]).toBe("CONFIRMED ada");
  });
});

describe("triggers that cannot be used", () => {
  test.each([
    [{ PreSingUp: closed }, /^description: triggers\.PreSingUp: unknown trigger, expected one of PreSignUp \| /u],
    [{ PreSignUp: "arn:aws:lambda" }, 'description: triggers.PreSignUp: expected a function, got "arn:aws:lambda"'],
    [{ PreSignUp: null }, "description: triggers.PreSignUp: expected a function, got nothing"],
    [{ PreSignUp: {} }, "description: triggers.PreSignUp: expected a function, got a value of type object"],
    [[closed], "description: triggers: expected an object of functions, got a value of type object"],
    [null, "description: triggers: expected an object of functions, got nothing"],
  ])("%o are refused", (triggers, message) => {
    // SAFETY: what somebody may write in JavaScript.
    const open = () => createLocalPool(undefined, { triggers: triggers as Triggers });
    expect(open).toThrow(DescriptionError);
    expect(open).toThrow(message);
  });

  test("one that is undefined is none", async () => {
    const pool = createLocalPool(undefined, { triggers: { PreAuthentication: undefined } });
    expect(await signIn(pool)).toHaveProperty("AuthenticationResult");
  });
});
