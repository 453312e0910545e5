import { describe, expect, test, vi } from "vitest";
import { inspect } from "node:util";
import type { Intercept } from "../../src/cognito/index.js";
import { CONTEXT_MEMBERS } from "../../src/cognito/wire/context-members.js";
import type { Operation } from "../../src/cognito/wire/operations.js";
import { AuthError } from "../../src/protocol/auth-error.js";
import { Secret } from "../../src/protocol/secret.js";
import { challenge, passwordVerifier, smsMfa, tokens } from "./answers.js";
import { answer, lastOf, refuse, scriptedClient } from "./scripted-client.js";

/** What must never show: typed or received. */
const CANARIES = [
  "Pa55word-canary",
  "New-pa55-canary",
  "845123",
  "session-canary",
  "refresh-token-canary",
  "SEEDCANARY",
];

describe("B43: intercept", () => {
  test("wraps a request with its typed input, and what it passes on is sent", async () => {
    const InitiateAuth = vi.fn<NonNullable<Intercept["InitiateAuth"]>>((input, next) =>
      next({ ...input, ClientMetadata: { ...input.ClientMetadata, added: "yes" } }),
    );
    const { signIn, sent } = scriptedClient({
      authFlow: "USER_PASSWORD_AUTH",
      clientMetadata: { page: "1" },
      intercept: { InitiateAuth },
      answers: [tokens()],
    });
    await signIn();
    expect(InitiateAuth).toHaveBeenCalledTimes(1);
    expect(lastOf(sent).input["ClientMetadata"]).toStrictEqual({ page: "1", added: "yes" });
  });

  test("what it throws is what the request fails with, and nothing is sent", async () => {
    const refusal = new AuthError("rejectedByTrigger");
    const { signIn, sent } = scriptedClient({
      authFlow: "USER_PASSWORD_AUTH",
      intercept: { InitiateAuth: () => Promise.reject(refusal) },
    });
    await expect(signIn()).rejects.toBe(refusal);
    expect(sent).toHaveLength(0);
  });

  test("a bug in it is an unknown error, not a lost connection", async () => {
    const { signIn } = scriptedClient({
      authFlow: "USER_PASSWORD_AUTH",
      intercept: { InitiateAuth: () => Promise.reject(new TypeError("x is undefined")) },
    });
    await expect(signIn()).rejects.toMatchObject({ code: "unknown", cause: { name: "TypeError" } });
  });

  test("it may answer by itself", async () => {
    const { signIn, sent } = scriptedClient({
      authFlow: "USER_PASSWORD_AUTH",
      intercept: { InitiateAuth: async () => ({ ChallengeName: "SMS_MFA", Session: new Secret("own") }) },
    });
    await expect(signIn()).resolves.toMatchObject({ challenge: { name: "SMS_MFA" } });
    expect(sent).toHaveLength(0);
  });
});

/** Every call that sends something beside the sign-in, answered by a pool that is a script. */
const sendTheRest = async (options: { readonly intercept: Intercept }, keep: (task: Promise<unknown>) => unknown) => {
  const [code, password] = [new Secret("845123"), new Secret("Pa55word-canary")];
  const username = "ada";
  const { client, attempt, send, willAnswer } = scriptedClient({ ...options, authFlow: "USER_PASSWORD_AUTH" });
  const mine = tokens("canary");
  willAnswer({ Session: "session-canary" }, {}, {}, {}, {}, { Session: "session-canary" }, mine);
  await keep(send({ type: "signUp", username, password, attributes: { email: "ada@example.com" } }));
  await keep(send({ type: "forgotPassword", username }));
  await keep(send({ type: "confirmForgotPassword", username, code, newPassword: password }));
  await keep(send({ type: "resendConfirmation", username }));
  await keep(send({ type: "signUp", username, password, attributes: {} }));
  await keep(send({ type: "confirmSignUp", username, code }));
  attempt.complete();
  const { account } = client;
  willAnswer({ UserAttributes: [] }, {}, mine, {}, mine, {}, {}, mine);
  await keep(account.getAttributes());
  await keep(account.updateAttributes({ email: "new@example.com" }));
  await keep(account.deleteAttributes(["nickname"]));
  await keep(account.sendAttributeCode("email"));
  await keep(account.confirmAttribute({ attribute: "email", code: "845123" }));
  const passwords = { currentPassword: "Pa55word-canary", newPassword: "New-pa55-canary" };
  willAnswer(refuse("InvalidPasswordException", "Value 'New-pa55-canary' is weak"), {});
  await keep(account.changePassword(passwords));
  await keep(account.changePassword(passwords));
  willAnswer({ SecretCode: "SEEDCANARY" }, { Status: "SUCCESS" }, {}, {});
  await keep(account.beginTotpEnrollment());
  await keep(account.confirmTotpEnrollment({ code }));
  await keep(account.setMfaPreference({ enabled: ["SMS_MFA"] }));
  await keep(account.deleteAccount());
  for (const scope of ["everywhere", "device"] as const) {
    willAnswer(mine, {});
    await keep(send({ type: "initiateAuth", username, password }));
    await keep(client.signOut({ scope }));
  }
};

