import { describe, expect, test } from "vitest";
import { Secret } from "../../src/protocol/secret.js";
import { challenge, mfaSetup, passwordVerifier, selectMfa, smsMfa, tokens } from "./answers.js";
import type { Answer } from "./scripted-client.js";
import { answer, lastOf, refuse, scriptedClient } from "./scripted-client.js";

const code = new Secret("123456");
const minutes = (count: number) => count * 60_000;

const begin = async (...answers: readonly Answer[]) => {
  const scripted = scriptedClient({ authFlow: "USER_PASSWORD_AUTH", answers });
  return { ...scripted, outcome: await scripted.signIn() };
};

describe("challenges", () => {
  test("SMS_MFA tells where the code went, when it expires and when it can be sent again", async () => {
    const { outcome, clock } = await begin(smsMfa());
    expect(outcome).toStrictEqual({
      type: "challenge",
      challenge: {
        name: "SMS_MFA",
        purpose: "secondFactor",
        delivery: { medium: "SMS", destination: "+*******0100" },
        expiresAt: clock.now + minutes(3),
        resendAt: clock.now + 30_000,
      },
    });
  });

  test("authSessionValidity is what the app says it is", async () => {
    const { signIn, clock } = scriptedClient({
      authFlow: "USER_PASSWORD_AUTH",
      authSessionValidity: 15,
      answers: [smsMfa()],
    });
    await expect(signIn()).resolves.toMatchObject({ challenge: { expiresAt: clock.now + minutes(15) } });
  });

  test("B21: a wrong code leaves the session as it was and may be tried again", async () => {
    const { send, sent } = await begin(
      smsMfa(),
      refuse("CodeMismatchException", "Invalid code or auth state for the user."),
      tokens(),
    );
    await expect(send(answer({ challenge: "SMS_MFA", code: new Secret("000000") }))).rejects.toMatchObject({
      code: "codeMismatch",
      field: "code",
    });
    await expect(send(answer({ challenge: "SMS_MFA", code }))).resolves.toMatchObject({ type: "signedIn" });
    expect(sent.slice(1).map(({ input }) => input["Session"])).toStrictEqual([
      "session of SMS_MFA",
      "session of SMS_MFA",
    ]);
  });

  test("B16: EMAIL_OTP after a password is a second factor", async () => {
    const { outcome } = await begin(challenge("EMAIL_OTP", { CODE_DELIVERY_DESTINATION: "a***@e***" }));
    expect(outcome).toMatchObject({
      challenge: { purpose: "secondFactor", delivery: { medium: "EMAIL", destination: "a***@e***" } },
    });
  });

  test("B17: SELECT_MFA_TYPE is answered with the very value that the service offered", async () => {
    const { outcome, send, sent } = await begin(
      selectMfa(["SMS_MFA", "EMAIL_MFA", "SOFTWARE_TOKEN_MFA", "PIGEON_MFA"]),
      challenge("EMAIL_OTP"),
    );
    expect(outcome).toMatchObject({ challenge: { methods: ["SMS_MFA", "EMAIL_OTP", "SOFTWARE_TOKEN_MFA"] } });
    await send(answer({ challenge: "SELECT_MFA_TYPE", method: "EMAIL_OTP" }));
    expect(lastOf(sent).input["ChallengeResponses"]).toStrictEqual({ USERNAME: "canonical-ada", ANSWER: "EMAIL_MFA" });
  });

  test("B19: NEW_PASSWORD_REQUIRED asks for what is missing and sends it as userAttributes", async () => {
    const { outcome, send, sent } = await begin(
      challenge("NEW_PASSWORD_REQUIRED", {
        requiredAttributes: '["userAttributes.given_name","userAttributes.email"]',
        userAttributes: '{"email":"ada@example.com","email_verified":"true"}',
      }),
      tokens(),
    );
    expect(outcome).toMatchObject({ challenge: { missingAttributes: ["given_name"] } });
    await send(
      answer({
        challenge: "NEW_PASSWORD_REQUIRED",
        newPassword: new Secret(" New pass-1 "),
        attributes: { given_name: "Ada" },
      }),
    );
    expect(lastOf(sent).input["ChallengeResponses"]).toStrictEqual({
      USERNAME: "ada",
      NEW_PASSWORD: " New pass-1 ",
      "userAttributes.given_name": "Ada",
    });
  });

  test("B19: NEW_PASSWORD_REQUIRED takes clientMetadata over that of the client, and leaves nothing for the next answer", async () => {
    const { signIn, send, sent } = scriptedClient({
      authFlow: "USER_PASSWORD_AUTH",
      clientMetadata: { page: "checkout", own: "no" },
      answers: [challenge("NEW_PASSWORD_REQUIRED"), smsMfa(), tokens()],
    });
    await signIn();
    const newPassword = new Secret("Brand-new-1");
    const clientMetadata = { own: "yes" };
    await send(answer({ challenge: "NEW_PASSWORD_REQUIRED", newPassword, attributes: {}, clientMetadata }));
    expect(lastOf(sent).input["ClientMetadata"]).toStrictEqual({ page: "checkout", own: "yes" });
    expect(lastOf(sent).input["ChallengeResponses"]).toStrictEqual({ USERNAME: "ada", NEW_PASSWORD: "Brand-new-1" });
    await send(answer({ challenge: "SMS_MFA", code }));
    expect(lastOf(sent).input["ClientMetadata"]).toStrictEqual({ page: "checkout", own: "no" });
  });

  test.each([{}, { requiredAttributes: "{", userAttributes: "[" }, { requiredAttributes: "7" }])(
    "NEW_PASSWORD_REQUIRED with unreadable parameters %j asks for the password alone",
    async (parameters) => {
      const { outcome } = await begin(challenge("NEW_PASSWORD_REQUIRED", parameters));
      expect(outcome).toMatchObject({ challenge: { missingAttributes: [] } });
    },
  );

  test("B20: a new password may lead to a code, and a resend then uses the new one", async () => {
    const { send, sent, clock, willAnswer } = await begin(challenge("NEW_PASSWORD_REQUIRED"), smsMfa("first"));
    const newPassword = new Secret("Brand-new-1");
    await send(answer({ challenge: "NEW_PASSWORD_REQUIRED", newPassword, attributes: {} }));
    clock.now += 30_000;
    willAnswer(smsMfa("second"), tokens());
    await send({ type: "resend" });
    expect(lastOf(sent).input["AuthParameters"]).toStrictEqual({ USERNAME: "ada", PASSWORD: "Brand-new-1" });
    await send(answer({ challenge: "SMS_MFA", code }));
    expect(lastOf(sent).input["Session"]).toBe("second");
  });

  test("B20: a new password may lead to TOTP set-up", async () => {
    const { send } = await begin(challenge("NEW_PASSWORD_REQUIRED"), mfaSetup(["SOFTWARE_TOKEN_MFA"]), {
      SecretCode: "SEED",
      Session: "s2",
    });
    const newPassword = new Secret("Brand-new-1");
    const outcome = await send(answer({ challenge: "NEW_PASSWORD_REQUIRED", newPassword, attributes: {} }));
    expect(outcome).toMatchObject({ challenge: { name: "MFA_SETUP", totp: { account: "ada" } } });
  });

  test("G1: CUSTOM_CHALLENGE counts its rounds and shows the trigger's own parameters only", async () => {
    const parameters = { question: "2 + 2?", USERNAME: "canonical-ada" };
    const { outcome, send, sent } = await begin(
      challenge("CUSTOM_CHALLENGE", parameters),
      challenge("CUSTOM_CHALLENGE", { question: "3 + 3?" }, "round two"),
      tokens(),
    );
    expect(outcome).toMatchObject({ challenge: { round: 1, parameters: { question: "2 + 2?" } } });
    expect(outcome).not.toHaveProperty("challenge.parameters.USERNAME");
    await expect(send(answer({ challenge: "CUSTOM_CHALLENGE", answer: new Secret("4") }))).resolves.toMatchObject({
      challenge: { round: 2, parameters: { question: "3 + 3?" } },
    });
    await send(answer({ challenge: "CUSTOM_CHALLENGE", answer: new Secret("6") }));
    expect(lastOf(sent).input).toMatchObject({
      Session: "round two",
      ChallengeResponses: { USERNAME: "canonical-ada", ANSWER: "6" },
    });
  });

  test("SELECT_CHALLENGE offers what this user can do; a code that follows is a first factor and cannot be resent", async () => {
    const { outcome, send, sent } = await begin(
      { ...challenge("SELECT_CHALLENGE"), AvailableChallenges: ["PASSWORD", "EMAIL_OTP", "TELEPATHY"] },
      challenge("EMAIL_OTP"),
    );
    expect(outcome).toMatchObject({ challenge: { factors: ["PASSWORD", "EMAIL_OTP"] } });
    await expect(send(answer({ challenge: "SELECT_CHALLENGE", factor: "EMAIL_OTP" }))).resolves.toMatchObject({
      challenge: { name: "EMAIL_OTP", purpose: "firstFactor", resendAt: null },
    });
    expect(lastOf(sent).input["ChallengeResponses"]).toStrictEqual({ USERNAME: "ada", ANSWER: "EMAIL_OTP" });
  });

  test("SELECT_CHALLENGE with a password asks for it first and then answers PASSWORD", async () => {
    const { send, sent } = await begin(
      { ...challenge("SELECT_CHALLENGE"), AvailableChallenges: ["PASSWORD"] },
      tokens(),
    );
    await expect(send(answer({ challenge: "SELECT_CHALLENGE", factor: "PASSWORD" }))).resolves.toMatchObject({
      challenge: { name: "PASSWORD" },
    });
    expect(sent).toHaveLength(1);
    await send(answer({ challenge: "PASSWORD", password: new Secret("secret-1") }));
    expect(lastOf(sent).input).toMatchObject({
      ChallengeName: "PASSWORD",
      Session: "session of SELECT_CHALLENGE",
      ChallengeResponses: { USERNAME: "ada", PASSWORD: "secret-1" },
    });
  });

  test("PASSWORD_SRP is answered with SRP_A and the proof that follows with a signature", async () => {
    const { send, sent } = await begin(challenge("PASSWORD_SRP"), passwordVerifier("canonical-ada", "proof"), tokens());
    const outcome = await send(answer({ challenge: "PASSWORD_SRP", password: new Secret("secret-1") }));
    expect(outcome).toMatchObject({ type: "signedIn" });
    expect(sent[1]?.input["ChallengeResponses"]).toStrictEqual({ USERNAME: "ada", SRP_A: expect.any(String) });
    expect(sent[2]?.input).toMatchObject({ ChallengeName: "PASSWORD_VERIFIER", Session: "proof" });
  });

  test("WEB_AUTHN is posed, and answering it is not supported yet", async () => {
    const { outcome, send } = await begin(challenge("WEB_AUTHN", { CREDENTIAL_REQUEST_OPTIONS: "{}" }));
    expect(outcome).toMatchObject({ challenge: { name: "WEB_AUTHN" } });
    await expect(send(answer({ challenge: "WEB_AUTHN" }))).rejects.toMatchObject({ code: "unsupported" });
  });

  test.each(["HUMMING", "DEVICE_SRP_AUTH", "DEVICE_PASSWORD_VERIFIER", "ADMIN_NO_SRP_AUTH", "toString"])(
    "G21: %s, which nobody here can answer, is posed by its name",
    async (name) => {
      const { outcome } = await begin(challenge(name));
      expect(outcome).toMatchObject({ challenge: { name: "UNKNOWN", challengeName: name } });
    },
  );

  test.each([
    ["SELECT_MFA_TYPE", {}],
    ["SELECT_MFA_TYPE", { MFAS_CAN_CHOOSE: "[oops" }],
    ["SELECT_MFA_TYPE", { MFAS_CAN_CHOOSE: '["PIGEON_MFA"]' }],
    ["MFA_SETUP", { MFAS_CAN_SETUP: "[]" }],
    ["MFA_SETUP", { MFAS_CAN_SETUP: '["PIGEON_MFA"]' }],
  ])("G21: %s with %j, of which nothing can be chosen, is posed by its name", async (name, parameters) => {
    const { outcome } = await begin(challenge(name, parameters));
    expect(outcome).toMatchObject({ challenge: { name: "UNKNOWN", challengeName: name } });
  });

  test("an answer to another challenge than the present one is not sent", async () => {
    const { send, sent } = await begin(smsMfa());
    await expect(send(answer({ challenge: "EMAIL_OTP", code }))).rejects.toMatchObject({ code: "challengeExpired" });
    expect(sent).toHaveLength(1);
  });
});
