import { describe, expect, test, vi } from "vitest";
import type { Trigger } from "../../../src/local-pool/triggers/trigger.js";
import {
  byAdmin,
  DISABLED,
  LIMIT,
  named,
  openHidingPool,
  openPool,
  otherThan,
  STALE_CODE,
  WRONG_CODE,
} from "./harness/account-requests.js";
import { PASSWORD, poolModel, userModel } from "./harness/models.js";
import { byPassword, signIn } from "./harness/requests.js";
import type { TestPool } from "./harness/test-pool.js";

const NEW_PASSWORD = "Analytical-1843!";
const NAMELESS = "UserNotFoundException: Username/client id combination not found.";
const NO_WAY =
  "InvalidParameterException: Cannot reset password for the user as there is no registered/verified email or phone_number";
const BY_EMAIL = { AttributeName: "email", DeliveryMedium: "EMAIL", Destination: "a***@e***" };
const BY_SMS = { AttributeName: "phone_number", DeliveryMedium: "SMS", Destination: "+*******0839" };

const phone = { phone_number: "+15555550839", phone_number_verified: "true" };
const email = { email: "ada@example.com", email_verified: "true" };
const openWith = (attributes: Readonly<Record<string, string>>, more: Parameters<typeof openPool>[0] = {}) =>
  openPool({ users: [userModel({ attributes })], ...more });

const forgot = async (pool: TestPool, username = "ada") =>
  (await pool.call("ForgotPassword", named(username))).CodeDeliveryDetails;
const refused = (pool: TestPool, username = "ada") => pool.refusal("ForgotPassword", named(username));
const confirmation = (ConfirmationCode: string, Password = NEW_PASSWORD, username = "ada") =>
  named(username, { ConfirmationCode, Password });
const confirmRefused = (pool: TestPool, ...args: Parameters<typeof confirmation>) =>
  pool.refusal("ConfirmForgotPassword", confirmation(...args));

