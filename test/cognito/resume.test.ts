import { afterEach, describe, expect, test, vi } from "vitest";
import type { AuthFlow, AuthStep } from "../../src/flow/index.js";
import { reveal } from "../../src/protocol/secret.js";
import { at } from "./faulty-flow.js";
import { BOOKMARK, noted, openTab, signIn } from "./open-tab.js";
import type { Situation } from "./pooled-client.js";

afterEach(() => vi.unstubAllGlobals());

type Tab = ReturnType<typeof openTab>;

/** What the pool asks, which steps lead there, and what leads on from there. */
interface Way {
  readonly situation: Situation;
  readonly goThere?: (flow: AuthFlow) => Promise<unknown>;
  readonly goOn: (flow: AuthFlow, tab: Tab) => Promise<unknown>;
  /** What is not the same afterwards, and for good reason. */
  readonly differs?: readonly string[];
}

const seed = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const sms = { SmsMfaConfiguration: {} } as const;
const email = { EmailMfaConfiguration: {} } as const;
const app = { SoftwareTokenMfaConfiguration: { Enabled: true } } as const;
const mfa = (...factors: readonly object[]): NonNullable<Situation["pool"]> => ({
  UserPool: { MfaConfiguration: "ON" },
  UserPoolMfaConfig: Object.assign({}, ...factors),
});
const byCode = (flow: AuthFlow, { delivered }: Tab) => at(flow, "confirmCode").submit({ code: delivered() });
const byApp = (flow: AuthFlow, { totp }: Tab) => at(flow, "confirmTotp").submit({ code: totp(seed) });
const enrolled = (flow: AuthFlow, { totp }: Tab) =>
  at(flow, "enrollTotp").submit({ code: totp(at(flow, "enrollTotp").secret) });
const verified = [
  { Name: "email", Value: "ada@example.com" },
  { Name: "email_verified", Value: "true" },
];

const ways: Readonly<Record<string, Way>> = {
  "a code by SMS": {
    situation: { pool: mfa(sms), user: { UserMFASettingList: ["SMS_MFA"] } },
    goOn: byCode,
    differs: ["resendAt"],
  },
  "a code by e-mail": {
    situation: { pool: mfa(email, app), user: { UserMFASettingList: ["EMAIL_OTP"] } },
    goOn: byCode,
    differs: ["resendAt"],
  },
  "a code of the authenticator app": {
    situation: { pool: mfa(app), user: { UserMFASettingList: ["SOFTWARE_TOKEN_MFA"], SoftwareTokenSecret: seed } },
    goOn: byApp,
  },
  "a choice of second factors": {
    situation: {
      pool: mfa(app, sms),
      user: { UserMFASettingList: ["SOFTWARE_TOKEN_MFA", "SMS_MFA"], SoftwareTokenSecret: seed },
    },
    goOn: async (flow, tab) => {
      await at(flow, "chooseMfaMethod").submit({ method: "SMS_MFA" });
      await byCode(flow, tab);
    },
  },
  "a choice of what to set up": {
    situation: { pool: mfa(app, email), user: { UserAttributes: [] } },
    goOn: async (flow, tab) => {
      await at(flow, "chooseMfaToEnroll").submit({ method: "SOFTWARE_TOKEN_MFA" });
      await enrolled(flow, tab);
    },
  },
  "an authenticator app that is chosen": {
    situation: { pool: mfa(app, email), user: { UserAttributes: [] } },
    goThere: (flow) => at(flow, "chooseMfaToEnroll").submit({ method: "SOFTWARE_TOKEN_MFA" }),
    goOn: enrolled,
    differs: ["secret", "expiresAt"],
  },
  "an authenticator app that is all there is": {
    situation: { pool: mfa(app), user: { UserAttributes: [] } },
    goOn: enrolled,
    differs: ["secret", "expiresAt"],
  },
  "a new password, with attributes": {
    situation: {
      pool: {
        UserPool: {
          SchemaAttributes: [{ Name: "given_name", AttributeDataType: "String", Required: true, Mutable: true }],
        },
      },
      user: { UserStatus: "FORCE_CHANGE_PASSWORD", UserAttributes: verified },
    },
    goOn: (flow) =>
      at(flow, "setNewPassword").submit({ newPassword: "Lovelace-1843?", attributes: { given_name: "Ada" } }),
  },
  "the second question of a custom flow": {
    situation: {
      pool: {
        Triggers: { CustomChallenge: { Answer: "42", Rounds: 2, PublicParameters: { question: "Which machine?" } } },
      },
      options: { authFlow: "CUSTOM_AUTH" },
    },
    goThere: (flow) => at(flow, "answerCustomChallenge").submit({ answer: "42" }),
    goOn: (flow) => at(flow, "answerCustomChallenge").submit({ answer: "42" }),
  },
};

/** What a step shows. */
const facts = (step: AuthStep, differs: readonly string[] = []): object =>
  Object.fromEntries(
    Object.entries(step).filter(([name, fact]) => typeof fact !== "function" && !differs.includes(name)),
  );

