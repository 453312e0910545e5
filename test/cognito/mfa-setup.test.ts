import { describe, expect, test } from "vitest";
import { reveal, Secret } from "../../src/protocol/secret.js";
import { challenge, mfaSetup, tokens } from "./answers.js";
import { answer, lastOf, refuse, scriptedClient } from "./scripted-client.js";

const code = new Secret("123456");

const begin = async (offered: readonly string[]) => {
  const scripted = scriptedClient({ authFlow: "USER_PASSWORD_AUTH" });
  scripted.willAnswer(mfaSetup(offered), { SecretCode: "SEEDSEED", Session: "associated" });
  return { ...scripted, outcome: await scripted.signIn("ada@example.com") };
};

describe("MFA_SETUP", () => {
  test.each([[["SOFTWARE_TOKEN_MFA"]], [["SMS_MFA", "SOFTWARE_TOKEN_MFA"]]])(
    "B15: with %j an authenticator app is all that can be set up, and its seed is there at once",
    async (offered) => {
      const { outcome, operations } = await begin(offered);
      expect(operations()).toStrictEqual(["InitiateAuth", "AssociateSoftwareToken"]);
      if (outcome.type !== "challenge" || outcome.challenge.name !== "MFA_SETUP" || outcome.challenge.totp === null) {
        throw new Error("no enrolment");
      }
      expect(outcome.challenge.methods).toStrictEqual(offered);
      expect(outcome.challenge.totp.account).toBe("ada@example.com");
      expect(reveal(outcome.challenge.totp.secret)).toBe("SEEDSEED");
    },
  );

  test("B18: with a choice nothing is made before it is asked for, and then made once", async () => {
    const { outcome, send, operations } = await begin(["SOFTWARE_TOKEN_MFA", "EMAIL_OTP"]);
    expect(outcome).toMatchObject({ challenge: { methods: ["SOFTWARE_TOKEN_MFA", "EMAIL_OTP"], totp: null } });
    const first = await send({ type: "associateSoftwareToken" });
    await expect(send({ type: "associateSoftwareToken" })).resolves.toStrictEqual(first);
    expect(operations()).toStrictEqual(["InitiateAuth", "AssociateSoftwareToken"]);
  });

  test("with SMS alone the challenge says so and nothing is sent", async () => {
    const { outcome, sent } = await begin(["SMS_MFA"]);
    expect(outcome).toMatchObject({ challenge: { name: "MFA_SETUP", methods: ["SMS_MFA"], totp: null } });
    expect(sent).toHaveLength(1);
  });

  test("B15: a wrong code keeps seed and session; the right one verifies, answers and signs in", async () => {
    const { send, sent, willAnswer, operations } = await begin(["SOFTWARE_TOKEN_MFA"]);
    willAnswer(refuse("EnableSoftwareTokenMFAException", "Code mismatch"));
    const wrong = new Secret("000000");
    await expect(send({ type: "verifySoftwareToken", code: wrong })).rejects.toMatchObject({ code: "codeMismatch" });
    await expect(send({ type: "associateSoftwareToken" })).resolves.toMatchObject({ challenge: { name: "MFA_SETUP" } });
    willAnswer({ Status: "SUCCESS", Session: "verified" }, tokens());
    const outcome = await send({ type: "verifySoftwareToken", code, deviceName: "phone" });
    expect(outcome).toMatchObject({ type: "signedIn" });
    expect(operations().slice(2)).toStrictEqual([
      "VerifySoftwareToken",
      "VerifySoftwareToken",
      "RespondToAuthChallenge",
    ]);
    expect(sent[2]?.input).toStrictEqual({ UserCode: "000000", Session: "associated" });
    expect(sent[3]?.input).toStrictEqual({ UserCode: "123456", Session: "associated", FriendlyDeviceName: "phone" });
    expect(sent[4]?.input).toStrictEqual({
      ClientId: "client1",
      ChallengeName: "MFA_SETUP",
      Session: "verified",
      ChallengeResponses: { USERNAME: "canonical-ada" },
    });
  });

  test("a code that was proven is not asked for again when only the answer after it failed", async () => {
    const { send, operations, willAnswer } = await begin(["SOFTWARE_TOKEN_MFA"]);
    willAnswer({ Status: "SUCCESS", Session: "verified" }, new Error("connection lost"));
    await expect(send({ type: "verifySoftwareToken", code })).rejects.toMatchObject({ code: "offline" });
    willAnswer(tokens());
    await expect(send({ type: "verifySoftwareToken", code })).resolves.toMatchObject({ type: "signedIn" });
    expect(operations().slice(2)).toStrictEqual([
      "VerifySoftwareToken",
      "RespondToAuthChallenge",
      "RespondToAuthChallenge",
    ]);
  });

  test("a status other than success is a wrong code", async () => {
    const { send, willAnswer } = await begin(["SOFTWARE_TOKEN_MFA"]);
    willAnswer({ Status: "ERROR" });
    await expect(send({ type: "verifySoftwareToken", code })).rejects.toMatchObject({ code: "codeMismatch" });
  });

  test("a seed that cannot be made is told, and leaves the challenge to be tried again", async () => {
    const scripted = scriptedClient({ authFlow: "USER_PASSWORD_AUTH" });
    scripted.willAnswer(mfaSetup(["SOFTWARE_TOKEN_MFA"]), new Error("connection lost"));
    await expect(scripted.signIn()).resolves.toMatchObject({
      challenge: { name: "MFA_SETUP", totp: null },
      error: { code: "offline" },
    });
    scripted.willAnswer({ SecretCode: "SEED", Session: "s2" });
    await expect(scripted.send({ type: "associateSoftwareToken" })).resolves.toMatchObject({
      challenge: { totp: { account: "ada" } },
    });
  });

  test("B18: e-mail is set up by its address and leads to a code, which can be resent", async () => {
    const next = scriptedClient({ authFlow: "USER_PASSWORD_AUTH" });
    next.willAnswer(mfaSetup(["EMAIL_OTP"]), challenge("EMAIL_OTP", {}, "first code"));
    await next.signIn();
    await next.send(answer({ challenge: "MFA_SETUP", email: "ada@example.com" }));
    expect(lastOf(next.sent).input["ChallengeResponses"]).toStrictEqual({
      USERNAME: "canonical-ada",
      EMAIL: "ada@example.com",
    });
    next.clock.now += 30_000;
    next.willAnswer(mfaSetup(["EMAIL_OTP"]), challenge("EMAIL_OTP", {}, "second code"));
    await expect(next.send({ type: "resend" })).resolves.toMatchObject({ challenge: { name: "EMAIL_OTP" } });
    expect(next.operations().slice(2)).toStrictEqual(["InitiateAuth", "RespondToAuthChallenge"]);
  });
});