/** A wrapper that notes what goes through it. */
const noting = (note: (operation: Operation, ...things: unknown[]) => void): Intercept => {
  const names = Object.keys(CONTEXT_MEMBERS) as Operation[];
  const wrap = (operation: Operation) => async (input: object, next: (input: object) => Promise<object>) => {
    note(operation, input);
    const output = await next(input);
    note(operation, output);
    return output;
  };
  return Object.fromEntries(names.map((name) => [name, wrap(name)]));
};

describe("B43: every request", () => {
  test("B43: of a newcomer's, of recovery and of the account goes through the wrapper of its operation", async () => {
    const met = new Set<Operation>();
    await sendTheRest({ intercept: noting((operation) => met.add(operation)) }, (task) => task.catch(() => undefined));
    const elsewhere = ["RespondToAuthChallenge"];
    const all = Object.keys(CONTEXT_MEMBERS).filter((name) => !elsewhere.includes(name));
    expect([...met].toSorted()).toStrictEqual(all.toSorted());
  });
});

describe("S1: secrets stay boxed", () => {
  test("no input, answer, outcome or error beside the sign-in shows one", async () => {
    const seen: unknown[] = [];
    const intercept = noting((_operation, ...things) => seen.push(...things));
    await sendTheRest({ intercept }, async (task) => seen.push(await task.catch((error: unknown) => error)));
    const shown = seen.map((thing) => `${JSON.stringify(thing)}${inspect(thing, { depth: 9 })}${String(thing)}`);
    expect(seen.length).toBeGreaterThan(40);
    for (const canary of CANARIES) expect(shown.join("\n")).not.toContain(canary);
    expect(shown.join("\n")).toContain("Value '[redacted]' is weak");
  });

  test("a text that is boxed inside a list is opened for the wire, too", async () => {
    const { send, sent } = scriptedClient({
      answers: [{}],
      intercept: {
        SignUp: (input, next) =>
          next({ ...input, UserAttributes: [{ Name: "custom:pin", Value: new Secret("1234") }] }),
      },
    });
    await send({ type: "signUp", username: "ada", attributes: {} });
    expect(lastOf(sent).input["UserAttributes"]).toStrictEqual([{ Name: "custom:pin", Value: "1234" }]);
  });

  test("no input, answer, outcome or error of a whole sign-in shows one", async () => {
    const seen: unknown[] = [];
    const spy =
      <Input, Output>() =>
      async (input: Input, next: (input: Input) => Promise<Output>): Promise<Output> => {
        const output = await next(input);
        seen.push(input, output);
        return output;
      };
    const intercept: Intercept = {
      InitiateAuth: spy(),
      RespondToAuthChallenge: spy(),
      AssociateSoftwareToken: spy(),
      VerifySoftwareToken: spy(),
      GetTokensFromRefreshToken: spy(),
      RevokeToken: spy(),
    };
    const { signIn, send, client, willAnswer } = scriptedClient({ intercept });
    const code = new Secret("845123");
    const canaryTokens = tokens("canary");
    willAnswer(
      passwordVerifier("ada", "session-canary-1"),
      challenge("NEW_PASSWORD_REQUIRED", {}, "session-canary-2"),
      smsMfa("session-canary-3"),
      refuse("CodeMismatchException", "Value '845123' is wrong"),
      challenge("MFA_SETUP", { MFAS_CAN_SETUP: '["SOFTWARE_TOKEN_MFA"]' }, "session-canary-4"),
      { SecretCode: "SEEDCANARY", Session: "session-canary-5" },
      { Status: "SUCCESS", Session: "session-canary-6" },
      canaryTokens,
      tokens("canary"),
      {},
    );
    const keep = async (task: Promise<unknown>) => seen.push(await task.catch((error: unknown) => error));
    await keep(signIn("ada", "Pa55word-canary"));
    const newPassword = new Secret("New-pa55-canary");
    await keep(send(answer({ challenge: "NEW_PASSWORD_REQUIRED", newPassword, attributes: {} })));
    await keep(send(answer({ challenge: "SMS_MFA", code })));
    await keep(send(answer({ challenge: "SMS_MFA", code })));
    await keep(send({ type: "verifySoftwareToken", code }));
    await client.getAccessToken({ forceRefresh: true });
    await keep(client.signOut());
    const shown = seen
      .map((thing) => `${JSON.stringify(thing)}${inspect(thing, { depth: 9 })}${String(thing)}`)
      .join("\n");
    expect(seen.length).toBeGreaterThan(18);
    for (const canary of [...CANARIES, String(canaryTokens.AuthenticationResult["IdToken"])]) {
      expect(shown).not.toContain(canary);
    }
    expect(shown).toContain("Value '[redacted]' is wrong");
  });
});
