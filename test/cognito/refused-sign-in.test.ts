import { describe, expect, test } from "vitest";
import { Secret } from "../../src/protocol/secret.js";
import { newcomer } from "./newcomer.js";
import { PASSWORD } from "./pooled-client.js";

const unconfirmed = { user: { UserStatus: "UNCONFIRMED" } } as const;
const mustReset = { user: { UserStatus: "RESET_REQUIRED" } } as const;
const byPassword = { options: { authFlow: "USER_PASSWORD_AUTH" } } as const;
const next = new Secret("Lovelace-1843?");

describe("B35: somebody who signs in unconfirmed", () => {
  test.each([
    ["USER_SRP_AUTH", {}],
    ["USER_PASSWORD_AUTH", byPassword],
  ])("B35: gets a fresh code, and ends signed in, by %s", async (_flow, options) => {
    const { signIn, confirm, pool, kinds } = newcomer({ ...unconfirmed, ...options });
    await expect(signIn()).resolves.toMatchObject({
      type: "userNotConfirmed",
      delivery: { medium: "EMAIL", destination: "a***@e***" },
      resendAt: expect.any(Number),
      error: null,
    });
    expect(kinds()).toStrictEqual(["ResendCode"]);
    await expect(confirm("ada")).resolves.toMatchObject({ type: "signedIn", isNewUser: false });
    expect(pool.users.get("ada").status).toBe("CONFIRMED");
  });

  test("B35: whose password was wrong is told after the code: the service looks at it then only", async () => {
    const { signIn, confirm } = newcomer(unconfirmed);
    await signIn("ada", "not-Lovelace-1!");
    await expect(confirm("ada")).resolves.toMatchObject({ type: "confirmed", error: { code: "invalidCredentials" } });
  });

  test("B35: a code that could not be sent is no dead end: why is said, and it can be asked for again at once", async () => {
    const { signIn, send, confirm, pool } = newcomer(unconfirmed);
    pool.faults.add({ operation: "ResendConfirmationCode", kind: "throttle", times: 1 });
    const now = pool.clock.now();
    const outcome = await signIn();
    expect(outcome).toMatchObject({ type: "userNotConfirmed", delivery: null, error: { code: "throttled" } });
    expect(outcome.type === "userNotConfirmed" && (outcome.resendAt ?? Infinity) - now < 10_000).toBe(true);
    await expect(send({ type: "resendConfirmation", username: "ada" })).resolves.toMatchObject({
      type: "codeDelivered",
      purpose: "signUp",
    });
    await expect(confirm("ada")).resolves.toMatchObject({ type: "signedIn" });
  });

  test("B35: who turns out to be confirmed meanwhile is signed in", async () => {
    const { signIn, pool, operations } = newcomer({
      ...unconfirmed,
      options: {
        intercept: {
          ResendConfirmationCode: (input, send) => {
            pool.users.set("ada", { status: "CONFIRMED" });
            return send(input);
          },
        },
      },
    });
    await expect(signIn()).resolves.toMatchObject({ type: "signedIn", isNewUser: false });
    expect(operations()).toStrictEqual([
      "InitiateAuth",
      "ResendConfirmationCode",
      "InitiateAuth",
      "RespondToAuthChallenge",
    ]);
  });
});

describe("B37: somebody who must choose a new password", () => {
  test.each([
    ["USER_SRP_AUTH", {}],
    ["USER_PASSWORD_AUTH", byPassword],
  ])("B37: has a code already, and signs in with the new one, by %s", async (_flow, options) => {
    const { signIn, send, delivered, kinds } = newcomer({ ...mustReset, ...options });
    await expect(signIn()).resolves.toStrictEqual({
      type: "passwordResetRequired",
      delivery: { medium: "SMS", destination: "+*******0100" },
      resendAt: expect.any(Number),
    });
    expect(kinds()).toStrictEqual(["ForgotPassword"]);
    const request = { type: "confirmForgotPassword", username: "ada", code: delivered(), newPassword: next } as const;
    await expect(send(request)).resolves.toStrictEqual({ type: "passwordChanged" });
    await expect(signIn("ada", "Lovelace-1843?")).resolves.toMatchObject({ type: "signedIn" });
  });

  test("B37: if sending fails, that is what the sign-in fails with", async () => {
    const { signIn, pool } = newcomer(mustReset);
    pool.faults.add({ operation: "ForgotPassword", kind: "throttle", times: 1 });
    await expect(signIn()).rejects.toMatchObject({ code: "throttled" });
    pool.users.set("ada", { attributes: { email_verified: "false", phone_number_verified: "false" } });
    await expect(signIn()).rejects.toMatchObject({ code: "deliveryFailed" });
  });
});

describe("B36: a forgotten password", () => {
  test("B36: a code, a wrong one, another one, a weak password, and the new one", async () => {
    const { signIn, send, delivered, advance, kinds, client } = newcomer();
    const ask = () => send({ type: "forgotPassword", username: "ada" });
    const confirm = (code: Secret, newPassword = next) =>
      send({ type: "confirmForgotPassword", username: "ada", code, newPassword });
    const asked = await ask();
    expect(asked).toMatchObject({ type: "codeDelivered", purpose: "passwordReset", delivery: { medium: "SMS" } });
    await expect(confirm(new Secret("000000"))).rejects.toMatchObject({ code: "codeMismatch", field: "code" });
    await expect(confirm(delivered(), new Secret("short"))).rejects.toMatchObject({
      code: "passwordPolicy",
      field: "newPassword",
    });
    await expect(ask()).resolves.toStrictEqual(asked);
    expect(kinds()).toStrictEqual(["ForgotPassword"]);
    advance(30);
    await ask();
    expect(kinds()).toStrictEqual(["ForgotPassword", "ForgotPassword"]);
    await expect(confirm(delivered())).resolves.toStrictEqual({ type: "passwordChanged" });
    expect(client.current.status).not.toBe("signedIn");
    await expect(signIn("ada", PASSWORD)).rejects.toMatchObject({ code: "invalidCredentials" });
    await expect(signIn("ada", "Lovelace-1843?")).resolves.toMatchObject({ type: "signedIn" });
  });

  test("B36: a code for somebody else does not wait for the one before", async () => {
    const { send, kinds } = newcomer();
    await send({ type: "forgotPassword", username: "ada" });
    await send({ type: "forgotPassword", username: "ada@example.com" });
    expect(kinds()).toStrictEqual(["ForgotPassword", "ForgotPassword"]);
  });
});
