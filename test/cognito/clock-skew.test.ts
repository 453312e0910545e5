import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createServerClock } from "../../src/cognito/server-clock.js";
import type { CognitoOptions } from "../../src/cognito/index.js";
import { reveal, Secret } from "../../src/protocol/secret.js";
import { challenge } from "./answers.js";
import { PASSWORD, pooledClient } from "./pooled-client.js";
import { answer, refuse, scriptedClient } from "./scripted-client.js";

const SEED = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const MINUTES = 60_000;
const NOON = Date.UTC(2026, 2, 4, 12, 0, 0, 500);
const begin = { type: "initiateAuth", username: "ada", password: new Secret(PASSWORD) } as const;
const TOTP_POOL = { UserPoolMfaConfig: { SoftwareTokenMfaConfiguration: { Enabled: true } } };

/** Somebody with an authenticator app, whose clock is `ahead` of the pool's. */
const withTotp = (ahead: number) =>
  pooledClient({
    ahead,
    pool: { ...TOTP_POOL, UserPool: { MfaConfiguration: "OPTIONAL" } },
    user: { UserMFASettingList: ["SOFTWARE_TOKEN_MFA"], SoftwareTokenSecret: SEED },
  });

/** Somebody who has to set one up. */
const withoutTotp = (ahead: number, options: Partial<CognitoOptions> = {}) =>
  pooledClient({ ahead, options, pool: { ...TOTP_POOL, UserPool: { MfaConfiguration: "ON" } } });

const totpAnswer = (code: Secret) => answer({ challenge: "SOFTWARE_TOKEN_MFA", code });

/** The skew after answers of these dates. */
const heard = (...dates: readonly (string | undefined)[]) => {
  const clock = createServerClock(() => NOON);
  dates.forEach(clock.hear);
  return clock.skew();
};

const dated = (ms: number) => new Date(NOON + ms).toUTCString();

// Time stands still: what is measured here is the clocks, not how long a request takes.
beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: NOON }));
afterEach(() => void vi.useRealTimers());

describe.each([
  ["ahead", 10 * MINUTES],
  ["behind", -10 * MINUTES],
] as const)("with a clock that is ten minutes %s", (_, ahead) => {
  const skewed = { code: "codeMismatch", field: "code", clockSkew: ahead };

  test("S66: a code of an app on this device is refused with how far the clock is off, and the right one signs in", async () => {
    const { challengeOf, send, totp, now } = withTotp(ahead);
    await expect(challengeOf(begin)).resolves.toMatchObject({ name: "SOFTWARE_TOKEN_MFA" });
    await expect(send(totpAnswer(totp(SEED, now())))).rejects.toMatchObject({
      ...skewed,
      cause: { name: "CodeMismatchException" },
    });
    await expect(send(totpAnswer(totp(SEED)))).resolves.toMatchObject({ type: "signedIn" });
  });

  test("S66: the first code of an app that is being set up is refused in the same way, and the right one signs in", async () => {
    const { challengeOf, send, totp, now } = withoutTotp(ahead);
    const setup = await challengeOf(begin);
    if (setup.name !== "MFA_SETUP" || setup.totp === null) throw new Error("no seed");
    const { secret } = setup.totp;
    await expect(send({ type: "verifySoftwareToken", code: totp(secret, now()) })).rejects.toMatchObject(skewed);
    await expect(send({ type: "verifySoftwareToken", code: totp(secret) })).resolves.toMatchObject({
      type: "signedIn",
    });
  });

  test("S66: a code that is answered with a status other than success is refused in the same way", async () => {
    const { challengeOf, send } = withoutTotp(ahead, {
      intercept: { VerifySoftwareToken: async () => ({ Status: "ERROR" }) },
    });
    await challengeOf(begin);
    await expect(send({ type: "verifySoftwareToken", code: new Secret("000000") })).rejects.toMatchObject(skewed);
  });

  test("S66: the first code of an app that somebody signed in sets up is refused in the same way, and the right one is taken", async () => {
    const { client, signIn, totp, now } = pooledClient({
      ahead,
      pool: { ...TOTP_POOL, UserPool: { MfaConfiguration: "OPTIONAL" } },
    });
    await signIn();
    const { secret } = await client.account.beginTotpEnrollment();
    const confirm = (code: Secret) => client.account.confirmTotpEnrollment({ code: reveal(code) });
    await expect(confirm(totp(secret, now()))).rejects.toMatchObject(skewed);
    await expect(confirm(totp(secret))).resolves.toBeUndefined();
  });

  test("S66: a wrong code that was sent to a phone is just wrong", async () => {
    const { challengeOf, send } = pooledClient({
      ahead,
      pool: { UserPool: { MfaConfiguration: "ON" }, UserPoolMfaConfig: { SmsMfaConfiguration: {} } },
      user: { UserMFASettingList: ["SMS_MFA"] },
    });
    await expect(challengeOf(begin)).resolves.toMatchObject({ name: "SMS_MFA" });
    await expect(send(answer({ challenge: "SMS_MFA", code: new Secret("000000") }))).rejects.toMatchObject({
      code: "codeMismatch",
      clockSkew: undefined,
    });
  });

  test("S66: a code of the app that was used already is just that", async () => {
    const { challengeOf, send, totp } = withTotp(ahead);
    const code = totp(SEED);
    await challengeOf(begin);
    await send(totpAnswer(code));
    await challengeOf(begin);
    await expect(send(totpAnswer(code))).rejects.toMatchObject({ code: "codeAlreadyUsed", clockSkew: undefined });
  });
});

describe("a wrong code of an authenticator app", () => {
  const wrong = totpAnswer(new Secret("000000"));
  const plain = { code: "codeMismatch", field: "code", clockSkew: undefined };

  test.each([0, 29_000, -29_000])("S66: is just wrong where the clock is off by %i ms", async (ahead) => {
    const { challengeOf, send } = withTotp(ahead);
    await challengeOf(begin);
    await expect(send(wrong)).rejects.toMatchObject(plain);
  });

  test("S66: is just wrong where the service's answers are not dated", async () => {
    const { signIn, send, willAnswer } = scriptedClient({ authFlow: "USER_PASSWORD_AUTH" });
    willAnswer(challenge("SOFTWARE_TOKEN_MFA"), refuse("CodeMismatchException", "Invalid code received for user"));
    await expect(signIn()).resolves.toMatchObject({ challenge: { name: "SOFTWARE_TOKEN_MFA" } });
    await expect(send(wrong)).rejects.toMatchObject(plain);
  });
});

describe("createServerClock", () => {
  test.each([
    { off: 30_000, skew: -30_000 },
    { off: -30_000, skew: 30_000 },
    { off: 3_600_000, skew: -3_600_000 },
    { off: 29_000, skew: undefined },
    { off: -29_000, skew: undefined },
    { off: 0, skew: undefined },
  ])("S66: a service that is $off ms ahead means a skew of $skew", ({ off, skew }) => {
    expect(heard(dated(off))).toBe(skew);
  });

  test("knows nothing before the first answer", () => {
    expect(heard()).toBeUndefined();
  });

  test.each([undefined, "", "yesterday"])("S66: knows nothing after an answer that is dated %j", (date) => {
    expect(heard(dated(60_000), date)).toBeUndefined();
  });

  test("S66: goes by the last answer: a clock may be set right", () => {
    expect(heard(dated(60_000), dated(0))).toBeUndefined();
    expect(heard(dated(60_000), dated(-120_000))).toBe(120_000);
  });
});
