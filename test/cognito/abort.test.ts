import { describe, expect, test, vi } from "vitest";
import { internals } from "../../src/protocol/auth-client.js";
import { Secret } from "../../src/protocol/secret.js";
import { mfaSetup, passwordVerifier, smsMfa, tokens } from "./answers.js";
import type { Answer } from "./scripted-client.js";
import { answer, lastOf, scriptedClient } from "./scripted-client.js";

const code = new Secret("123456");

/** An answer that is given when the test says so. */
const held = (then: Answer) => {
  let release: (() => void) | undefined;
  const waiting = new Promise<void>((resolve) => void (release = resolve));
  return { release: () => release?.(), answer: () => waiting.then(() => then) };
};

describe("an aborted request", () => {
  test("rejects at once with its reason and leaves the attempt as it was", async () => {
    const { signIn, send, sent, willAnswer } = scriptedClient({
      authFlow: "USER_PASSWORD_AUTH",
      answers: [smsMfa("first")],
    });
    await signIn();
    const late = held(smsMfa("of the aborted answer"));
    const controller = new AbortController();
    willAnswer(late.answer);
    const aborted = send(answer({ challenge: "SMS_MFA", code }), controller.signal);
    await vi.waitFor(() => expect(sent).toHaveLength(2));
    controller.abort();
    await expect(aborted).rejects.toBe(controller.signal.reason);
    late.release();
    willAnswer(tokens());
    await send(answer({ challenge: "SMS_MFA", code }));
    expect(lastOf(sent).input["Session"]).toBe("first");
  });

  test("never signs in, even when the tokens are under way already", async () => {
    const { signIn, client, attempt, sent, willAnswer, send } = scriptedClient({ authFlow: "USER_PASSWORD_AUTH" });
    const late = held(tokens());
    const controller = new AbortController();
    willAnswer(late.answer);
    const aborted = send(
      { type: "initiateAuth", username: "ada", password: new Secret("pw-123456") },
      controller.signal,
    );
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    controller.abort();
    late.release();
    await expect(aborted).rejects.toMatchObject({ name: "AbortError" });
    attempt.complete();
    await expect(client.getAccessToken()).resolves.toBeNull();
    expect(client.current.status).toBe("signedOut");
    willAnswer(tokens());
    await expect(signIn()).resolves.toMatchObject({ type: "signedIn" });
  });

  test("between two requests of one sign-in stops before the second", async () => {
    const { send, sent, willAnswer } = scriptedClient();
    const controller = new AbortController();
    willAnswer(() => {
      controller.abort();
      return passwordVerifier();
    });
    const signIn = { type: "initiateAuth", username: "ada", password: new Secret("pw-123456") } as const;
    await expect(send(signIn, controller.signal)).rejects.toMatchObject({ name: "AbortError" });
    expect(sent).toHaveLength(1);
  });

  test("during TOTP set-up keeps seed and session as they were", async () => {
    const { signIn, send, sent, willAnswer } = scriptedClient({
      authFlow: "USER_PASSWORD_AUTH",
      answers: [mfaSetup(["SOFTWARE_TOKEN_MFA"]), { SecretCode: "SEED", Session: "associated" }],
    });
    await signIn();
    const controller = new AbortController();
    willAnswer(() => {
      controller.abort();
      return { Status: "SUCCESS", Session: "verified" };
    });
    await expect(send({ type: "verifySoftwareToken", code }, controller.signal)).rejects.toMatchObject({
      name: "AbortError",
    });
    willAnswer({ Status: "SUCCESS", Session: "verified" }, tokens());
    await send({ type: "verifySoftwareToken", code });
    expect(sent.map(({ input }) => input["Session"])).toStrictEqual([
      undefined,
      "session of MFA_SETUP",
      "associated",
      "associated",
      "verified",
    ]);
  });

  test("sends nothing when it was aborted before", async () => {
    const { send, sent } = scriptedClient({ authFlow: "CUSTOM_AUTH" });
    const signal = AbortSignal.abort(new DOMException("early", "AbortError"));
    await expect(send({ type: "initiateAuth", username: "ada" }, signal)).rejects.toBe(signal.reason);
    expect(sent).toHaveLength(0);
  });
});

describe("an ended attempt", () => {
  test("aborts what is under way, forgets everything and can begin anew", async () => {
    const { attempt, signIn, send, sent, willAnswer } = scriptedClient({
      authFlow: "USER_PASSWORD_AUTH",
      answers: [smsMfa()],
    });
    await signIn();
    const late = held(tokens());
    willAnswer(late.answer);
    const underWay = send(answer({ challenge: "SMS_MFA", code }));
    await vi.waitFor(() => expect(sent).toHaveLength(2));
    attempt.end();
    late.release();
    await expect(underWay).rejects.toMatchObject({ name: "AbortError" });
    await expect(send(answer({ challenge: "SMS_MFA", code }))).rejects.toMatchObject({ code: "challengeExpired" });
    expect(sent).toHaveLength(2);
    willAnswer(smsMfa());
    await expect(signIn()).resolves.toMatchObject({ type: "challenge" });
  });

  test("aborts also while the parts that it needs are still loading", async () => {
    const { attempt, signIn, sent } = scriptedClient({ authFlow: "USER_PASSWORD_AUTH", answers: [tokens()] });
    const underWay = signIn();
    attempt.end();
    await expect(underWay).rejects.toMatchObject({ name: "AbortError" });
    expect(sent).toHaveLength(0);
    await expect(signIn()).resolves.toMatchObject({ type: "signedIn" });
  });

  test("B22: two attempts of one client share nothing but the session", async () => {
    const { client, signIn } = scriptedClient({ authFlow: "USER_PASSWORD_AUTH", answers: [smsMfa()] });
    await signIn();
    const other = client[internals].backend.begin();
    const { signal } = new AbortController();
    await expect(other.send(answer({ challenge: "SMS_MFA", code }), { signal })).rejects.toMatchObject({
      code: "challengeExpired",
    });
  });
});