describe("G9: a reload in the middle of a challenge resumes it", () => {
  test.for(Object.entries(ways))("G9: %s", async ([, { situation, goThere, goOn, differs }]) => {
    const tab = openTab(situation);
    const before = (await tab.load()).flow;
    await signIn(before);
    await goThere?.(before);
    await noted();
    const { flow, client } = await tab.load();
    expect(facts(flow.getStep(), differs)).toStrictEqual(facts(before.getStep(), differs));
    expect(flow.getStep()).toMatchObject({ identifier: "ada", pending: false, error: null });
    await goOn(flow, tab);
    expect(at(flow, "signedIn")).toMatchObject({ restored: false, isNewUser: false, user: { username: "ada" } });
    expect(client.current.status).toBe("signedIn");
    expect(tab.bookmark()).toBeNull();
  });

  test("G9: again and again, until it is answered, and a wrong code changes nothing", async () => {
    const tab = openTab({ pool: mfa(sms), user: { UserMFASettingList: ["SMS_MFA"] } });
    await signIn((await tab.load()).flow);
    await tab.load();
    const { flow } = await tab.load();
    await at(flow, "confirmCode").submit({ code: "000000" });
    expect(at(flow, "confirmCode").error).toMatchObject({ code: "codeMismatch" });
    const { flow: last } = await tab.load();
    await byCode(last, tab);
    expect(last.getStep().name).toBe("signedIn");
    expect(tab.operations().filter((operation) => operation === "InitiateAuth")).toHaveLength(1);
  });

  test("G9: another code cannot be asked for, since the password is gone; a new password brings that back", async () => {
    const situation = {
      pool: mfa(sms),
      user: { UserStatus: "FORCE_CHANGE_PASSWORD", UserMFASettingList: ["SMS_MFA"] },
    } as const;
    const tab = openTab(situation);
    await signIn((await tab.load()).flow);
    const { flow } = await tab.load();
    await at(flow, "setNewPassword").submit({ newPassword: "Lovelace-1843?" });
    expect(at(flow, "confirmCode").resendAt).not.toBeNull();
    tab.advance(31);
    await at(flow, "confirmCode").resend();
    expect(at(flow, "confirmCode").error).toBeNull();
    await noted();
    const { flow: next } = await tab.load();
    expect(at(next, "confirmCode").resendAt).toBeNull();
    await byCode(next, tab);
    expect(next.getStep().name).toBe("signedIn");
  });

  test("G9: a seed is never kept: another one is made, and the one before is worth nothing", async () => {
    const tab = openTab({ pool: mfa(app), user: { UserAttributes: [] } });
    const { flow: before } = await tab.load();
    await signIn(before);
    const { flow } = await tab.load();
    expect(reveal(at(flow, "enrollTotp").secret)).not.toBe(reveal(at(before, "enrollTotp").secret));
    await at(flow, "enrollTotp").submit({ code: tab.totp(at(before, "enrollTotp").secret) });
    expect(at(flow, "enrollTotp").error).toMatchObject({ code: "codeMismatch" });
    await enrolled(flow, tab);
    expect(flow.getStep().name).toBe("signedIn");
  });

  test("G9: an authenticator app that was proven is not asked for again", async () => {
    const tab = openTab({ pool: mfa(app), user: { UserAttributes: [] } });
    const { flow } = await tab.load();
    await signIn(flow);
    tab.pool.faults.add({ operation: "RespondToAuthChallenge", kind: "throttle", times: 1 });
    await enrolled(flow, tab);
    expect(at(flow, "enrollTotp").error).toMatchObject({ code: "throttled" });
    await noted();
    expect((await tab.load()).flow.getStep().name).toBe("signedIn");
    expect(tab.operations().filter((operation) => operation === "VerifySoftwareToken")).toHaveLength(1);
  });
});

test("S1: what is kept for a reload is the opaque Session, names and facts, and no other secret", async () => {
  const tab = openTab({
    pool: mfa(sms),
    user: { UserMFASettingList: ["SMS_MFA"] },
    options: { authFlow: "USER_SRP_AUTH" },
  });
  const { flow } = await tab.load();
  await signIn(flow, "ada", false);
  const { session, ...rest } = tab.bookmark();
  expect(session).toEqual(expect.any(String));
  expect(rest).toStrictEqual({
    version: 1,
    flow: "USER_SRP_AUTH",
    typed: "ada",
    username: "ada",
    challenge: {
      name: "SMS_MFA",
      purpose: "secondFactor",
      delivery: at(flow, "confirmCode").delivery,
      resendAt: null,
      expiresAt: at(flow, "confirmCode").expiresAt,
    },
    parameters: {},
    rounds: 0,
    isFirstFactor: false,
    isTotpProven: false,
    isNewUser: false,
    isKept: false,
    hasSeed: false,
  });
  expect([...tab.entries.session.keys(), ...tab.entries.local.keys()]).toStrictEqual([BOOKMARK]);
});
