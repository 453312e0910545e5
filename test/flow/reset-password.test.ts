import { describe, expect, test } from "vitest";
import { reveal } from "../../src/protocol/secret.js";
import { errorFixtures } from "../../src/testing/error-fixtures.js";
import { outcomeFixtures } from "../../src/testing/outcome-fixtures.js";
import { stepFixtures } from "../../src/testing/step-fixtures.js";
import { at, beginFlow } from "./begin-flow.js";

const steps = stepFixtures(0);
const errors = errorFixtures(0);
const { signedOut, passwordChanged, passwordResetRequired } = outcomeFixtures(0);
const sent = steps.confirmPasswordReset.plain;
const credentials = { username: "ada", password: "Lovelace-1815!" };

describe("from a forgotten password to a new one", () => {
  test("B36: request, confirm, success said on sign-in with the identifier", async () => {
    const { flow, backend } = await beginFlow([signedOut.plain, sent, passwordChanged.plain, errors.offline]);
    await at(flow, "enterCredentials").goToResetPassword({ username: " ada " });
    expect(at(flow, "requestPasswordReset").identifier).toBe("ada");
    const asked = await at(flow, "requestPasswordReset").submit({ username: " ada@example.com " });
    expect(asked).toMatchObject({ error: null, step: { name: "confirmPasswordReset", identifier: "ada@example.com" } });
    const { error, step } = await at(flow, "confirmPasswordReset").submit({ code: "123 456", newPassword: " New-1 " });
    expect({ error, name: step.name }).toEqual({ error: null, name: "enterCredentials" });
    expect(step).toMatchObject({ identifier: "ada@example.com", goodNews: "passwordChanged" });
    const [, request, confirmation] = backend.requests;
    expect(request).toEqual({ type: "forgotPassword", username: "ada@example.com" });
    if (confirmation?.type !== "confirmForgotPassword") throw new Error("nothing was confirmed");
    expect(confirmation.username).toBe("ada@example.com");
    expect([reveal(confirmation.code), reveal(confirmation.newPassword)]).toEqual(["123456", " New-1 "]);
    await at(flow, "enterCredentials").submit(credentials);
    expect(at(flow, "enterCredentials").goodNews).toBeNull();
  });

  test("B36: a sign-in that is under way is given up for it; its command resolves with no error", async () => {
    const signals: AbortSignal[] = [];
    const { flow } = await beginFlow(({ type }, { signal }) => {
      signals.push(signal);
      return type === "restore" ? signedOut.plain : "never";
    });
    const command = at(flow, "enterCredentials").submit(credentials);
    await at(flow, "enterCredentials").goToResetPassword();
    expect(at(flow, "requestPasswordReset")).toMatchObject({ identifier: "ada", pending: false, error: null });
    expect(await command).toMatchObject({ error: null, step: { name: "requestPasswordReset" } });
    expect(signals.map(({ aborted }) => aborted)).toEqual([false, true]);
    flow.stop();
  });

  test("B36: the identifier is carried both ways, from either step", async () => {
    const { flow } = await beginFlow([signedOut.plain, sent]);
    await at(flow, "enterCredentials").goToResetPassword({ username: "ada" });
    const { step } = await at(flow, "requestPasswordReset").back({ username: " grace " });
    expect(step).toMatchObject({ name: "enterCredentials", identifier: "grace" });
    await at(flow, "enterCredentials").goToResetPassword();
    await at(flow, "requestPasswordReset").submit({ username: "augusta" });
    expect((await at(flow, "confirmPasswordReset").back()).step).toMatchObject({
      name: "enterCredentials",
      identifier: "augusta",
    });
  });

  test("B36: a wrong code and a weak password stay on the step, and may be retried", async () => {
    const { flow } = await beginFlow([sent, errors.codeMismatch, errors.passwordPolicy, passwordChanged.plain]);
    const values = { code: "123456", newPassword: "New-Pass-1" };
    for (const failure of [errors.codeMismatch, errors.passwordPolicy]) {
      const { error, step } = await at(flow, "confirmPasswordReset").submit(values);
      expect(error).toBe(failure);
      expect(step).toMatchObject({ name: "confirmPasswordReset", delivery: sent.delivery, pending: false });
    }
    expect((await at(flow, "confirmPasswordReset").submit(values)).step.name).toBe("enterCredentials");
  });

  test("B36: another code may be asked for when its time has come", async () => {
    const { flow, backend, clock } = await beginFlow([signedOut.plain, sent, sent]);
    await at(flow, "enterCredentials").goToResetPassword();
    await at(flow, "requestPasswordReset").submit({ username: "ada" });
    await at(flow, "confirmPasswordReset").resend();
    expect(backend.requests).toHaveLength(2);
    clock.increment(30_000);
    await at(flow, "confirmPasswordReset").resend();
    expect(backend.requests.slice(2)).toEqual([{ type: "forgotPassword", username: "ada" }]);
  });

  test("G15: a double submit sends once, on either step", async () => {
    const { flow, backend } = await beginFlow([signedOut.plain, sent, passwordChanged.plain]);
    await at(flow, "enterCredentials").goToResetPassword();
    const request = at(flow, "requestPasswordReset");
    await Promise.all([request.submit({ username: "ada" }), request.submit({ username: "ada" })]);
    const confirm = at(flow, "confirmPasswordReset");
    const values = { code: "123456", newPassword: "New-Pass-1" };
    const results = await Promise.all([confirm.submit(values), confirm.submit(values)]);
    expect(results).toMatchObject([{ error: null }, { error: null }]);
    expect(backend.requests.map(({ type }) => type)).toEqual(["restore", "forgotPassword", "confirmForgotPassword"]);
  });

  test("a failure to send stays on the form with what was typed", async () => {
    const { flow } = await beginFlow([signedOut.plain, errors.limitExceeded]);
    await at(flow, "enterCredentials").goToResetPassword();
    const { error, step } = await at(flow, "requestPasswordReset").submit({ username: "ada" });
    expect(error).toBe(errors.limitExceeded);
    expect(step).toMatchObject({ name: "requestPasswordReset", identifier: "ada" });
    at(flow, "requestPasswordReset").clearError();
    expect(flow.getStep().error).toBeNull();
  });

  test("an error of sign-in does not follow there, nor back", async () => {
    const { flow } = await beginFlow([signedOut.plain, errors.invalidCredentials, errors.limitExceeded]);
    await at(flow, "enterCredentials").submit(credentials);
    const there = await at(flow, "enterCredentials").goToResetPassword({ username: "ada" });
    expect(there.error).toBeNull();
    await at(flow, "requestPasswordReset").submit({ username: "ada" });
    expect((await at(flow, "requestPasswordReset").back()).error).toBeNull();
  });

  test("the press of a link, which brings an event, brings no username", async () => {
    const { flow } = await beginFlow([signedOut.plain]);
    const pressed = { type: "click", name: "confirmTotp", code: "no secret" };
    // @ts-expect-error a handler that is given as it is
    await at(flow, "enterCredentials").goToResetPassword(pressed);
    expect(at(flow, "requestPasswordReset").identifier).toBe("");
  });
});

describe("passwordResetRequired", () => {
  test("B37: leads from sign-in to the reset with a code already sent", async () => {
    const { flow } = await beginFlow([signedOut.plain, passwordResetRequired.plain]);
    const { error, step } = await at(flow, "enterCredentials").submit(credentials);
    expect(error).toBeNull();
    expect(step).toMatchObject({
      name: "confirmPasswordReset",
      identifier: "ada",
      delivery: passwordResetRequired.plain.delivery,
      resendAt: 30_000,
      givenCode: null,
    });
  });

  test("B37: where sending fails, the error shows and the step stays", async () => {
    const { flow } = await beginFlow([signedOut.plain, errors.limitExceeded]);
    const { step } = await at(flow, "enterCredentials").submit(credentials);
    expect(step).toMatchObject({ name: "enterCredentials", identifier: "ada", error: errors.limitExceeded });
  });
});
