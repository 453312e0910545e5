import { afterEach, describe, expect, test, vi } from "vitest";
import { createAuthFlow } from "../../src/flow/index.js";
import { makePage } from "../session/make-page.js";
import { smsMfa, tokens } from "./answers.js";
import { at } from "./faulty-flow.js";
import { BOOKMARK, noted, openTab, signIn } from "./open-tab.js";
import { scriptedClient } from "./scripted-client.js";

afterEach(() => vi.unstubAllGlobals());

const good = (now: number) => ({
  version: 1,
  flow: "USER_PASSWORD_AUTH",
  typed: "ada",
  username: "ada",
  session: "session",
  challenge: { name: "SOFTWARE_TOKEN_MFA", deviceName: null, expiresAt: now + 60_000 },
  parameters: {},
  rounds: 0,
  isFirstFactor: false,
  isTotpProven: false,
  isNewUser: false,
  isKept: true,
  hasSeed: false,
});
const NOW = Date.UTC(2026, 2, 4, 5, 6, 7);

const bySms = {
  pool: { UserPool: { MfaConfiguration: "ON" }, UserPoolMfaConfig: { SmsMfaConfiguration: {} } },
  user: { UserMFASettingList: ["SMS_MFA"] },
} as const;

/** Where a page stands that finds this. */
const find = async (entry: string) => {
  const { session } = makePage();
  session.set(BOOKMARK, entry);
  const { client, sent, clock } = scriptedClient();
  const flow = createAuthFlow(client, { now: () => clock.now });
  await expect.poll(() => flow.getStep().name).not.toBe("restoring");
  await noted();
  const found = { step: flow.getStep(), kept: session.get(BOOKMARK), sent };
  flow.stop();
  return found;
};

const refusing = () => {
  throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
};

describe("what cannot be resumed is begun anew", () => {
  test("but what is as it should be is resumed", async () => {
    const { step, kept } = await find(JSON.stringify(good(NOW)));
    expect(step).toMatchObject({ name: "confirmTotp", identifier: "ada", expiresAt: NOW + 60_000 });
    expect(JSON.parse(kept ?? "")).toStrictEqual(good(NOW));
  });

  test("and what does not belong to it is dropped", async () => {
    const choices = [{ challenge: "MFA_SETUP", email: "ada@example.com" }];
    const secrets = { password: "Lovelace-1815!", keyPair: {}, parameters: { SECRET_BLOCK: "c2VjcmV0" } };
    const entry = { ...good(NOW), ...secrets, choices };
    const { step, kept } = await find(JSON.stringify(entry));
    expect(step.name).toBe("confirmTotp");
    expect(JSON.parse(kept ?? "")).toStrictEqual(good(NOW));
  });

  const changed: Readonly<Record<string, object>> = {
    "another version": { version: 2 },
    "no flow of ours": { flow: "ADMIN_NO_SRP_AUTH" },
    "a session that is no text": { session: 1 },
    "a name that is no text": { typed: null },
    "a challenge that nobody can answer": {
      challenge: { name: "UNKNOWN", challengeName: "RETINA_SCAN", expiresAt: NOW + 1 },
    },
    "a challenge without its facts": { challenge: { name: "SELECT_MFA_TYPE", expiresAt: NOW + 60_000 } },
    "a choice of nothing": { challenge: { name: "SELECT_MFA_TYPE", methods: [], expiresAt: NOW + 60_000 } },
    "a choice of something else": { challenge: { name: "SELECT_MFA_TYPE", methods: ["FAX"], expiresAt: NOW + 60_000 } },
    "a challenge that is over": { challenge: { ...good(NOW).challenge, expiresAt: NOW } },
    "a challenge that lives for too long": { challenge: { ...good(NOW).challenge, expiresAt: NOW + 3_600_001 } },
    "a time that is none": { challenge: { ...good(NOW).challenge, expiresAt: null } },
    "parameters that are no texts": { parameters: { MFAS_CAN_CHOOSE: ["SMS_MFA"] } },
    "a flag that is none": { isKept: "yes" },
  };

  test.for([
    ...Object.entries(changed).map(([what, change]) => [what, JSON.stringify({ ...good(NOW), ...change })] as const),
    ["no JSON", "{"],
    ["nothing", "null"],
    ["a list", "[]"],
    ["a text", '"session"'],
    [
      "a code for something else",
      JSON.stringify({
        version: 1,
        purpose: "contact",
        to: "email",
        delivery: null,
        resendAt: null,
        expiresAt: NOW + 1,
      }),
    ],
  ] as const)("where there is %s", async ([, entry]) => {
    const { step, kept, sent } = await find(entry);
    expect(step).toMatchObject({ name: "enterCredentials", identifier: "", error: null });
    expect(kept).toBeUndefined();
    expect(sent).toStrictEqual([]);
  });

  test("where the code for it cannot be loaded", async () => {
    const { session } = makePage();
    session.set(BOOKMARK, JSON.stringify(good(NOW)));
    const { send } = scriptedClient({}, {}, () => Promise.reject(new Error("404")));
    await expect(send({ type: "restore" })).resolves.toMatchObject({ type: "signedOut", reason: "none" });
  });

  test("where the service makes no other seed", async () => {
    const { session } = makePage();
    const challenge = { name: "MFA_SETUP", methods: ["SOFTWARE_TOKEN_MFA"], totp: null, expiresAt: NOW + 60_000 };
    session.set(BOOKMARK, JSON.stringify({ ...good(NOW), challenge, hasSeed: true }));
    const { send, operations } = scriptedClient({ answers: [{}] });
    await expect(send({ type: "restore" })).resolves.toMatchObject({ type: "signedOut" });
    expect(operations()).toStrictEqual(["AssociateSoftwareToken"]);
    expect(session.size).toBe(0);
  });
});

describe("nobody has to keep anything", () => {
  test("with the option off nothing is kept, and what was kept before goes", async () => {
    const tab = openTab({ ...bySms, options: { resumeChallenge: false } });
    tab.entries.session.set(BOOKMARK, JSON.stringify(good(tab.pool.clock.now())));
    const { flow } = await tab.load();
    at(flow, "enterCredentials");
    await expect.poll(() => tab.entries.session.size).toBe(0);
    await signIn(flow);
    at(flow, "confirmCode");
    expect(tab.entries.session.size).toBe(0);
  });

  test.for([
    ["full", { setItem: refusing }],
    ["forbidden", { getItem: refusing, setItem: refusing, removeItem: refusing }],
  ] as const)("where the storage is %s nobody is told", async ([, storage]) => {
    makePage(storage);
    const { client, clock, willAnswer } = scriptedClient({ authFlow: "USER_PASSWORD_AUTH", answers: [smsMfa()] });
    const flow = createAuthFlow(client, { now: () => clock.now });
    await expect.poll(() => flow.getStep().name).toBe("enterCredentials");
    await signIn(flow);
    expect(at(flow, "confirmCode")).toMatchObject({ error: null });
    willAnswer(tokens());
    await at(flow, "confirmCode").submit({ code: "123456" });
    expect(flow.getStep().name).toBe("signedIn");
    flow.stop();
  });
});
