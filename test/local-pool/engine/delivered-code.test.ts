import { describe, expect, test } from "vitest";
import { poolModel, userModel } from "./harness/models.js";
import { byPassword, refuse, respond, sessionOf, tokensOf } from "./harness/requests.js";
import { TestPool } from "./harness/test-pool.js";

const ALL = { sms: true, email: true, totp: true };
const attributes = { email: "ada@example.com", email_verified: "true", phone_number: "+15555550839" };

const otherCode = (code: string) => (code === "000000" ? "000001" : "000000");

describe.each([
  { factor: "SMS_MFA" as const, medium: "SMS", destination: "+15555550839", masked: "+*******0839" },
  { factor: "EMAIL_OTP" as const, medium: "EMAIL", destination: "ada@example.com", masked: "a***@e***" },
])("$factor", ({ factor, medium, destination, masked }) => {
  const begin = async () => {
    const listed = [userModel({ attributes, mfaSettings: [factor] })];
    const pool = new TestPool(poolModel({ mfa: "OPTIONAL", factors: ALL, users: listed }));
    const challenge = await pool.call("InitiateAuth", byPassword());
    return { pool, challenge, session: sessionOf(challenge), code: pool.lastMessage.code };
  };
  const key = `${factor}_CODE`;

  test("tells medium and masked destination, and delivers six digits to the whole address", async () => {
    const { pool, challenge } = await begin();
    expect(challenge.ChallengeName).toBe(factor);
    expect(challenge.ChallengeParameters).toEqual({
      CODE_DELIVERY_DELIVERY_MEDIUM: medium,
      CODE_DELIVERY_DESTINATION: masked,
      USER_ID_FOR_SRP: "ada",
    });
    const code: unknown = expect.stringMatching(/^[0-9]{6}$/u);
    const at = pool.clock.now();
    expect(pool.world.outbox.deliveries.map(({ entry }) => entry)).toEqual([
      { at, username: "ada", medium, destination, kind: "Authentication", code },
    ]);
  });

  test("B14, B16: the code gives tokens", async () => {
    const { pool, session, code } = await begin();
    expect(tokensOf(await respond(pool, factor, session, { [key]: code })).TokenType).toBe("Bearer");
  });

  test("B21: wrong codes are refused and spend nothing, however many", async () => {
    const { pool, session, code } = await begin();
    for (let count = 0; count < 6; count += 1)
      expect(await refuse(pool, factor, session, { [key]: otherCode(code) })).toBe(
        "CodeMismatchException: Invalid code or auth state for the user.",
      );
    expect(tokensOf(await respond(pool, factor, session, { [key]: code })).TokenType).toBe("Bearer");
  });

  test("no code is a missing parameter", async () => {
    const { pool, session } = await begin();
    expect(await refuse(pool, factor, session, {})).toBe(
      `InvalidParameterException: Missing required parameter ${key}`,
    );
  });

  test("an unknown device spends nothing", async () => {
    const { pool, session, code } = await begin();
    const refused = await refuse(pool, factor, session, { [key]: code, DEVICE_KEY: "us-east-1_abc" });
    expect(refused).toBe("ResourceNotFoundException: Device does not exist.");
    expect(tokensOf(await respond(pool, factor, session, { [key]: code })).TokenType).toBe("Bearer");
  });

  test("each sign-in has its own code", async () => {
    const { pool, code } = await begin();
    let second = await pool.call("InitiateAuth", byPassword());
    while (pool.lastMessage.code === code) second = await pool.call("InitiateAuth", byPassword());
    expect(await refuse(pool, factor, second.Session, { [key]: code })).toContain("CodeMismatchException");
    const signedIn = await respond(pool, factor, second.Session, { [key]: pool.lastMessage.code });
    expect(tokensOf(signedIn).TokenType).toBe("Bearer");
  });
});
