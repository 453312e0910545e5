import { expect, test } from "vitest";
import { createLocalPool } from "../../../src/local-pool/create-local-pool.js";
import type { LocalPool } from "../../../src/local-pool/create-local-pool.js";
import { createOutbox } from "../../../src/local-pool/outbox.js";
import { call } from "./call.js";

const member = (name: string, users: Readonly<Record<string, string>>) => ({
  UserPool: { Id: `us-east-1_${name}`, AliasAttributes: ["email"] as const, MfaConfiguration: "ON" as const },
  UserPoolMfaConfig: { EmailMfaConfiguration: {} },
  UserPoolClient: { ClientId: name, ExplicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH"] as const },
  Users: Object.entries(users).map(([Username, email]) => ({
    Username,
    Password: "Lovelace-1815!",
    UserAttributes: [
      { Name: "email", Value: email },
      { Name: "email_verified", Value: "true" },
    ],
  })),
});

const two = (): LocalPool =>
  createLocalPool([
    member("One", { ada: "ada@one.example", grace: "grace@one.example" }),
    member("Two", { ada: "ada@two.example", grace: "ada@one.example" }),
  ]);

async function askForCode(pool: LocalPool, ClientId: string, USERNAME: string): Promise<void> {
  const AuthParameters = { USERNAME, PASSWORD: "Lovelace-1815!" };
  const { body } = await call(pool, "InitiateAuth", { AuthFlow: "USER_PASSWORD_AUTH", ClientId, AuthParameters });
  expect(body["ChallengeName"]).toBe("EMAIL_OTP");
}

async function destinations(pool: LocalPool, query: string): Promise<unknown> {
  const entries: { destination: string }[] = await (await pool.fetch(`http://pool/_pool/outbox${query}`)).json();
  return entries.map(({ destination }) => destination);
}

test("users of two pools with one name: userPoolId tells their messages apart", async () => {
  const pool = two();
  await askForCode(pool, "One", "ada");
  await askForCode(pool, "Two", "ada");
  expect(await destinations(pool, "?username=ada")).toEqual(["ada@one.example", "ada@two.example"]);
  expect(await destinations(pool, "?username=ada&userPoolId=us-east-1_One")).toEqual(["ada@one.example"]);
  expect(await destinations(pool, "?userPoolId=us-east-1_Two")).toEqual(["ada@two.example"]);
  expect(await destinations(pool, "?userPoolId=us-east-1_None")).toEqual([]);
  const next = await pool.outbox.next({ username: "ada", userPoolId: "us-east-1_Two" });
  expect(next.destination).toBe("ada@two.example");
});

test("an alias in one pool does not find the messages of a namesake in another", async () => {
  const pool = two();
  await askForCode(pool, "One", "grace");
  expect(await destinations(pool, "?username=ada@one.example")).toEqual([]);
});

test("of very many messages the latest are kept", () => {
  const outbox = createOutbox();
  const entry = { username: "ada", medium: "SMS", destination: "+1", kind: "Authentication", code: "1" } as const;
  for (let at = 0; at < 25_000; at += 1) outbox.deliver("us-east-1_One", { ...entry, at });
  expect(outbox.deliveries.length).toBeLessThanOrEqual(10_000);
  expect(outbox.deliveries.slice(-5000).map((delivery) => delivery.entry.at)).toEqual(
    Array.from({ length: 5000 }, (_, index) => 20_000 + index),
  );
});