describe("ForgotPassword", () => {
  test("sends a code to a verified address: by SMS before e-mail", async () => {
    const pool = openWith({ ...email, ...phone });
    expect(await forgot(pool)).toEqual(BY_SMS);
    expect(pool.lastMessage).toMatchObject({ kind: "ForgotPassword", medium: "SMS", code: expect.any(String) });
    expect(await forgot(openWith(email))).toEqual(BY_EMAIL);
  });

  test("AccountRecoverySetting has its own order", async () => {
    const recovery = ["verified_email", "verified_phone_number"] as const;
    expect(await forgot(openWith({ ...email, ...phone }, { recovery }))).toEqual(BY_EMAIL);
    expect(await forgot(openWith(phone, { recovery }))).toEqual(BY_SMS);
    expect(await refused(openWith(phone, { recovery: ["verified_email"] }))).toBe(NO_WAY);
    expect(await refused(openWith(email, { recovery: ["admin_only"] }))).toBe(
      "NotAuthorizedException: Contact administrator to reset password.",
    );
  });

  test("with that setting a second factor recovers nothing, without it it does", async () => {
    const mfa = { mfa: "OPTIONAL", factors: { sms: true, email: false, totp: false } } as const;
    const users = [userModel({ attributes: { ...email, ...phone }, mfaSettings: ["SMS_MFA"] })];
    const recovery = ["verified_phone_number", "verified_email"] as const;
    expect(await forgot(openPool({ ...mfa, users, recovery }))).toEqual(BY_EMAIL);
    expect(await forgot(openPool({ ...mfa, users }))).toEqual(BY_SMS);
  });

  test.each([
    [{ attributes: { email: "ada@example.com" } }, NO_WAY],
    [{ attributes: {} }, NO_WAY],
    [
      { status: "FORCE_CHANGE_PASSWORD" as const },
      "NotAuthorizedException: User password cannot be reset in the current state.",
    ],
    [
      { status: "EXTERNAL_PROVIDER" as const },
      "NotAuthorizedException: User password cannot be reset in the current state.",
    ],
    [{ enabled: false }, DISABLED],
  ])("a user with %j is told why not, also where user existence errors are prevented", async (user, word) => {
    for (const open of [openPool, openHidingPool]) expect(await refused(open({ users: [userModel(user)] }))).toBe(word);
  });

  test("a name that nobody has is told, or goes through the motions", async () => {
    expect(await refused(openPool(), "nobody")).toBe(NAMELESS);
    const pool = openHidingPool();
    const first = await forgot(pool, "nobody");
    expect(first).toEqual({
      AttributeName: "email",
      DeliveryMedium: "EMAIL",
      Destination: expect.stringMatching(/^[a-z]\*\*\*@[a-z]\*\*\*$/u),
    });
    expect(await forgot(pool, "nobody")).toEqual(first);
    expect(await forgot(pool, "zoe@mail.example")).toMatchObject({ Destination: "z***@m***" });
    expect(await forgot(pool, "+15555550199")).toEqual({ ...BY_SMS, Destination: "+*******0199" });
    expect(pool.world.outbox.deliveries).toEqual([]);
    const texting = openHidingPool({ autoVerifiedAttributes: ["phone_number"] });
    expect((await forgot(texting, "nobody"))?.["Destination"]).toMatch(/^\+\*{7}\d{4}$/u);
  });

  test("five times within an hour, somebody or nobody", async () => {
    for (const username of ["ada", "nobody"]) {
      const pool = openHidingPool();
      for (let count = 0; count < 5; count += 1) await forgot(pool, username);
      expect(await refused(pool, username)).toBe(LIMIT);
      pool.clock.advance(3600);
      expect(await forgot(pool, username)).toBeDefined();
    }
  });

  test("UserMigration may bring somebody in", async () => {
    const pool = openPool();
    const spy = vi.fn<Trigger<"UserMigration">>((event) => {
      event.response.userAttributes = { email: "bob@example.com", email_verified: "true" };
      return event;
    });
    pool.world.triggers.UserMigration = spy;
    const input = named("bob", { ClientMetadata: { from: "fair" } });
    expect((await pool.call("ForgotPassword", input)).CodeDeliveryDetails).toMatchObject({ Destination: "b***@e***" });
    expect(spy.mock.calls[0]?.[0]).toMatchObject({
      triggerSource: "UserMigration_ForgotPassword",
      userName: "bob",
      request: { password: null, validationData: null, clientMetadata: { from: "fair" } },
    });
    await pool.call("ConfirmForgotPassword", confirmation(pool.lastMessage.code, NEW_PASSWORD, "bob"));
    expect((await signIn(pool, { USERNAME: "bob", PASSWORD: NEW_PASSWORD })).TokenType).toBe("Bearer");
  });

  test("CustomMessage writes the text message", async () => {
    const pool = openWith(phone);
    pool.world.triggers.CustomMessage = (event) => {
      event.response.smsMessage = `Acme ${event.request.clientMetadata?.["door"]} ${event.request.codeParameter}`;
      event.response.emailSubject = "not this one";
      return event;
    };
    await pool.call("ForgotPassword", named("ada", { ClientMetadata: { door: "3" } }));
    const { code, message, subject } = pool.lastMessage;
    expect([message, subject]).toEqual([`Acme 3 ${code}`, undefined]);
  });
});

const open = async (...args: Parameters<typeof openPool>) => {
  const pool = openPool(...args);
  await forgot(pool);
  return { pool, code: pool.lastMessage.code };
};

