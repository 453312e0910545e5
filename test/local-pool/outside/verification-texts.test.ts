import { expect, test } from "vitest";
import { createLocalPool } from "../../../src/local-pool/index.js";
import type { Triggers } from "../../../src/local-pool/index.js";
import { call, password } from "./call.js";

const texts = {
  SmsMessage: "Acme: {####}",
  EmailMessage: "<p>Hello, your code is <b>{####}</b>.</p>",
  EmailSubject: "Your code",
  EmailMessageByLink: "<p>{##Confirm your address##}</p>",
  EmailSubjectByLink: "One click",
};
const verified = (address: string) => [
  { Name: "email", Value: address },
  { Name: "email_verified", Value: "true" },
];
const open = (template: object, triggers: Triggers = {}) =>
  createLocalPool(
    {
      UserPool: {
        Id: "us-east-1_LatchKey1",
        MfaConfiguration: "OPTIONAL",
        AutoVerifiedAttributes: ["email", "phone_number"],
        VerificationMessageTemplate: template,
      },
      UserPoolMfaConfig: { EmailMfaConfiguration: {} },
      UserPoolClients: [{ ClientId: "demo", ExplicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH"] }],
      Users: [
        { Username: "ada", Password: "Lovelace-1815!", UserAttributes: verified("ada@example.com") },
        {
          Username: "eve",
          Password: "Lovelace-1815!",
          UserAttributes: verified("eve@example.com"),
          UserMFASettingList: ["EMAIL_OTP"],
        },
      ],
    },
    { triggers },
  );
const signUp = async (pool: ReturnType<typeof open>, Name: string, Value: string) => {
  const input = { ClientId: "demo", Username: "bob", Password: "Lovelace-1815!", UserAttributes: [{ Name, Value }] };
  expect((await call(pool, "SignUp", input)).status).toBe(200);
  return pool.outbox.next({ username: "bob" });
};

test("an e-mail has subject and text of the description, with the code in its place", async () => {
  const { code, subject, message } = await signUp(open(texts), "email", "bob@example.com");
  expect({ subject, message }).toEqual({
    subject: "Your code",
    message: `<p>Hello, your code is <b>${code}</b>.</p>`,
  });
});

test("a text message has the text, and no subject", async () => {
  const sent = await signUp(open(texts), "phone_number", "+15555550100");
  expect(sent).toMatchObject({ medium: "SMS", message: `Acme: ${sent.code}` });
  expect(sent).not.toHaveProperty("subject");
});

test("an e-mail with a link has texts of its own, with the link under its words", async () => {
  const pool = open({ ...texts, DefaultEmailOption: "CONFIRM_WITH_LINK" });
  const { link, subject, message } = await signUp(pool, "email", "bob@example.com");
  expect({ subject, message }).toEqual({
    subject: "One click",
    message: `<p><a href="${link}">Confirm your address</a></p>`,
  });
});

test("codes for a new password and for a new address are written so too", async () => {
  const pool = open(texts);
  await call(pool, "ForgotPassword", { ClientId: "demo", Username: "ada" });
  const { AuthenticationResult } = (await call(pool, "InitiateAuth", password)).body;
  // SAFETY: ada has no second factor.
  const { AccessToken } = AuthenticationResult as { readonly AccessToken: string };
  await call(pool, "GetUserAttributeVerificationCode", { AccessToken, AttributeName: "email" });
  expect(pool.outbox.all.map(({ kind, subject, message }) => [kind, subject, message])).toEqual(
    pool.outbox.all.map(({ kind, code }) => [kind, "Your code", `<p>Hello, your code is <b>${code}</b>.</p>`]),
  );
  expect(pool.outbox.all.map(({ kind }) => kind)).toEqual(["ForgotPassword", "VerifyUserAttribute"]);
});

test("an invitation and the code of a second factor are none of these", async () => {
  const pool = open(texts);
  const invited = { Username: "bob", UserAttributes: verified("bob@example.com"), DesiredDeliveryMediums: ["EMAIL"] };
  await call(pool, "AdminCreateUser", { UserPoolId: "us-east-1_LatchKey1", ...invited });
  await call(pool, "InitiateAuth", { ...password, AuthParameters: { ...password.AuthParameters, USERNAME: "eve" } });
  expect(pool.outbox.all.map(({ kind, subject, message }) => [kind, subject, message])).toEqual([
    ["AdminCreateUser", undefined, undefined],
    ["Authentication", undefined, undefined],
  ]);
});

test("what the trigger CustomMessage writes goes before, member by member", async () => {
  const pool = open(texts, {
    CustomMessage: (event) => ({ ...event, response: { ...event.response, emailSubject: "From the trigger" } }),
  });
  const { code, subject, message } = await signUp(pool, "email", "bob@example.com");
  expect({ subject, message }).toEqual({
    subject: "From the trigger",
    message: `<p>Hello, your code is <b>${code}</b>.</p>`,
  });
});

test.each([
  ["no texts", {}],
  ["empty texts", { EmailMessage: "", EmailSubject: "" }],
])("where the description has %s, a message has none", async (_, template) => {
  const sent = await signUp(open(template), "email", "bob@example.com");
  expect(sent).not.toHaveProperty("subject");
  expect(sent).not.toHaveProperty("message");
});
