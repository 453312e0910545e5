import { describe, expect, test } from "vitest";
import { DescriptionError } from "../../../src/local-pool/description/description-error.js";
import { parseDescription } from "../../../src/local-pool/description/parse-description.js";
import { parseDescriptions } from "../../../src/local-pool/description/parse-descriptions.js";

const pool = { Id: "us-east-1_LatchKey1" };
const ada = { Username: "ada", Password: "Lovelace-1815!" };
const refusal = (description: unknown): string => {
  try {
    parseDescription(description, "pool.json", () => undefined);
  } catch (error) {
    if (error instanceof DescriptionError) return error.message;
    throw error;
  }
  return "accepted";
};

const withUser = (user: object) => ({ UserPool: pool, Users: [{ ...ada, ...user }] });
const statuses = "CONFIRMED | UNCONFIRMED | RESET_REQUIRED | FORCE_CHANGE_PASSWORD | EXTERNAL_PROVIDER";

describe("refusals name the place, what was expected and what stood there", () => {
  test.each<[string, unknown, string]>([
    ["a wrong status", withUser({ UserStatus: "X" }), `Users[0].UserStatus: expected one of ${statuses}, got "X"`],
    [
      "a number for a text",
      withUser({ Username: 5 }),
      "Users[0].Username: expected 1 to 128 characters without blanks, got 5",
    ],
    ["a text for a flag", withUser({ Enabled: "yes" }), 'Users[0].Enabled: expected true or false, got "yes"'],
    ["no list", { UserPool: pool, Users: {} }, "Users: expected a list, got an object"],
    ["no pool", {}, "UserPool: expected a value, got nothing"],
    ["no id", { UserPool: {} }, "UserPool.Id: expected a value, got nothing"],
    [
      "a bad id",
      { UserPool: { Id: "pool" } },
      'UserPool.Id: expected region_name such as us-east-1_LatchKey1, got "pool"',
    ],
    [
      "a client without id",
      { UserPool: pool, UserPoolClients: [{}] },
      "UserPoolClients[0].ClientId: expected a value, got nothing",
    ],
    [
      "a long session life",
      { UserPool: pool, UserPoolClient: { ClientId: "a", AuthSessionValidity: 16 } },
      "UserPoolClient.AuthSessionValidity: expected a whole number from 3 to 15, got 16",
    ],
    [
      "two different MfaConfigurations",
      { UserPool: { ...pool, MfaConfiguration: "ON" }, UserPoolMfaConfig: { MfaConfiguration: "OFF" } },
      'UserPoolMfaConfig.MfaConfiguration: expected the same as UserPool.MfaConfiguration, "ON", got "OFF"',
    ],
    [
      "MFA that everybody needs and nobody can have",
      {
        UserPool: pool,
        UserPoolMfaConfig: { MfaConfiguration: "ON", SoftwareTokenMfaConfiguration: { Enabled: false } },
      },
      "UserPoolMfaConfig.MfaConfiguration: expected a second factor with it (SmsMfaConfiguration, EmailMfaConfiguration " +
        'or SoftwareTokenMfaConfiguration.Enabled in UserPoolMfaConfig), got "ON" alone',
    ],
    [
      "the same without a second block",
      { UserPool: { ...pool, MfaConfiguration: "ON" } },
      "UserPool.MfaConfiguration: expected a second factor with it (SmsMfaConfiguration, EmailMfaConfiguration " +
        'or SoftwareTokenMfaConfiguration.Enabled in UserPoolMfaConfig), got "ON" alone',
    ],
    [
      "one client twice",
      { UserPool: pool, UserPoolClients: [{ ClientId: "a" }], UserPoolClient: { ClientId: "a" } },
      'UserPoolClient.ClientId: expected an id of its own, got "a" again',
    ],
    [
      "a client of another pool",
      { UserPool: pool, UserPoolClient: { ClientId: "a", UserPoolId: "us-east-1_Other" } },
      'UserPoolClient.UserPoolId: expected "us-east-1_LatchKey1", got "us-east-1_Other"',
    ],
    [
      "one name twice",
      { UserPool: pool, Users: [ada, { Username: "ADA" }] },
      'Users[1].Username: expected a user of its own, got "ada" again',
    ],
    [
      "no address in a pool of addresses",
      { UserPool: { ...pool, UsernameAttributes: ["email"] }, Users: [ada] },
      'Users[0].Username: expected an e-mail address, got "ada"',
    ],
    [
      "an attribute that the schema lacks",
      withUser({ UserAttributes: [{ Name: "shoe", Value: "39" }] }),
      'Users[0].UserAttributes[0].Name: expected an attribute of the pool\'s schema, got "shoe"',
    ],
    [
      "TOTP without a secret",
      withUser({ UserMFASettingList: ["SOFTWARE_TOKEN_MFA"] }),
      "Users[0].SoftwareTokenSecret: expected a base32 text since SOFTWARE_TOKEN_MFA is among the user's factors, got nothing",
    ],
    [
      "a challenge without answer",
      { UserPool: pool, Triggers: { CustomChallenge: {} } },
      "Triggers.CustomChallenge.Answer: expected a value, got nothing",
    ],
    [
      "a bad date",
      withUser({ UserCreateDate: "soon" }),
      'Users[0].UserCreateDate: expected a date as ISO text or epoch seconds, got "soon"',
    ],
  ])("%s", (_, description, message) => {
    expect(refusal(description)).toBe(`pool.json: ${message}`);
  });

  test.each([[null], ["text"], [7]])("%j is no description", (value) => {
    expect(refusal(value)).toMatch(/^pool\.json: expected (a value|an object), got /);
  });

  test.each([
    ["at the top", { UserPool: pool, Pools: [] }, "Pools"],
    ["in the pool", { UserPool: { ...pool, Nmae: "x" } }, "UserPool.Nmae"],
    ["in a user", withUser({ Pasword: "x" }), "Users[0].Pasword"],
    [
      "in a block that the pool does not use",
      { UserPool: { ...pool, LambdaConfig: { OnFire: "x" } } },
      "UserPool.LambdaConfig.OnFire",
    ],
    ["named __proto__", JSON.parse(`{"UserPool":{"Id":"us-east-1_a","__proto__":{}}}`), "UserPool.__proto__"],
  ])("a member that nobody defines, %s", (_, description, path) => {
    expect(refusal(description).startsWith(`pool.json: ${path}: unknown member, expected one of `)).toBe(true);
  });

  test.each([
    ["Aa1-", "Password not long enough"],
    ["lovelace-1815!", "Password must have uppercase characters"],
    ["LOVELACE-1815!", "Password must have lowercase characters"],
    ["Lovelace-Byron!", "Password must have numeric characters"],
    ["Lovelace1815", "Password must have symbol characters"],
  ])("a password against the policy is refused with the reason and never shown (%s)", (Password, reason) => {
    const message = refusal(withUser({ Password }));
    expect(message).toBe(`pool.json: Users[0].Password: expected a password that conforms to the policy: ${reason}`);
    expect(message).not.toContain(Password);
  });

  test("a secret of the wrong shape is never shown", () => {
    const message = refusal(withUser({ SoftwareTokenSecret: "not base 32" }));
    expect(message).toBe(
      "pool.json: Users[0].SoftwareTokenSecret: expected a base32 text, got a text of 11 characters",
    );
  });
});

describe("several pools", () => {
  test("each has its place in the messages", () => {
    const broken = [
      { UserPool: pool },
      { UserPool: { Id: "us-east-1_Two" }, Users: [{ Username: "a", UserStatus: "X" }] },
    ];
    expect(() => parseDescriptions(broken, "pool.json", () => undefined)).toThrow(
      `pool.json: [1].Users[0].UserStatus: expected one of ${statuses}, got "X"`,
    );
  });

  test("two pools share neither an id nor a client", () => {
    const client = { UserPoolClient: { ClientId: "demo" } };
    const two = [
      { UserPool: pool, ...client },
      { UserPool: { Id: "us-east-1_Two" }, ...client },
    ];
    expect(() => parseDescriptions(two, "pool.json", () => undefined)).toThrow(
      'expected ids of its own, got "demo" again',
    );
    expect(() => parseDescriptions([], "pool.json", () => undefined)).toThrow("expected at least one pool");
  });
});
