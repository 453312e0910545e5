import { afterEach, describe, expect, test, vi } from "vitest";
import type { Account } from "../../src/protocol/account.js";
import { AuthError } from "../../src/protocol/auth-error.js";
import { Secret } from "../../src/protocol/secret.js";
import { passwordVerifier, smsMfa, tokens } from "./answers.js";
import type { Answer } from "./scripted-client.js";
import { answer, refuse, scriptedClient } from "./scripted-client.js";
import { signedInClient } from "./signed-in-client.js";

const lost = new TypeError("Failed to fetch");
const throttled = refuse("TooManyRequestsException", "Too many requests");
const internal = refuse("InternalErrorException", "try again", 500);
const limit = refuse("LimitExceededException", "Attempt limit exceeded, please try after some time.");
const code = new Secret("123456");

const silence = () => new Promise<never>(() => undefined);

afterEach(() => void vi.useRealTimers());

describe("an answer that never comes", () => {
  test("counts as offline after 30 seconds, and the challenge can be answered again", async () => {
    const { signIn, send, sent } = scriptedClient({
      authFlow: "USER_PASSWORD_AUTH",
      answers: [smsMfa(), silence, tokens()],
    });
    await signIn();
    await vi.dynamicImportSettled();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const settled = vi.fn();
    const unanswered = send(answer({ challenge: "SMS_MFA", code })).catch((error: unknown) => settled(error));
    await vi.advanceTimersByTimeAsync(29_999);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await unanswered;
    expect(settled).toHaveBeenCalledWith(
      expect.objectContaining({ code: "offline", cause: expect.objectContaining({ name: "TimeoutError" }) }),
    );
    expect(sent).toHaveLength(2);
    vi.useRealTimers();
    await expect(send(answer({ challenge: "SMS_MFA", code }))).resolves.toMatchObject({ type: "signedIn" });
  });

  test("leaves no timer behind where it does come", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const { signIn } = scriptedClient({ authFlow: "USER_PASSWORD_AUTH", answers: [tokens()] });
    await signIn();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("G19: nothing is retried blindly", () => {
  test.each([
    ["a lost request", lost, "offline"],
    ["throttling", throttled, "throttled"],
    ["an internal error", internal, "throttled"],
    ["an exhausted limit", limit, "limitExceeded"],
  ] as const)("an answered challenge is sent once, also after %s", async (_what, failure, errorCode) => {
    const { signIn, send, sent } = scriptedClient({ authFlow: "USER_PASSWORD_AUTH", answers: [smsMfa(), failure] });
    await signIn();
    await expect(send(answer({ challenge: "SMS_MFA", code }))).rejects.toMatchObject({ code: errorCode });
    expect(sent).toHaveLength(2);
  });

  test.each(["USER_PASSWORD_AUTH", "CUSTOM_AUTH", "CUSTOM_AUTH_WITH_SRP"] as const)(
    "%s may have sent a code or counted as a try, so its beginning is sent once",
    async (authFlow) => {
      for (const failure of [lost, throttled, internal]) {
        const { signIn, sent, waits } = scriptedClient({ authFlow, answers: [failure] });
        await expect(signIn()).rejects.toBeInstanceOf(AuthError);
        expect([sent.length, waits.length]).toStrictEqual([1, 0]);
      }
    },
  );

  test("LimitExceeded is never sent again, whatever the operation", async () => {
    const { signIn, sent, waits } = scriptedClient({ answers: [limit] });
    await expect(signIn()).rejects.toMatchObject({ code: "limitExceeded" });
    expect([sent.length, waits.length]).toStrictEqual([1, 0]);
  });

  test("a proof of the password is sent once", async () => {
    const { signIn, sent } = scriptedClient({ answers: [passwordVerifier(), lost] });
    await expect(signIn()).rejects.toMatchObject({ code: "offline" });
    expect(sent).toHaveLength(2);
  });
});

const [username, password] = ["ada", new Secret("Lovelace-1815!")];
const strangers = [
  { type: "signUp", username, password, attributes: {} },
  { type: "confirmSignUp", username, code },
  { type: "resendConfirmation", username },
  { type: "forgotPassword", username },
  { type: "confirmForgotPassword", username, code, newPassword: password },
] as const;
const members = {
  updateAttributes: (account) => account.updateAttributes({ email: "new@example.com" }),
  sendAttributeCode: (account) => account.sendAttributeCode("email"),
  confirmAttribute: (account) => account.confirmAttribute({ attribute: "email", code }),
  changePassword: (account) => account.changePassword({ currentPassword: password, newPassword: password }),
  deleteAccount: (account) => account.deleteAccount(),
} satisfies Record<string, (account: Account) => Promise<unknown>>;

describe.for([
  ["a lost request", lost],
  ["throttling", throttled],
  ["an internal error", internal],
  ["an exhausted limit", limit],
] as const)("after %s", ([_what, failure]) => {
  test.for(strangers)("G19: $type is sent once: it makes, sends, spends or counts something", async (request) => {
    const { send, sent, waits } = scriptedClient({ answers: [failure] });
    await expect(send(request)).rejects.toBeInstanceOf(AuthError);
    expect([sent.length, waits.length]).toStrictEqual([1, 0]);
  });

  test.for(Object.entries(members))("G19: so is the account's %s", async ([_name, call]) => {
    const { client, sent, waits, willAnswer } = await signedInClient();
    willAnswer(failure);
    await expect(call(client.account)).rejects.toBeInstanceOf(AuthError);
    expect([sent.length, waits.length]).toStrictEqual([1, 0]);
  });
});

describe("what is idempotent is sent again, with back-off", () => {
  test("reading and deleting attributes is", async () => {
    const { client, operations, willAnswer } = await signedInClient();
    willAnswer(lost, { Username: "ada", UserAttributes: [] }, throttled, {}, tokens());
    await client.account.getAttributes();
    await client.account.deleteAttributes(["nickname"]);
    const twice = ["GetUser", "GetUser", "DeleteUserAttributes", "DeleteUserAttributes"];
    expect(operations()).toStrictEqual([...twice, "GetTokensFromRefreshToken"]);
  });

  test.each([[lost], [throttled], [internal]])("SRP_A survives two failures %j", async (failure: Answer) => {
    const { signIn, sent, waits } = scriptedClient({ answers: [failure, failure, passwordVerifier(), tokens()] });
    await expect(signIn()).resolves.toMatchObject({ type: "signedIn" });
    expect(sent).toHaveLength(4);
    expect(waits).toStrictEqual([200, 400]);
    expect(sent[0]).toStrictEqual(sent[2]);
  });

  test("three failures are the last", async () => {
    const { signIn, sent } = scriptedClient({ answers: [lost, lost, lost, passwordVerifier()] });
    await expect(signIn()).rejects.toMatchObject({ code: "offline" });
    expect(sent).toHaveLength(3);
  });

  test("a wait ends with the request that waits", async () => {
    const controller = new AbortController();
    const sleep = vi.fn(async (_ms: number, signal: AbortSignal) => {
      controller.abort();
      signal.throwIfAborted();
    });
    const { send, sent } = scriptedClient({ answers: [lost] }, { sleep });
    const signIn = { type: "initiateAuth", username: "ada", password: new Secret("pw-123456") } as const;
    await expect(send(signIn, controller.signal)).rejects.toMatchObject({ name: "AbortError" });
    expect(sent).toHaveLength(1);
  });
});

const failOnce = <Part>(part: Awaited<Part>) =>
  vi.fn<() => Promise<Part>>().mockRejectedValueOnce(new AuthError("offline")).mockResolvedValue(part);

describe("what loads late", () => {
  test("the SDK is asked for again by the next request when it could not be loaded", async () => {
    const { loadSdk } = await import("../../src/cognito/load-sdk.js");
    const { signIn } = scriptedClient(
      { authFlow: "USER_PASSWORD_AUTH", answers: [tokens()] },
      { loadSdk: failOnce(await loadSdk()) },
    );
    await expect(signIn()).rejects.toMatchObject({ code: "offline" });
    await expect(signIn()).resolves.toMatchObject({ type: "signedIn" });
  });

  test("so is the SRP arithmetic", async () => {
    const { loadSrp } = await import("../../src/cognito/load-srp.js");
    const { signIn } = scriptedClient(
      { answers: [passwordVerifier(), tokens()] },
      { loadSrp: failOnce(await loadSrp()) },
    );
    await expect(signIn()).rejects.toMatchObject({ code: "offline" });
    await expect(signIn()).resolves.toMatchObject({ type: "signedIn" });
  });

  test("so is what answers a challenge, which stays as it is meanwhile", async () => {
    const answers = await import("../../src/cognito/attempt/answer-challenge.js");
    const { createEngine } = await import("../../src/cognito/engine.js");
    const importAnswers = vi
      .fn<() => Promise<typeof answers>>()
      .mockRejectedValueOnce(new TypeError("ahead of time"))
      .mockRejectedValueOnce(new TypeError("with the answer"))
      .mockResolvedValue(answers);
    const { signIn, send, operations } = scriptedClient(
      { authFlow: "USER_PASSWORD_AUTH", answers: [smsMfa(), tokens()] },
      {},
      async () => ({ createEngine: (parts) => createEngine(parts, importAnswers) }),
    );
    await signIn();
    await expect(send(answer({ challenge: "SMS_MFA", code }))).rejects.toMatchObject({
      code: "offline",
      cause: { name: "ChunkLoadError" },
    });
    expect(operations()).toStrictEqual(["InitiateAuth"]);
    await expect(send(answer({ challenge: "SMS_MFA", code }))).resolves.toMatchObject({ type: "signedIn" });
    expect(operations()).toStrictEqual(["InitiateAuth", "RespondToAuthChallenge"]);
    expect(importAnswers).toHaveBeenCalledTimes(3);
  });

  test("a part that failed to load is not remembered as failed, one that loaded is", async () => {
    const { lazy } = await import("../../src/cognito/lazy.js");
    const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new TypeError("chunk")).mockResolvedValue("part");
    const get = lazy(load);
    await expect(get()).rejects.toMatchObject({ code: "offline", cause: { name: "ChunkLoadError" } });
    await expect(get()).resolves.toBe("part");
    await expect(get()).resolves.toBe("part");
    expect(load).toHaveBeenCalledTimes(2);
  });

  test("a part that does not come within 30 seconds counts as one that cannot be loaded, and is asked for again", async () => {
    const { lazy } = await import("../../src/cognito/lazy.js");
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const load = vi.fn<() => Promise<string>>().mockReturnValueOnce(silence());
    const get = lazy(load.mockResolvedValue("part"));
    const over = vi.fn<(error: unknown) => void>();
    const waited = get().catch(over);
    await vi.advanceTimersByTimeAsync(29_999);
    expect(over).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await waited;
    expect(over).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: "offline" }));
    await expect(get()).resolves.toBe("part");
    expect(vi.getTimerCount()).toBe(0);
  });
});
