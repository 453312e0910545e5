import { describe, expect, test } from "vitest";
import { Secret } from "../../src/protocol/secret.js";
import { passwordVerifier, smsMfa, WRONG } from "./answers.js";
import { refuse, scriptedClient } from "./scripted-client.js";

const code = new Secret("123456");

describe("refusals", () => {
  test("B11: wrong credentials and an unknown user read alike", async () => {
    const { signIn, willAnswer } = scriptedClient({ authFlow: "USER_PASSWORD_AUTH" });
    willAnswer(refuse("NotAuthorizedException", WRONG), refuse("UserNotFoundException", "User does not exist."));
    await expect(signIn()).rejects.toMatchObject({ code: "invalidCredentials" });
    await expect(signIn()).rejects.toMatchObject({ code: "invalidCredentials" });
  });

  test.each([
    ["UserNotConfirmedException", "userNotConfirmed"],
    ["PasswordResetRequiredException", "passwordResetRequired"],
  ] as const)("%s is the outcome %s with what was typed and what stood behind it", async (name, type) => {
    const { signIn } = scriptedClient({ answers: [passwordVerifier("uuid"), refuse(name, "no")] });
    const cause = { name, message: "no", requestId: "request-1" };
    await expect(signIn("Ada")).resolves.toMatchObject({ type, username: "Ada", error: { code: type, cause } });
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

  test.each(["signUp", "confirmSignUp", "forgotPassword", "registerPasskey"] as const)(
    "%s is not supported yet",
    async (type) => {
      const { send, signIn, sent } = scriptedClient({ authFlow: "USER_PASSWORD_AUTH", answers: [smsMfa()] });
      await signIn();
      const request = { type, username: "ada", attributes: {}, code } as unknown as Parameters<typeof send>[0];
      await expect(send(request)).rejects.toMatchObject({ code: "unsupported" });
      expect(sent).toHaveLength(1);
    },
  );
});