describe("ConfirmForgotPassword", () => {
  test("B36: a wrong code spends nothing; the right one sets the password, once", async () => {
    const { pool, code } = await open();
    expect(await confirmRefused(pool, otherThan(code))).toBe(WRONG_CODE);
    expect(await pool.call("ConfirmForgotPassword", confirmation(code))).toEqual({});
    expect(await pool.refusal("InitiateAuth", byPassword())).toContain("Incorrect username or password.");
    expect((await signIn(pool, { PASSWORD: NEW_PASSWORD })).TokenType).toBe("Bearer");
    expect(await confirmRefused(pool, code)).toBe(STALE_CODE);
  });

  test("a code lives for an hour, and a later one takes its place", async () => {
    const { pool, code } = await open();
    await forgot(pool);
    while (pool.lastMessage.code === code) await forgot(pool);
    expect(await confirmRefused(pool, code)).toBe(WRONG_CODE);
    pool.clock.advance(3600);
    expect(await confirmRefused(pool, pool.lastMessage.code)).toBe(STALE_CODE);
  });

  test("the policy and the history are kept, and their refusal spends nothing", async () => {
    const passwordPolicy = { ...poolModel().passwordPolicy, historySize: 1 };
    const { pool, code } = await open({ passwordPolicy });
    expect(await confirmRefused(pool, code, "weak")).toBe(
      "InvalidPasswordException: Password does not conform to policy: Password not long enough",
    );
    expect(await confirmRefused(pool, code, PASSWORD)).toBe(
      "PasswordHistoryPolicyViolationException: Password has previously been used",
    );
    expect(await confirmRefused(pool, code, "Blank-At-End-1 ")).toContain("Value at 'password' failed to satisfy");
    expect(await pool.call("ConfirmForgotPassword", confirmation(code))).toEqual({});
  });

  test("without a code asked for there is nothing to be right; a disabled user is told", async () => {
    const pool = openPool();
    expect(await confirmRefused(pool, "123456")).toBe(STALE_CODE);
    pool.user().enabled = false;
    expect(await confirmRefused(pool, "123456")).toBe(DISABLED);
    expect(await confirmRefused(pool, "123456", NEW_PASSWORD, "nobody")).toBe(NAMELESS);
  });

  test("fifteen tries within an hour", async () => {
    const { pool, code } = await open();
    for (let count = 0; count < 15; count += 1) expect(await confirmRefused(pool, otherThan(code))).toBe(WRONG_CODE);
    expect(await confirmRefused(pool, code)).toBe(LIMIT);
  });

  test("PostConfirmation hears of it, with ClientMetadata", async () => {
    const { pool, code } = await open();
    const spy = vi.fn<Trigger<"PostConfirmation">>((event) => event);
    pool.world.triggers.PostConfirmation = spy;
    await pool.call("ConfirmForgotPassword", { ...confirmation(code), ClientMetadata: { from: "fair" } });
    expect(spy.mock.calls[0]?.[0]).toMatchObject({
      triggerSource: "PostConfirmation_ConfirmForgotPassword",
      request: { userAttributes: { email: "ada@example.com" }, clientMetadata: { from: "fair" } },
    });
  });
});

const reset = (pool: TestPool, username = "ada") => pool.refusal("AdminResetUserPassword", byAdmin(username));

describe("AdminResetUserPassword", () => {
  test("B37: the password is gone, a code is sent, and with it the user is confirmed again", async () => {
    const pool = openPool();
    expect(await pool.call("AdminResetUserPassword", byAdmin("ada"))).toEqual({});
    expect(pool.lastMessage).toMatchObject({ kind: "ForgotPassword", destination: "ada@example.com" });
    expect(await pool.refusal("InitiateAuth", byPassword())).toBe(
      "PasswordResetRequiredException: Password reset required for the user",
    );
    await pool.call("ConfirmForgotPassword", confirmation(pool.lastMessage.code));
    expect(pool.user().status).toBe("CONFIRMED");
    expect((await signIn(pool, { PASSWORD: NEW_PASSWORD })).TokenType).toBe("Bearer");
  });

  test("a user who cannot be reached keeps the password; one who never confirmed cannot be reset", async () => {
    const pool = openWith({});
    expect(await reset(pool)).toBe(NO_WAY);
    expect(pool.user().status).toBe("CONFIRMED");
    for (const status of ["UNCONFIRMED", "FORCE_CHANGE_PASSWORD"] as const)
      expect(await reset(openPool({ users: [userModel({ status })] }))).toBe(
        "NotAuthorizedException: User password cannot be reset in the current state.",
      );
    expect(await reset(pool, "nobody")).toBe("UserNotFoundException: User does not exist.");
  });
});

const transcript = async (username: string): Promise<readonly unknown[]> => {
  const pool = openHidingPool();
  const wrong = confirmation("000000x", NEW_PASSWORD, username);
  const before = await pool.refusal("ConfirmForgotPassword", wrong);
  const asked = await forgot(pool, username);
  const tries: string[] = [];
  for (let count = 0; count < 15; count += 1)
    tries.push(await pool.refusal("ConfirmForgotPassword", { ...wrong, ConfirmationCode: "000000x" }));
  pool.clock.advance(3600);
  const late = await pool.refusal("ConfirmForgotPassword", { ...wrong, ConfirmationCode: "000000x" });
  const weak = await pool.refusal("ConfirmForgotPassword", { ...wrong, Password: "x" });
  const mask = asked?.["Destination"]?.replaceAll(/[a-z]/gu, "x");
  return [before, { ...asked, Destination: mask }, tries, late, weak];
};

test("S50: who exists and who does not hear the same, from the request to the sixteenth wrong code", async () => {
  const known = await transcript("ada");
  expect(await transcript("nobody")).toEqual(known);
  expect(known[2]).toEqual([...Array.from({ length: 14 }, () => WRONG_CODE), LIMIT]);
});
