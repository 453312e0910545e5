import { expect, test } from "vitest";
import { createLocalPool } from "../../../src/local-pool/create-local-pool.js";
import type { LocalPool } from "../../../src/local-pool/create-local-pool.js";
import type { PoolDescription } from "../../../src/local-pool/description/pool-description.js";
import { call, password } from "./call.js";

const description: PoolDescription = {
  UserPool: {
    Id: "us-east-1_LatchKey1",
    AutoVerifiedAttributes: ["email", "phone_number"],
    VerificationMessageTemplate: { DefaultEmailOption: "CONFIRM_WITH_LINK" },
  },
  UserPoolClients: [
    { ClientId: "demo", ExplicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH"], ClientSecret: "clientSecret0123456789abcd" },
    { ClientId: "open", ExplicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH"] },
  ],
};
const bob = { ClientId: "open", Username: "bob&co?", Password: "Lovelace-1815!" };
const email = { Name: "email", Value: "bob@example.com" };

async function signUp(pool: LocalPool, UserAttributes: readonly object[]): Promise<void> {
  expect((await call(pool, "SignUp", { ...bob, UserAttributes })).body["UserConfirmed"]).toBe(false);
}

async function follow(pool: LocalPool, link: string): Promise<readonly [number, string]> {
  const page = await pool.fetch(link);
  expect(page.headers.get("Content-Type")).toBe("text/plain; charset=utf-8");
  return [page.status, await page.text()];
}

async function newestEntry(pool: LocalPool): Promise<Readonly<Record<string, unknown>>> {
  const entries: Readonly<Record<string, unknown>>[] = await (await pool.fetch("http://pool/_pool/outbox")).json();
  return entries.at(-1) ?? {};
}

test("B33: a link in place of a code confirms the sign-up once, where the pool was reached", async () => {
  const pool = createLocalPool(description);
  await signUp(pool, [email]);
  const { link = "" } = await pool.outbox.next({ username: "bob&co?" });
  expect(link).toMatch(
    /^https:\/\/cognito-idp\.us-east-1\.amazonaws\.com\/confirmUser\?client_id=open&user_name=bob%26co%3F&confirmation_code=\d{6}$/,
  );
  expect(await newestEntry(pool)).toEqual({
    at: expect.any(Number),
    username: "bob&co?",
    medium: "EMAIL",
    destination: "bob@example.com",
    kind: "SignUp",
    link,
  });
  expect(await follow(pool, link)).toEqual([200, "Your registration has been confirmed!"]);
  expect(pool.users.get("bob&co?")).toMatchObject({ status: "CONFIRMED", attributes: { email_verified: "true" } });
  expect(await follow(pool, link)).toEqual([400, "User cannot be confirmed. Current status is CONFIRMED"]);
  const AuthParameters = { USERNAME: "bob&co?", PASSWORD: bob.Password };
  const signedIn = await call(pool, "InitiateAuth", { ...password, ClientId: "open", AuthParameters });
  expect(signedIn.body).toHaveProperty("AuthenticationResult");
});

test("another link takes the place of the former one; a text message has a code all the same", async () => {
  const pool = createLocalPool(description);
  await signUp(pool, [email]);
  const first = await pool.outbox.next({ username: "bob@example.com" });
  let second = first;
  while (second.code === first.code) {
    await call(pool, "ResendConfirmationCode", { ClientId: "open", Username: bob.Username });
    second = await pool.outbox.next({ username: "bob@example.com" });
  }
  expect(second.kind).toBe("ResendCode");
  const stale = [400, "Invalid verification code provided, please try again."];
  expect(await follow(pool, first.link ?? "")).toEqual(stale);
  expect((await follow(pool, second.link ?? ""))[0]).toBe(200);

  const texting = createLocalPool(description);
  await signUp(texting, [{ Name: "phone_number", Value: "+15555550839" }]);
  expect(await newestEntry(texting)).toMatchObject({ medium: "SMS", code: expect.stringMatching(/^\d{6}$/) });
});

test("a link needs no secret hash; what it does not fit to is refused, and quoted as plain text", async () => {
  const pool = createLocalPool(description);
  await signUp(pool, [email]);
  const { code, link = "" } = await pool.outbox.next({ username: "bob@example.com" });
  const asked = (query: Readonly<Record<string, string>>) =>
    follow(pool, `http://pool/confirmUser?${new URLSearchParams(query).toString()}`);
  const right = { client_id: "demo", user_name: bob.Username, confirmation_code: code };
  expect(await asked({})).toEqual([400, "User pool client  does not exist."]);
  expect(await asked({ ...right, client_id: "<b>" })).toEqual([400, "User pool client <b> does not exist."]);
  expect((await asked({ ...right, user_name: "nobody" }))[0]).toBe(400);
  expect((await asked({ ...right, confirmation_code: "" }))[0]).toBe(400);
  expect((await pool.fetch(link, { method: "POST" })).status).toBe(405);
  expect((await asked(right))[0]).toBe(200);
});

test("CustomMessage may put the link into words of its own", async () => {
  const triggers = {
    CustomMessage: (event) => {
      event.response.emailMessage = "Welcome! {##Confirm##}";
      return event;
    },
  } satisfies NonNullable<Parameters<typeof createLocalPool>[1]>["triggers"];
  const pool = createLocalPool(description, { triggers });
  await signUp(pool, [email]);
  const { link, message } = await pool.outbox.next({ username: "bob@example.com" });
  expect(message).toBe(`Welcome! <a href="${link}">Confirm</a>`);
});
