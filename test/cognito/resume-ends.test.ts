import { setImmediate } from "node:timers/promises";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createAuthFlow } from "../../src/flow/index.js";
import { internals } from "../../src/protocol/auth-client.js";
import { Secret } from "../../src/protocol/secret.js";
import { makePage } from "../session/make-page.js";
import { smsMfa } from "./answers.js";
import { at } from "./faulty-flow.js";
import { BOOKMARK, noted, openTab, signIn } from "./open-tab.js";
import { scriptedClient } from "./scripted-client.js";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const bySms = {
  pool: { UserPool: { MfaConfiguration: "ON" }, UserPoolMfaConfig: { SmsMfaConfiguration: {} } },
  user: { UserMFASettingList: ["SMS_MFA"] },
} as const;

/** A tab with a page on which a code is awaited. */
const awaitCode = async (options: object = {}) => {
  const tab = openTab({ ...bySms, options });
  const page = await tab.load();
  await signIn(page.flow);
  at(page.flow, "confirmCode");
  return { ...tab, ...page };
};

describe("what is kept for a reload ends with what it is for", () => {
  test("by going back, which another page sees as well", async () => {
    const { flow, load, bookmark } = await awaitCode();
    expect(bookmark()).not.toBeNull();
    await at(flow, "confirmCode").back();
    expect(bookmark()).toBeNull();
    expect(at((await load()).flow, "enterCredentials").identifier).toBe("");
  });

  test("by tokens", async () => {
    const { flow, delivered, bookmark } = await awaitCode();
    await at(flow, "confirmCode").submit({ code: delivered() });
    expect(bookmark()).toBeNull();
  });

  test("where the flow ends", async () => {
    const { flow, bookmark } = await awaitCode();
    flow.stop();
    expect(bookmark()).toBeNull();
  });

  test("where the challenge is lost", async () => {
    const { flow, pool, bookmark } = await awaitCode();
    pool.faults.add({
      operation: "RespondToAuthChallenge",
      kind: "error",
      name: "NotAuthorizedException",
      message: "Invalid session for the user, session is expired.",
    });
    await at(flow, "confirmCode").submit({ code: "123456" });
    expect(at(flow, "enterCredentials").error).toMatchObject({ code: "challengeExpired" });
    expect(bookmark()).toBeNull();
  });

  test("with the challenge's time, also on a page that stays", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const entries = makePage();
    const { signIn: begin } = scriptedClient({ authFlow: "USER_PASSWORD_AUTH", answers: [smsMfa()] });
    await begin();
    for (let turn = 0; turn < 20; turn += 1) await setImmediate();
    await vi.advanceTimersByTimeAsync(179_999);
    expect(entries.session.has(BOOKMARK)).toBe(true);
    await vi.advanceTimersByTimeAsync(1);
    expect(entries.session.has(BOOKMARK)).toBe(false);
  });

  test("on a page that comes too late", async () => {
    const { advance, load, bookmark } = await awaitCode();
    advance(180);
    expect((await load()).flow.getStep()).toMatchObject({ name: "enterCredentials", error: null });
    expect(bookmark()).toBeNull();
  });

  test("by another sign-in on the same page, which takes its place", async () => {
    const { client, bookmark } = await awaitCode();
    const { session } = bookmark();
    const other = client[internals].backend.begin();
    const { signal } = new AbortController();
    await other.send({ type: "initiateAuth", username: "ada", password: new Secret("Lovelace-1815!") }, { signal });
    await noted();
    expect(bookmark().session).not.toBe(session);
    other.end();
    expect(bookmark()).toBeNull();
  });

  test("where somebody is signed in, whoever signed them in", async () => {
    const { entries, load, bookmark, pool } = await awaitCode();
    const { IdToken, AccessToken, RefreshToken = null } = await pool.users.signIn("ada", "client1");
    const far = pool.clock.now() + 3_600_000;
    const stored = {
      version: 1,
      username: "ada",
      idToken: IdToken,
      accessToken: AccessToken,
      refreshToken: RefreshToken,
    };
    const times = { idTokenExpiresAt: far, accessTokenExpiresAt: far };
    entries.session.set("latchkey.client1", JSON.stringify({ ...stored, ...times }));
    const { flow, client } = await load();
    expect(flow.getStep().name).toBe("signedIn");
    await client.ready();
    await expect.poll(() => bookmark()).toBeNull();
  });
});

describe("one attempt is resumed once", () => {
  test("two providers of one client do not share it, and the end of one takes nothing from the other", async () => {
    const { load, bookmark, pool } = await awaitCode();
    const { flow, client } = await load();
    const other = createAuthFlow(client, { now: () => pool.clock.now() });
    await expect.poll(() => other.getStep().name).toBe("enterCredentials");
    other.stop();
    expect(flow.getStep().name).toBe("confirmCode");
    expect(bookmark()).not.toBeNull();
  });

  test("what began on a page is not resumed on that page", async () => {
    const { client, pool, bookmark } = await awaitCode();
    const other = createAuthFlow(client, { now: () => pool.clock.now() });
    await expect.poll(() => other.getStep().name).toBe("enterCredentials");
    other.stop();
    expect(bookmark()).not.toBeNull();
  });

  test("in a tab that was copied, whoever answers second is told that the challenge is over", async () => {
    const { entries, load, delivered } = await awaitCode();
    const copied = entries.session.get(BOOKMARK) ?? "";
    const { flow: one } = await load();
    entries.session.set(BOOKMARK, copied);
    const { flow: other } = await load();
    await at(one, "confirmCode").submit({ code: delivered() });
    expect(one.getStep().name).toBe("signedIn");
    await at(other, "confirmCode").submit({ code: delivered() });
    expect(at(other, "enterCredentials")).toMatchObject({ identifier: "ada", error: { code: "challengeExpired" } });
  });
});
