import { afterEach, describe, expect, test, vi } from "vitest";
import { Secret } from "../../src/protocol/secret.js";
import { challenge, passwordVerifier, selectMfa, smsMfa, tokens, WRONG } from "./answers.js";
import { answer, lastOf, refuse, scriptedClient } from "./scripted-client.js";

afterEach(() => vi.useRealTimers());

describe("G7: sending a code again", () => {
  test("signs in again inside the attempt, makes the same choice and takes the new session", async () => {
    const { signIn, send, sent, clock, willAnswer, operations } = scriptedClient({
      answers: [passwordVerifier(), selectMfa(["SMS_MFA", "SOFTWARE_TOKEN_MFA"]), smsMfa("first")],
    });
    await signIn("Ada@Example.com");
    await send(answer({ challenge: "SELECT_MFA_TYPE", method: "SMS_MFA" }));
    clock.now += 30_000;
    willAnswer(passwordVerifier(), selectMfa(["SMS_MFA", "SOFTWARE_TOKEN_MFA"]), smsMfa("second"), tokens());
    await expect(send({ type: "resend" })).resolves.toMatchObject({
      challenge: { name: "SMS_MFA", resendAt: clock.now + 30_000, expiresAt: clock.now + 180_000 },
    });
    await send(answer({ challenge: "SMS_MFA", code: new Secret("123456") }));
    expect(lastOf(sent).input["Session"]).toBe("second");
    const round = ["InitiateAuth", "RespondToAuthChallenge", "RespondToAuthChallenge"];
    expect(operations()).toStrictEqual([...round, ...round, "RespondToAuthChallenge"]);
  });

  test("S52: is refused before its time, without a request", async () => {
    const { signIn, send, sent, clock } = scriptedClient({ authFlow: "USER_PASSWORD_AUTH", answers: [smsMfa()] });
    await signIn();
    clock.now += 29_999;
    await expect(send({ type: "resend" })).rejects.toMatchObject({ code: "limitExceeded", retryAt: clock.now + 1 });
    expect(sent).toHaveLength(1);
  });

  test("one that fails leaves the old session to be answered", async () => {
    const { signIn, send, sent, clock, willAnswer } = scriptedClient({
      authFlow: "USER_PASSWORD_AUTH",
      answers: [
        smsMfa("first"),
        refuse("LimitExceededException", "Attempt limit exceeded, please try after some time."),
      ],
    });
    await signIn();
    clock.now += 30_000;
    await expect(send({ type: "resend" })).rejects.toMatchObject({ code: "limitExceeded" });
    willAnswer(tokens());
    await send(answer({ challenge: "SMS_MFA", code: new Secret("123456") }));
    expect(lastOf(sent).input["Session"]).toBe("first");
  });

  test("cannot be done in a custom flow, whose challenge says so", async () => {
    const { signIn, send } = scriptedClient({
      authFlow: "CUSTOM_AUTH_WITH_SRP",
      answers: [passwordVerifier("ada", "s1"), smsMfa()],
    });
    await expect(signIn()).resolves.toMatchObject({ challenge: { resendAt: null } });
    await expect(send({ type: "resend" })).rejects.toMatchObject({ code: "unsupported" });
  });

  test("a challenge that takes no code has nothing to resend", async () => {
    const { signIn, send } = scriptedClient({
      authFlow: "USER_PASSWORD_AUTH",
      answers: [challenge("SOFTWARE_TOKEN_MFA")],
    });
    await signIn();
    await expect(send({ type: "resend" })).rejects.toMatchObject({ code: "unsupported" });
  });

  test("after the challenge's life the password is gone and nothing is sent", async () => {
    vi.useFakeTimers();
    const { signIn, send, sent, clock } = scriptedClient({ authFlow: "USER_PASSWORD_AUTH", answers: [smsMfa()] });
    await signIn();
    await vi.advanceTimersByTimeAsync(180_000);
    clock.now += 40_000;
    await expect(send({ type: "resend" })).rejects.toMatchObject({ code: "unsupported" });
    clock.now += 180_000;
    await expect(send({ type: "resend" })).rejects.toMatchObject({ code: "challengeExpired" });
    expect(sent).toHaveLength(1);
  });

  test("what comes instead of a code is posed as it is", async () => {
    const { signIn, send, clock, willAnswer } = scriptedClient({ authFlow: "USER_PASSWORD_AUTH", answers: [smsMfa()] });
    await signIn();
    clock.now += 30_000;
    willAnswer(tokens());
    await expect(send({ type: "resend" })).resolves.toMatchObject({ type: "signedIn" });
  });

  test("a password that is wrong by now is invalid credentials", async () => {
    const { signIn, send, clock, willAnswer } = scriptedClient({ authFlow: "USER_PASSWORD_AUTH", answers: [smsMfa()] });
    await signIn();
    clock.now += 30_000;
    willAnswer(refuse("NotAuthorizedException", WRONG));
    await expect(send({ type: "resend" })).rejects.toMatchObject({ code: "invalidCredentials" });
  });
});
