import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { autoSignIn, confirmSignUp, fetchAuthSession, signUp } from "aws-amplify/auth";
import type { ServedPool } from "../../package/pool-command.js";
import { connect, password, refusal, serve } from "./amplify.js";

let pool: ServedPool;

beforeAll(async () => {
  pool = await serve();
});
afterAll(() => pool.stop());
beforeEach(async () => {
  // aws-amplify polls every five seconds for a link, gives up after three minutes, and takes a second call within 0.3 s for the first.
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval"] });
  await pool.reset();
});
afterEach(async () => {
  await vi.advanceTimersByTimeAsync(180_000);
  vi.useRealTimers();
});

const bob = (email: string, more: object = {}) => ({
  username: "bob",
  password,
  options: { userAttributes: { email }, autoSignIn: true, ...more },
});
const done = { isSignedIn: true, nextStep: { signInStep: "DONE" } };
const operations = async () => (await pool.requests()).map(({ operation }) => operation);
const username = async () => (await fetchAuthSession()).tokens?.accessToken.payload["username"];

describe("aws-amplify signs in by itself at latchkey pool", () => {
  test("after the code, with the password given at sign-up", async () => {
    await connect(pool);
    await signUp(bob("bob@example.com"));
    expect(await confirmSignUp({ username: "bob", confirmationCode: await pool.code("bob") })).toEqual({
      isSignUpComplete: true,
      nextStep: { signUpStep: "COMPLETE_AUTO_SIGN_IN" },
    });
    expect(await autoSignIn()).toEqual(done);
    expect(await username()).toBe("bob");
    expect(await operations()).toEqual(["SignUp", "ConfirmSignUp", "InitiateAuth", "RespondToAuthChallenge"]);
  });

  test("at once, where the trigger PreSignUp confirms", async () => {
    await connect(pool);
    expect(await signUp(bob("bob@house.example.com"))).toMatchObject({
      isSignUpComplete: true,
      nextStep: { signUpStep: "COMPLETE_AUTO_SIGN_IN" },
    });
    expect(await autoSignIn()).toEqual(done);
    expect(await pool.outbox("bob")).toEqual([]);
  });

  test("without a password, by the session that the code was worth, and no second code is sent", async () => {
    await connect(pool, "codes");
    const email = "bob@example.com";
    const options = { userAttributes: { email }, autoSignIn: { authFlowType: "USER_AUTH" as const } };
    await signUp({ username: email, options });
    await confirmSignUp({ username: email, confirmationCode: await pool.code(email) });
    expect(await autoSignIn()).toEqual(done);
    expect((await fetchAuthSession()).tokens?.idToken?.payload).toMatchObject({ email, email_verified: true });
    expect(await operations()).toEqual(["SignUp", "ConfirmSignUp", "InitiateAuth"]);
    expect(await pool.outbox(email)).toHaveLength(1);
  });

  test("without a password and too late, the session is worth nothing any more", async () => {
    await connect(pool, "codes");
    const email = "bob@example.com";
    const options = { userAttributes: { email }, autoSignIn: { authFlowType: "USER_AUTH" as const } };
    await signUp({ username: email, options });
    await confirmSignUp({ username: email, confirmationCode: await pool.code(email) });
    await pool.advance(181);
    expect(await refusal(autoSignIn())).toBe(
      "NotAuthorizedException: Invalid session for the user, session is expired.",
    );
  });

  test("after the link: it asks until the person has followed it", async () => {
    await connect(pool, "links", { signUpVerificationMethod: "link" });
    expect((await signUp(bob("bob@example.com"))).nextStep.signUpStep).toBe("COMPLETE_AUTO_SIGN_IN");
    const signedIn = autoSignIn();
    await vi.advanceTimersByTimeAsync(5_000);
    await vi.waitUntil(async () => (await operations()).length >= 2);
    const [message] = await pool.outbox("bob");
    expect(message).toMatchObject({ kind: "SignUp", destination: "bob@example.com" });
    expect(message?.code).toBeUndefined();
    const page = await fetch(message?.link ?? "nothing was sent");
    expect(page.status).toBe(200);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await signedIn).toEqual(done);
    expect(await username()).toBe("bob");
  });
});
