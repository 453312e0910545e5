import { describe, expect, test } from "vitest";
import { createLocalPool } from "../../../src/local-pool/index.js";
import { call, password } from "./call.js";

const description = {
  UserPool: {
    Id: "us-east-1_LatchKey1",
    SchemaAttributes: [
      // Says nothing of its length: the usual one stays.
      { Name: "birthdate", Mutable: true },
      { Name: "nickname", StringAttributeConstraints: { MinLength: "2", MaxLength: "5" } },
      {
        Name: "custom:shoe",
        AttributeDataType: "Number" as const,
        NumberAttributeConstraints: { MinValue: "20", MaxValue: "60" },
      },
    ],
  },
  UserPoolClients: [{ ClientId: "demo", ExplicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH" as const] }],
};
const open = (UserStatus: "CONFIRMED" | "FORCE_CHANGE_PASSWORD" = "CONFIRMED") =>
  createLocalPool({ ...description, Users: [{ Username: "ada", Password: "Lovelace-1815!", UserStatus }] });
const refusal = (line: string) => ({
  __type: "InvalidParameterException",
  message: `Attributes did not conform to the schema: ${line}\n`,
});

const bad = [
  ["nickname", "A", "nickname: String must be no shorter than 2 characters"],
  ["nickname", "Augusta", "nickname: String must be no longer than 5 characters"],
  ["birthdate", "1815", "birthdate: String must be no shorter than 10 characters"],
  ["birthdate", "10 Dec 1815", "birthdate: String must be no longer than 10 characters"],
  ["custom:shoe", "19", "custom:shoe: Number must be no less than 20"],
  ["custom:shoe", "60.5", "custom:shoe: Number must be no greater than 60"],
  ["custom:shoe", "4e1", "custom:shoe: Number expected"],
  ["updated_at", "-1", "updated_at: Number must be no less than 0"],
] as const;
const good = { nickname: "Ada", birthdate: "1815-12-10", "custom:shoe": "20" };
const listed = (attributes: object) => Object.entries(attributes).map(([Name, Value]) => ({ Name, Value }));

describe.each(bad)("%s %j does not suit the schema", (name, value, line) => {
  test("at sign-up, and makes nobody", async () => {
    const pool = open();
    const UserAttributes = listed({ [name]: value });
    const input = { ClientId: "demo", Username: "bob", Password: "Lovelace-1815!", UserAttributes };
    expect((await call(pool, "SignUp", input)).body).toEqual(refusal(line));
    expect((await call(pool, "SignUp", { ...input, UserAttributes: listed(good) })).status).toBe(200);
  });

  test("at a change, and changes nothing", async () => {
    const pool = open();
    const AccessToken = await tokenOf(pool);
    const update = { AccessToken, UserAttributes: listed({ ...good, [name]: value }) };
    expect((await call(pool, "UpdateUserAttributes", update)).body).toEqual(refusal(line));
    const { UserAttributes } = (await call(pool, "GetUser", { AccessToken })).body;
    expect(UserAttributes).toEqual([{ Name: "sub", Value: expect.any(String) }]);
  });

  test("in an answer to NEW_PASSWORD_REQUIRED, which may be given again", async () => {
    const pool = open("FORCE_CHANGE_PASSWORD");
    const { Session } = (await call(pool, "InitiateAuth", password)).body;
    const answer = (attributes: object) =>
      call(pool, "RespondToAuthChallenge", {
        ClientId: "demo",
        ChallengeName: "NEW_PASSWORD_REQUIRED",
        Session,
        ChallengeResponses: {
          USERNAME: "ada",
          NEW_PASSWORD: "Byron-1815!",
          ...Object.fromEntries(Object.entries(attributes).map(([key, each]) => [`userAttributes.${key}`, each])),
        },
      });
    expect((await answer({ [name]: value })).body).toEqual(refusal(line));
    expect((await answer(good)).body["AuthenticationResult"]).toBeDefined();
  });
});

test("several attributes that do not suit are all told, and an empty value deletes whatever the bounds", async () => {
  const pool = open();
  const AccessToken = await tokenOf(pool);
  const change = (attributes: object) =>
    call(pool, "UpdateUserAttributes", { AccessToken, UserAttributes: listed(attributes) });
  expect((await change({ nickname: "A", shoe: "37", "custom:shoe": "1" })).body).toEqual(
    refusal(
      "nickname: String must be no shorter than 2 characters\nshoe: Attribute does not exist in the schema.\n" +
        "custom:shoe: Number must be no less than 20",
    ),
  );
  await change(good);
  expect((await change({ nickname: "Al", "custom:shoe": "60" })).status).toBe(200);
  expect((await change({ nickname: "Addie" })).status).toBe(200);
  expect((await change({ nickname: "", birthdate: "", "custom:shoe": "" })).status).toBe(200);
  const { UserAttributes } = (await call(pool, "GetUser", { AccessToken })).body;
  expect(UserAttributes).toHaveLength(1);
});

test("a bound that is no number is refused with the description", () => {
  const SchemaAttributes = [{ Name: "nickname", StringAttributeConstraints: { MinLength: "two" } }];
  expect(() => createLocalPool({ UserPool: { Id: "us-east-1_LatchKey1", SchemaAttributes } })).toThrow(
    'UserPool.SchemaAttributes[0].StringAttributeConstraints.MinLength: expected a whole number as a text, got "two"',
  );
});

async function tokenOf(pool: ReturnType<typeof open>): Promise<string> {
  const { AuthenticationResult } = (await call(pool, "InitiateAuth", password)).body;
  // SAFETY: ada has no second factor.
  return (AuthenticationResult as { readonly AccessToken: string }).AccessToken;
}
