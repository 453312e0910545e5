import { afterEach, describe, expect, test, vi } from "vitest";
import { internals } from "../../src/protocol/auth-client.js";
import { Secret } from "../../src/protocol/secret.js";
import { newcomer } from "./newcomer.js";
import { PASSWORD } from "./pooled-client.js";
import { scriptedClient } from "./scripted-client.js";

const wrong = new Secret("000000");
const byLink = { UserPool: { VerificationMessageTemplate: { DefaultEmailOption: "CONFIRM_WITH_LINK" } } } as const;

afterEach(() => vi.useRealTimers());

describe("confirming", () => {
  test("B33: a wrong code can be tried again, and the password stays kept for the right one", async () => {
    const { signUp, confirm } = newcomer();
    await signUp();
    await expect(confirm("bob", wrong)).rejects.toMatchObject({ code: "codeMismatch", field: "code" });
    await expect(confirm()).resolves.toMatchObject({ type: "signedIn" });
  });

  test("a code from a link, where nothing was typed before, confirms and leads to sign-in", async () => {
    const { signUp, delivered, client, send } = newcomer();
    await signUp();
    const other = client[internals].backend.begin();
    const request = { type: "confirmSignUp", username: "bob", code: delivered() } as const;
    const { signal } = new AbortController();
    await expect(other.send(request, { signal })).resolves.toStrictEqual({ type: "confirmed", error: null });
    await expect(send({ type: "confirmSignUp", username: "bob", code: wrong })).resolves.toMatchObject({
      type: "signedIn",
    });
  });

  test("B35: by link: goes on once the link was opened, and sends no message while it was not", async () => {
    const { signUp, send, kinds, openLink, pool } = newcomer({ pool: byLink });
    const signedUp = await signUp();
    const tried = () => send({ type: "confirmSignUp", username: "bob" });
    await expect(tried()).resolves.toMatchObject({
      type: "userNotConfirmed",
      delivery: { destination: "b***@e***" },
      resendAt: signedUp.type === "signedUp" ? signedUp.resendAt : null,
      error: { code: "userNotConfirmed" },
    });
    expect(kinds()).toStrictEqual(["SignUp"]);
    await openLink();
    expect(pool.users.get("bob").status).toBe("CONFIRMED");
    await expect(tried()).resolves.toMatchObject({ type: "signedIn", isNewUser: true });
  });

  test("by link: a try that says nothing of the account leaves all as it is", async () => {
    const { signUp, send, openLink, pool } = newcomer({ pool: byLink });
    await signUp();
    await openLink();
    pool.faults.add({ operation: "InitiateAuth", kind: "throttle", times: 3 });
    await expect(send({ type: "confirmSignUp", username: "bob" })).rejects.toMatchObject({ code: "throttled" });
    await expect(send({ type: "confirmSignUp", username: "bob" })).resolves.toMatchObject({ type: "signedIn" });
  });

  test("by link, where nothing is kept: only signing in again can tell", async () => {
    const { send, operations } = newcomer({ pool: byLink });
    await expect(send({ type: "confirmSignUp", username: "bob" })).resolves.toMatchObject({
      type: "confirmed",
      error: { code: "challengeExpired" },
    });
    expect(operations()).toStrictEqual([]);
  });

  test("G19, S52: a code that was sent a moment ago is not sent again; later it is", async () => {
    const { signUp, send, kinds, advance, confirm } = newcomer();
    const first = await signUp();
    const again = () => send({ type: "resendConfirmation", username: "bob" });
    const facts = first.type === "signedUp" ? { delivery: first.delivery, resendAt: first.resendAt } : null;
    await expect(again()).resolves.toStrictEqual({ type: "codeDelivered", purpose: "signUp", ...facts });
    expect(kinds()).toStrictEqual(["SignUp"]);
    advance(30);
    await expect(again()).resolves.toMatchObject({ type: "codeDelivered", delivery: facts?.delivery });
    expect(kinds()).toStrictEqual(["SignUp", "ResendCode"]);
    await expect(confirm()).resolves.toMatchObject({ type: "signedIn" });
  });

  test("a code that is asked for when none is needed any more leads on: signed in, or to sign-in", async () => {
    const { signUp, send, pool, advance, attempt } = newcomer();
    await signUp();
    pool.users.set("bob", { status: "CONFIRMED" });
    advance(30);
    const again = () => send({ type: "resendConfirmation", username: "bob" });
    await expect(again()).resolves.toMatchObject({ type: "signedIn", isNewUser: true });
    attempt.end();
    await expect(again()).resolves.toStrictEqual({ type: "confirmed", error: null });
  });
});

describe("S1: the password of a sign-up is kept as long as it is needed", () => {
  test("not beyond the end of the attempt", async () => {
    const made = newcomer();
    await made.signUp();
    made.attempt.end();
    await expect(made.confirm()).resolves.toStrictEqual({ type: "confirmed", error: null });
  });

  test("not once it was used", async () => {
    const made = newcomer();
    await made.signUp();
    await made.confirm();
    await expect(made.confirm()).resolves.toStrictEqual({ type: "confirmed", error: null });
  });

  test("not where a new one is asked for", async () => {
    const made = newcomer();
    await made.signUp();
    const code = made.delivered();
    await made.send({ type: "forgotPassword", username: "ada" });
    await expect(made.confirm("bob", code)).resolves.toStrictEqual({ type: "confirmed", error: null });
  });

  test("not for longer than an hour", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const { send, operations, willAnswer } = scriptedClient({ answers: [{}] });
    await send({ type: "signUp", username: "bob", password: new Secret(PASSWORD), attributes: {} });
    await vi.advanceTimersByTimeAsync(3_600_000);
    willAnswer({});
    await expect(send({ type: "confirmSignUp", username: "bob", code: wrong })).resolves.toStrictEqual({
      type: "confirmed",
      error: null,
    });
    expect(operations()).toStrictEqual(["SignUp", "ConfirmSignUp"]);
  });
});

test("an aborted request leaves what was kept as it was", async () => {
  const { signUp, confirm, attempt, advance } = newcomer();
  await signUp();
  advance(30);
  const controller = new AbortController();
  const again = attempt.send({ type: "resendConfirmation", username: "bob" }, { signal: controller.signal });
  controller.abort();
  await expect(again).rejects.toMatchObject({ name: "AbortError" });
  await expect(confirm()).resolves.toMatchObject({ type: "signedIn", isNewUser: true });
});
