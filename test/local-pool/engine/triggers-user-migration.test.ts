import { describe, expect, test, vi } from "vitest";
import type { Trigger, TriggerEvent } from "../../../src/local-pool/triggers/trigger.js";
import { clientModel, poolModel, schema } from "./harness/models.js";
import { byPassword, signIn, tokensOf } from "./harness/requests.js";
import { beginSrp } from "./harness/srp-client.js";
import { TestPool } from "./harness/test-pool.js";

type Given = Partial<TriggerEvent<"UserMigration">["response"]>;

const MAIL = "grace@example.com";
const GRACE = { USERNAME: "grace", PASSWORD: "cobol" };
const CONFIRMED: Given = { userAttributes: { email: MAIL, email_verified: "true" }, finalUserStatus: "CONFIRMED" };

const open = (given: Given, model: Parameters<typeof poolModel>[0] = {}) => {
  const pool = new TestPool(poolModel(model));
  const spy = vi.fn<Trigger<"UserMigration">>((event) => ({ ...event, response: { ...event.response, ...given } }));
  pool.world.triggers.UserMigration = spy;
  return { pool, spy };
};

const refusal = (pool: TestPool) => pool.refusal("InitiateAuth", byPassword(GRACE));

describe("UserMigration at sign-in", () => {
  test("is told what was typed, and the ClientMetadata as validationData", async () => {
    const { pool, spy } = open(CONFIRMED);
    tokensOf(await pool.call("InitiateAuth", { ...byPassword(GRACE), ClientMetadata: { from: "shop" } }));
    expect(spy.mock.calls.flat()).toMatchObject([
      {
        triggerSource: "UserMigration_Authentication",
        userName: "grace",
        request: { password: "cobol", validationData: { from: "shop" } },
        response: {
          userAttributes: null,
          finalUserStatus: null,
          messageAction: null,
          desiredDeliveryMediums: null,
          forceAliasCreation: null,
        },
      },
    ]);
    expect(spy.mock.calls.flat()[0]?.request).not.toHaveProperty("clientMetadata");
  });

  test("CONFIRMED: the user is there with the old password, policy or not, and signs in by SRP the next time", async () => {
    const { pool, spy } = open(CONFIRMED);
    expect((await signIn(pool, GRACE)).TokenType).toBe("Bearer");
    expect(pool.user("grace")).toMatchObject({ status: "CONFIRMED", enabled: true });
    expect(Object.fromEntries(pool.user("grace").attributes)).toEqual({ email: MAIL, email_verified: "true" });
    const { answer } = await beginSrp(pool, { username: "grace", password: "cobol" });
    expect(tokensOf(await pool.call("RespondToAuthChallenge", answer)).TokenType).toBe("Bearer");
    expect(spy).toHaveBeenCalledTimes(1);
  });

  test("any other status is RESET_REQUIRED: the user is there and must choose a new password", async () => {
    const { pool } = open({ ...CONFIRMED, finalUserStatus: null });
    expect(await refusal(pool)).toBe("PasswordResetRequiredException: Password reset required for the user");
    expect(pool.user("grace").status).toBe("RESET_REQUIRED");
  });

  test("ADMIN_USER_PASSWORD_AUTH brings in too; SRP, which shows no password, does not", async () => {
    const { pool, spy } = open(CONFIRMED);
    const admin = { ...byPassword(GRACE), AuthFlow: "ADMIN_USER_PASSWORD_AUTH", UserPoolId: "us-east-1_LatchKey1" };
    const srp = { AuthFlow: "USER_SRP_AUTH", ClientId: "demo", AuthParameters: { USERNAME: "grace", SRP_A: "abc" } };
    expect(await pool.refusal("InitiateAuth", srp)).toContain("UserNotFoundException");
    expect(spy).not.toHaveBeenCalled();
    expect(tokensOf(await pool.call("AdminInitiateAuth", admin)).TokenType).toBe("Bearer");
  });

  test("does not run for somebody who is there", async () => {
    const { pool, spy } = open(CONFIRMED);
    await signIn(pool);
    await pool.refusal("InitiateAuth", byPassword({ PASSWORD: "Wrong-Password-1" }));
    expect(spy).not.toHaveBeenCalled();
  });

  test("who signs in twice at once is brought in once", async () => {
    const { pool } = open(CONFIRMED);
    const both = await Promise.all([signIn(pool, GRACE), signIn(pool, GRACE)]);
    expect(both).toHaveLength(2);
    expect(pool.world.pools[0]?.users.size).toBe(2);
  });

  test("without attributes nobody is brought in, and the answer is the usual one", async () => {
    expect(await refusal(open({}).pool)).toBe("UserNotFoundException: User does not exist.");
    const clients = [clientModel({ preventUserExistenceErrors: true })];
    expect(await refusal(open({}, { clients }).pool)).toBe("NotAuthorizedException: Incorrect username or password.");
  });

  test("what it throws is told, and nobody is brought in", async () => {
    const { pool, spy } = open({});
    spy.mockImplementation(() => {
      throw new Error("Bad password");
    });
    expect(await refusal(pool)).toBe("UserLambdaValidationException: UserMigration failed with error Bad password.");
    expect(pool.world.pools[0]?.users.size).toBe(1);
  });
});

