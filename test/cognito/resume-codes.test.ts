import { setImmediate } from "node:timers/promises";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { AuthFlow } from "../../src/flow/index.js";
import { reveal, Secret } from "../../src/protocol/secret.js";
import { makePage } from "../session/make-page.js";
import { at } from "./faulty-flow.js";
import { BOOKMARK, noted, openTab, signIn } from "./open-tab.js";
import { PASSWORD } from "./pooled-client.js";
import { scriptedClient } from "./scripted-client.js";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const signUp = async (flow: AuthFlow): Promise<void> => {
  flow.enter({ name: "signUp" });
  await at(flow, "signUp").submit({ username: "bob", password: PASSWORD, attributes: { email: "bob@example.com" } });
  await noted();
};

const forget = async (flow: AuthFlow): Promise<void> => {
  flow.enter({ name: "requestPasswordReset" });
  await at(flow, "requestPasswordReset").submit({ username: "ada" });
  await noted();
};

describe("G9: a reload while a code is awaited resumes there", () => {
  test("G9: of a sign-up: without the password, so that its owner signs in afterwards", async () => {
    const tab = openTab();
    const { flow: before } = await tab.load();
    await signUp(before);
    const { delivery, resendAt } = at(before, "confirmSignUp");
    expect(tab.bookmark()).toStrictEqual({
      version: 1,
      purpose: "signUp",
      to: "bob",
      delivery,
      resendAt,
      expiresAt: expect.any(Number),
    });
    const { flow } = await tab.load();
    expect(at(flow, "confirmSignUp")).toMatchObject({ identifier: "bob", delivery, resendAt, changeDetails: null });
    await at(flow, "confirmSignUp").resend();
    await at(flow, "confirmSignUp").submit({ code: tab.delivered() });
    expect(at(flow, "enterCredentials")).toMatchObject({ identifier: "bob", goodNews: "confirmed", error: null });
    expect(tab.bookmark()).toBeNull();
    await signIn(flow, "bob");
    expect(flow.getStep().name).toBe("signedIn");
  });

  test("G9: of a new password", async () => {
    const tab = openTab();
    const { flow: before } = await tab.load();
    await forget(before);
    const { delivery, resendAt } = at(before, "confirmPasswordReset");
    const { flow } = await tab.load();
    expect(at(flow, "confirmPasswordReset")).toMatchObject({ identifier: "ada", delivery, resendAt });
    await at(flow, "confirmPasswordReset").submit({ code: tab.delivered(), newPassword: "Lovelace-1843?" });
    expect(at(flow, "enterCredentials")).toMatchObject({ identifier: "ada", goodNews: "passwordChanged" });
    expect(tab.bookmark()).toBeNull();
  });

  test("G9: of who signs in unconfirmed, or must choose a new password", async () => {
    for (const [status, name] of [
      ["UNCONFIRMED", "confirmSignUp"],
      ["RESET_REQUIRED", "confirmPasswordReset"],
    ] as const) {
      const tab = openTab({ user: { UserStatus: status } });
      await signIn((await tab.load()).flow);
      expect((await tab.load()).flow.getStep()).toMatchObject({ name, identifier: "ada" });
    }
  });

  test("G9: for an hour, however often the page is loaded", async () => {
    const tab = openTab();
    await forget((await tab.load()).flow);
    tab.advance(3_000);
    expect((await tab.load()).flow.getStep().name).toBe("confirmPasswordReset");
    tab.advance(599);
    expect((await tab.load()).flow.getStep().name).toBe("confirmPasswordReset");
    tab.advance(1);
    expect((await tab.load()).flow.getStep().name).toBe("enterCredentials");
    expect(tab.bookmark()).toBeNull();
  });

  test("with its time it is forgotten on a page that stays, too", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const entries = makePage();
    const { send, willAnswer } = scriptedClient();
    willAnswer({ CodeDeliveryDetails: { DeliveryMedium: "EMAIL", Destination: "a***@e***" } });
    await send({ type: "forgotPassword", username: "ada" });
    for (let turn = 0; turn < 20; turn += 1) await setImmediate();
    await vi.advanceTimersByTimeAsync(3_599_999);
    expect(entries.session.has(BOOKMARK)).toBe(true);
    await vi.advanceTimersByTimeAsync(1);
    expect(entries.session.has(BOOKMARK)).toBe(false);
  });

  test("by going back it is forgotten", async () => {
    const tab = openTab();
    await signUp((await tab.load()).flow);
    const { flow } = await tab.load();
    await at(flow, "confirmSignUp").back();
    expect(tab.bookmark()).toBeNull();
  });

  test("a challenge that follows takes its place", async () => {
    const tab = openTab({
      pool: { UserPool: { MfaConfiguration: "ON" }, UserPoolMfaConfig: { SmsMfaConfiguration: {} } },
      user: { UserStatus: "UNCONFIRMED", UserMFASettingList: ["SMS_MFA"] },
    });
    const { flow } = await tab.load();
    await signIn(flow);
    await at(flow, "confirmSignUp").submit({ code: tab.delivered() });
    await noted();
    at(flow, "confirmCode");
    const { flow: next } = await tab.load();
    await at(next, "confirmCode").submit({ code: tab.delivered() });
    expect(next.getStep().name).toBe("signedIn");
  });
});

describe("G9: somebody opens a link where something else was left unfinished", () => {
  const code = new Secret("123456");

  test("G9: a challenge: the link counts, and the challenge is forgotten", async () => {
    const tab = openTab({
      pool: { UserPool: { MfaConfiguration: "ON" }, UserPoolMfaConfig: { SmsMfaConfiguration: {} } },
      user: { UserMFASettingList: ["SMS_MFA"] },
    });
    await signIn((await tab.load()).flow);
    const { flow } = await tab.load({ name: "confirmPasswordReset", username: "grace", code });
    expect(at(flow, "confirmPasswordReset")).toMatchObject({ identifier: "grace", error: null });
    expect(tab.bookmark()).toBeNull();
    await at(flow, "confirmPasswordReset").back();
    expect(at(flow, "enterCredentials").identifier).toBe("grace");
  });

  test("G9: the code that was awaited: it is filled in", async () => {
    const tab = openTab();
    await signUp((await tab.load()).flow);
    const { flow } = await tab.load({ name: "confirmSignUp", username: "bob", code: tab.delivered() });
    const { givenCode } = at(flow, "confirmSignUp");
    expect(givenCode && reveal(givenCode)).toBe(reveal(tab.delivered()));
    await at(flow, "confirmSignUp").submit({ code: tab.delivered() });
    expect(at(flow, "enterCredentials").goodNews).toBe("confirmed");
  });

  test("a door without a code does not disturb what is resumed", async () => {
    const tab = openTab();
    await forget((await tab.load()).flow);
    const { flow } = await tab.load({ name: "signUp", username: "grace" });
    expect(at(flow, "confirmPasswordReset").identifier).toBe("ada");
  });
});
