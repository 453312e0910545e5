import { describe, expect, test } from "vitest";
import { Secret } from "../../src/protocol/secret.js";
import { passwordVerifier, smsMfa, WRONG } from "./answers.js";
import { answer, lastOf, refuse, scriptedClient } from "./scripted-client.js";

const code = new Secret("123456");

describe("refusals", () => {
  test("B11: wrong credentials and an unknown user read alike", async () => {
    const { signIn, willAnswer } = scriptedClient({ authFlow: "USER_PASSWORD_AUTH" });
    willAnswer(refuse("NotAuthorizedException", WRONG), refuse("UserNotFoundException", "User does not exist."));
    await expect(signIn()).rejects.toMatchObject({ code: "invalidCredentials" });
    await expect(signIn()).rejects.toMatchObject({ code: "invalidCredentials" });
  });

  test.each([
    ["UserNotConfirmedException", "userNotConfirmed", "ResendConfirmationCode"],
    ["PasswordResetRequiredException", "passwordResetRequired", "ForgotPassword"],
  ] as const)(
    "%s, before or after the proof, is the outcome %s of what %s sent to what was typed",
    async (name, type, operation) => {
      for (const before of [[], [passwordVerifier("uuid")]]) {
        const sent = { CodeDeliveryDetails: { DeliveryMedium: "EMAIL", Destination: "a***@e***" } };
        const { signIn, sent: requests, clock } = scriptedClient({ answers: [...before, refuse(name, "no"), sent] });
        await expect(signIn("Ada")).resolves.toMatchObject({
          type,
          delivery: { medium: "EMAIL", destination: "a***@e***" },
          resendAt: clock.now + 30_000,
        });
        expect(lastOf(requests)).toStrictEqual({ operation, input: { ClientId: "client1", Username: "Ada" } });
      }
    },
  );

  test("an account's state that shows with the answer to a challenge is met in the same way", async () => {
    const { signIn, send, operations } = scriptedClient({
      authFlow: "USER_PASSWORD_AUTH",
      answers: [smsMfa(), refuse("PasswordResetRequiredException", "no"), {}],
    });
    await signIn();
    await expect(send(answer({ challenge: "SMS_MFA", code }))).resolves.toMatchObject({
      type: "passwordResetRequired",
      delivery: null,
    });
    expect(operations()).toStrictEqual(["InitiateAuth", "RespondToAuthChallenge", "ForgotPassword"]);
  });

  test("G20: a lock-out gets an estimated end that doubles with each one in a row, until the person gets through", async () => {
    const { signIn, clock, willAnswer } = scriptedClient({ authFlow: "USER_PASSWORD_AUTH" });
    const locked = refuse("NotAuthorizedException", "Password attempts exceeded");
    const seconds: number[] = [];
    const tryLocked = async () => {
      willAnswer(locked);
      const error: unknown = await signIn().catch((refused: unknown) => refused);
      const { retryAt = 0 } = error as { retryAt?: number };
      seconds.push((retryAt - clock.now) / 1000);
    };
    for (let count = 0; count < 12; count += 1) await tryLocked();
    willAnswer(refuse("NotAuthorizedException", WRONG));
    await expect(signIn()).rejects.toMatchObject({ code: "invalidCredentials" });
    await tryLocked();
    willAnswer(smsMfa());
    await signIn();
    await tryLocked();
    expect(seconds).toStrictEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900, 1]);
  });

  test("an answer with neither challenge nor tokens is unknown, and says what it lacks", async () => {
    const { signIn } = scriptedClient({ authFlow: "USER_PASSWORD_AUTH", answers: [{}] });
    await expect(signIn()).rejects.toMatchObject({ code: "unknown", cause: { name: "UnreadableAnswer" } });
  });

  test("tokens that are no JWT are refused and nobody is signed in", async () => {
    const { signIn, client } = scriptedClient({
      authFlow: "USER_PASSWORD_AUTH",
      answers: [{ AuthenticationResult: { IdToken: "x", AccessToken: "y" } }],
    });
    await expect(signIn()).rejects.toMatchObject({ code: "unknown" });
    await expect(client.getAccessToken()).resolves.toBeNull();
  });

  test("a proof that nobody asked for is posed as what it is", async () => {
    const { signIn } = scriptedClient({ authFlow: "USER_PASSWORD_AUTH", answers: [passwordVerifier()] });
    await expect(signIn()).resolves.toMatchObject({
      challenge: { name: "UNKNOWN", challengeName: "PASSWORD_VERIFIER" },
    });
  });

  test("B = 0 proves nothing and is refused", async () => {
    const zero = {
      ...passwordVerifier(),
      ChallengeParameters: { ...passwordVerifier().ChallengeParameters, SRP_B: "0" },
    };
    const { signIn } = scriptedClient({ answers: [zero] });
    await expect(signIn()).rejects.toMatchObject({ code: "unknown", cause: { name: "SrpError" } });
  });

  test("registerPasskey is not supported yet", async () => {
    const { send, sent } = scriptedClient();
    await expect(send({ type: "registerPasskey" })).rejects.toMatchObject({ code: "unsupported" });
    expect(sent).toHaveLength(0);
  });
});