describe("who is brought in", () => {
  const aliases = { aliasAttributes: ["email"] as const };
  const byMail = byPassword({ USERNAME: MAIL, PASSWORD: "cobol" });

  test("in a pool of e-mail addresses the address becomes the attribute, and the username a sub", async () => {
    const { pool } = open(
      { ...CONFIRMED, userAttributes: { email_verified: "true" } },
      { usernameAttributes: ["email"] },
    );
    tokensOf(await pool.call("InitiateAuth", byMail));
    const [, user] = [...(pool.world.pools[0]?.users.values() ?? [])];
    expect(user?.username).toBe(user?.sub);
    expect(user?.attributes.get("email")).toBe(MAIL);
  });

  test("who types an alias gets the username that the function gives", async () => {
    const userAttributes = { ...CONFIRMED.userAttributes, username: "grace" };
    const { pool } = open({ ...CONFIRMED, userAttributes }, aliases);
    tokensOf(await pool.call("InitiateAuth", byMail));
    expect(pool.user("grace").attributes.has("username")).toBe(false);
  });

  test("a user whom the typed name does not mean is InvalidLambdaResponseException", async () => {
    const userAttributes = { email: MAIL, email_verified: "false", username: "grace" };
    const { pool } = open({ ...CONFIRMED, userAttributes }, aliases);
    expect(await pool.refusal("InitiateAuth", byMail)).toMatch(/^InvalidLambdaResponseException/u);
    expect(pool.world.pools[0]?.users.size).toBe(1);
  });

  test("a taken alias is refused, unless forceAliasCreation takes it over", async () => {
    const userAttributes = { email: "ada@example.com", email_verified: "true" };
    const refusing = open({ ...CONFIRMED, userAttributes }, aliases).pool;
    expect(await refusal(refusing)).toContain("An account with the given email already exists.");
    const { pool } = open({ ...CONFIRMED, userAttributes, forceAliasCreation: true }, aliases);
    expect((await signIn(pool, GRACE)).TokenType).toBe("Bearer");
    expect(pool.user().attributes.get("email_verified")).toBe("false");
  });

  test("required attributes may be missing; one that the pool does not have is refused", async () => {
    const { pool } = open(CONFIRMED, { schema: schema("email", "email_verified", "!given_name") });
    expect((await signIn(pool, GRACE)).TokenType).toBe("Bearer");
    const strange = open({ ...CONFIRMED, userAttributes: { "custom:none": "x" } }).pool;
    expect(await refusal(strange)).toContain("Attribute does not exist in the schema.");
  });
});
