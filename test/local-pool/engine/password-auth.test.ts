import { describe, expect, test } from "vitest";
import { clientModel, poolModel, userModel } from "./harness/models.js";
import { byPassword, signIn } from "./harness/requests.js";
import { TestPool } from "./harness/test-pool.js";

const WRONG = "NotAuthorizedException: Incorrect username or password.";

const initiate = (
  AuthFlow: string,
  AuthParameters: Readonly<Record<string, string>> = { USERNAME: "ada", SRP_A: "abc" },
) => ({
  AuthFlow,
  ClientId: "demo",
  AuthParameters,
});

describe("USER_PASSWORD_AUTH", () => {
  test("the right password gives all three tokens at once", async () => {
    const answer = await new TestPool().call("InitiateAuth", byPassword());
    expect(Object.keys(answer).toSorted()).toEqual(["AuthenticationResult", "ChallengeParameters"]);
    expect(Object.keys(answer.AuthenticationResult ?? {}).toSorted()).toEqual([
      "AccessToken",
      "ExpiresIn",
      "IdToken",
      "RefreshToken",
      "TokenType",
    ]);
  });

  test("B11: a wrong password and, ENABLED, an unknown user read alike", async () => {
    const pool = new TestPool(poolModel({ clients: [clientModel({ preventUserExistenceErrors: true })] }));
    expect(await pool.refusal("InitiateAuth", byPassword({ PASSWORD: "nope" }))).toBe(WRONG);
    expect(await pool.refusal("InitiateAuth", byPassword({ USERNAME: "nobody" }))).toBe(WRONG);
  });

  test("an unknown user is told with LEGACY", async () => {
    const refused = await new TestPool().refusal("InitiateAuth", byPassword({ USERNAME: "nobody" }));
    expect(refused).toBe("UserNotFoundException: User does not exist.");
  });

  test("B9: the password is taken as it is, blanks, case and composition included", async () => {
    const pool = new TestPool(poolModel({ users: [userModel({ password: "Zoë 日本 1!" })] }));
    expect(await pool.refusal("InitiateAuth", byPassword({ PASSWORD: "Zoë 日本 1! " }))).toBe(WRONG);
    expect(await pool.refusal("InitiateAuth", byPassword({ PASSWORD: "zoë 日本 1!" }))).toBe(WRONG);
    expect(await pool.refusal("InitiateAuth", byPassword({ PASSWORD: "Zoë 日本 1!".normalize("NFD") }))).toBe(WRONG);
    expect((await signIn(pool, { PASSWORD: "Zoë 日本 1!" })).TokenType).toBe("Bearer");
  });

  test("an unknown DEVICE_KEY with the right password is told", async () => {
    const pool = new TestPool();
    const refused = await pool.refusal("InitiateAuth", byPassword({ DEVICE_KEY: "us-east-1_3f8d2c61" }));
    expect(refused).toBe("ResourceNotFoundException: Device does not exist.");
    expect((await signIn(pool, { DEVICE_KEY: null })).TokenType).toBe("Bearer");
  });
});

describe("a user's state", () => {
  const states = [
    { change: { enabled: false }, refusal: "NotAuthorizedException: User is disabled." },
    { change: { status: "UNCONFIRMED" as const }, refusal: "UserNotConfirmedException: User is not confirmed." },
    {
      change: { status: "RESET_REQUIRED" as const },
      refusal: "PasswordResetRequiredException: Password reset required for the user",
    },
  ];

  describe.each(states)("$refusal", ({ change, refusal }) => {
    test.each(["LEGACY", "ENABLED"])("is told before the password is looked at, with %s too", async (protection) => {
      const clients = [clientModel({ preventUserExistenceErrors: protection === "ENABLED" })];
      const pool = new TestPool(poolModel({ clients, users: [userModel(change)] }));
      expect(await pool.refusal("InitiateAuth", byPassword({ PASSWORD: "nope" }))).toBe(refusal);
      expect(await pool.refusal("InitiateAuth", initiate("USER_SRP_AUTH"))).toBe(refusal);
    });
  });

  test("a user who is disabled between the steps is told at the next one", async () => {
    const pool = new TestPool(poolModel({ users: [userModel({ status: "FORCE_CHANGE_PASSWORD" })] }));
    const { Session } = await pool.call("InitiateAuth", byPassword());
    pool.user().enabled = false;
    const ChallengeResponses = { USERNAME: "ada", NEW_PASSWORD: "New-Password-1" };
    const input = { ClientId: "demo", ChallengeName: "NEW_PASSWORD_REQUIRED", Session, ChallengeResponses };
    const refused = await pool.refusal("RespondToAuthChallenge", input);
    expect(refused).toBe("NotAuthorizedException: User is disabled.");
  });
});
