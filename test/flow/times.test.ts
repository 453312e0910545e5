import { describe, expect, test, vi } from "vitest";
import { patientClock } from "../../src/flow/patient-clock.js";
import { platformClock } from "../../src/flow/platform-clock.js";
import { AuthError } from "../../src/protocol/auth-error.js";
import { outcomeFixtures } from "../../src/testing/outcome-fixtures.js";
import { stepFixtures } from "../../src/testing/step-fixtures.js";
import { at, beginFlow } from "./begin-flow.js";

const steps = stepFixtures(0);
const { signedOut, signedIn } = outcomeFixtures(0);
const codeMismatch = new AuthError("codeMismatch");
const credentials = { username: "ada", password: "wrong" };

describe("resendCooldown", () => {
  test("G7: resend sends nothing before its time, and subscribers hear when it is legal", async () => {
    const { flow, backend, clock } = await beginFlow([steps.confirmCode.plain, "never"]);
    const { resendAt } = at(flow, "confirmCode");
    expect(resendAt).toBe(30_000);
    expect(await at(flow, "confirmCode").resend()).toMatchObject({ error: null, step: { pending: false } });
    expect(backend.requests).toHaveLength(1);
    const heard = vi.fn();
    flow.subscribe(heard);
    clock.increment(29_999);
    expect(heard).not.toHaveBeenCalled();
    clock.increment(1);
    expect(heard).toHaveBeenCalledTimes(1);
    void at(flow, "confirmCode").resend();
    expect(backend.requests.at(1)).toEqual({ type: "resend" });
    flow.stop();
  });

  test("where a code cannot be sent again resend sends nothing, ever", async () => {
    const { flow, backend, clock } = await beginFlow([steps.confirmCode.notResendable]);
    clock.increment(179_000);
    await at(flow, "confirmCode").resend();
    expect(at(flow, "confirmCode").resendAt).toBeNull();
    expect(backend.requests).toHaveLength(1);
  });
});

describe("challengeExpiry", () => {
  test("G6: a challenge that runs out says so on its step, and one action leads back with the identifier", async () => {
    const { flow, clock } = await beginFlow([signedOut.plain, steps.confirmTotp.plain]);
    await at(flow, "enterCredentials").submit({ username: "ada", password: "right" });
    clock.increment(179_999);
    expect(at(flow, "confirmTotp").error).toBeNull();
    clock.increment(1);
    expect(at(flow, "confirmTotp")).toMatchObject({ pending: false, error: { code: "challengeExpired" } });
    at(flow, "confirmTotp").clearError();
    expect(at(flow, "confirmTotp").error?.code).toBe("challengeExpired");
    const { step } = await at(flow, "confirmTotp").back();
    expect(step).toMatchObject({ name: "enterCredentials", identifier: "ada", error: null });
  });

  test("it is an estimate: the service has the last word", async () => {
    const { flow, clock } = await beginFlow([steps.confirmTotp.plain, signedIn.plain]);
    clock.increment(180_000);
    expect((await at(flow, "confirmTotp").submit({ code: "123456" })).step.name).toBe("signedIn");
  });

  test("a wrong code does not prolong it", async () => {
    const { flow, clock } = await beginFlow([steps.confirmTotp.plain, codeMismatch]);
    clock.increment(100_000);
    await at(flow, "confirmTotp").submit({ code: "000000" });
    clock.increment(79_999);
    expect(at(flow, "confirmTotp").error?.code).toBe("codeMismatch");
    clock.increment(1);
    expect(at(flow, "confirmTotp").error?.code).toBe("challengeExpired");
  });

  test("it does not disturb a request under way", async () => {
    const { flow, clock } = await beginFlow([steps.confirmTotp.plain, "never"]);
    void at(flow, "confirmTotp").submit({ code: "123456" });
    clock.increment(200_000);
    expect(at(flow, "confirmTotp")).toMatchObject({ pending: true, error: null });
  });
});

describe("lockout", () => {
  test("G20: a lockout is told with its time, leaves submit legal, and ends by itself", async () => {
    const lockedOut = new AuthError("lockedOut", { retryAt: 8_000 });
    const { flow, clock, backend } = await beginFlow([signedOut.plain, lockedOut, lockedOut, lockedOut]);
    await at(flow, "enterCredentials").submit(credentials);
    expect(at(flow, "enterCredentials")).toMatchObject({ lockedUntil: 8_000, error: lockedOut, pending: false });
    clock.increment(5_000);
    await at(flow, "enterCredentials").submit(credentials);
    expect(backend.requests).toHaveLength(3);
    clock.increment(2_999);
    expect(at(flow, "enterCredentials").lockedUntil).toBe(8_000);
    clock.increment(1);
    expect(at(flow, "enterCredentials")).toMatchObject({ lockedUntil: null, error: null });
  });

  test("an edit clears the error and keeps the time", async () => {
    const { flow } = await beginFlow([signedOut.plain, new AuthError("lockedOut", { retryAt: 8_000 })]);
    await at(flow, "enterCredentials").submit(credentials);
    at(flow, "enterCredentials").clearError();
    expect(at(flow, "enterCredentials")).toMatchObject({ lockedUntil: 8_000, error: null });
  });

  test("another failure takes its place", async () => {
    const failures = [new AuthError("lockedOut", { retryAt: 8_000 }), new AuthError("offline")];
    const { flow, clock } = await beginFlow([signedOut.plain, ...failures]);
    await at(flow, "enterCredentials").submit(credentials);
    await at(flow, "enterCredentials").submit(credentials);
    expect(at(flow, "enterCredentials").lockedUntil).toBeNull();
    clock.increment(8_000);
    expect(at(flow, "enterCredentials").error?.code).toBe("offline");
  });
});

describe("patientClock", () => {
  test("starts no timer that platforms would fire at once", () => {
    const setTimeout = vi.fn(() => 7);
    const clearTimeout = vi.fn();
    const clock = patientClock({ setTimeout, clearTimeout });
    const never = clock.setTimeout(() => {}, Infinity);
    clock.clearTimeout(never);
    expect(setTimeout).not.toHaveBeenCalled();
    expect(clearTimeout).not.toHaveBeenCalled();
    clock.clearTimeout(clock.setTimeout(() => {}, 2 ** 31 - 1));
    expect(setTimeout).toHaveBeenCalledTimes(1);
    expect(clearTimeout).toHaveBeenCalledWith(7);
  });

  test("the platform's timers drive the delays where no clock is given", async () => {
    vi.useFakeTimers({ now: 0, toFake: ["setTimeout", "clearTimeout", "Date"] });
    try {
      const { flow } = await beginFlow([steps.confirmTotp.plain], { now: () => Date.now(), clock: platformClock });
      vi.advanceTimersByTime(180_000);
      expect(at(flow, "confirmTotp").error?.code).toBe("challengeExpired");
      flow.stop();
    } finally {
      vi.useRealTimers();
    }
  });

  test("in Node a step that waits for a person keeps no process alive", () => {
    const timer = platformClock.setTimeout(() => {}, 180_000);
    expect(timer).toMatchObject({ hasRef: expect.any(Function) });
    // SAFETY: the line above.
    expect((timer as NodeJS.Timeout).hasRef()).toBe(false);
    platformClock.clearTimeout(timer);
  });
});
