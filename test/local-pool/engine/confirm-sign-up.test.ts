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
  signUp,
  STALE_CODE,
  WRONG_CODE,
} from "./harness/account-requests.js";
import { clientModel, userModel } from "./harness/models.js";
import { sessionOf, signIn, tokensOf } from "./harness/requests.js";
import type { TestPool } from "./harness/test-pool.js";

const DAY = 86_400;
const CONFIRMED = "NotAuthorizedException: User cannot be confirmed. Current status is CONFIRMED";

const open = async (...args: Parameters<typeof openPool>) => {
  const pool = openPool(...args);
  await pool.call("SignUp", signUp());
  return { pool, code: pool.lastMessage.code };
};
const confirm = (pool: TestPool, ConfirmationCode: string, more: object = {}) =>
  pool.call("ConfirmSignUp", named("bob", { ConfirmationCode, ...more }));
const refused = (pool: TestPool, ConfirmationCode: string, more: object = {}) =>
  pool.refusal("ConfirmSignUp", named("bob", { ConfirmationCode, ...more }));
const resend = (pool: TestPool, username: string) => pool.refusal("ResendConfirmationCode", named(username));
const choosing = clientModel({ explicitAuthFlows: new Set(["ALLOW_USER_AUTH", "ALLOW_USER_PASSWORD_AUTH"]) });
const passwordless = { clients: [choosing], firstFactors: ["PASSWORD", "EMAIL_OTP"] };
const userAuth = (Session: string, USERNAME = "bob", more: object = {}) => ({
  ClientId: "demo",
  AuthFlow: "USER_AUTH",
  AuthParameters: { USERNAME },
  Session,
  ...more,
});

describe("ConfirmSignUp", () => {
  test("B33: a wrong code spends nothing; the right one confirms the user and the address, and signs in nobody", async () => {
    const { pool, code } = await open();
    expect(await refused(pool, otherThan(code))).toBe(WRONG_CODE);
    expect(await confirm(pool, code)).toEqual({});
    expect(pool.user("bob").status).toBe("CONFIRMED");
    expect(pool.user("bob").attributes.get("email_verified")).toBe("true");
    expect((await signIn(pool, { USERNAME: "bob" })).TokenType).toBe("Bearer");
  });

  test("a confirmed user is told so, whatever the code, a disabled one that; and a code is good once", async () => {
    const { pool, code } = await open();
    await confirm(pool, code);
    expect(await refused(pool, code)).toBe(CONFIRMED);
    expect(await refused(pool, otherThan(code))).toBe(CONFIRMED);
    pool.user("bob").enabled = false;
    expect(await refused(pool, code)).toBe(DISABLED);
    Object.assign(pool.user("bob"), { enabled: true, status: "UNCONFIRMED" });
    expect(await refused(pool, code)).toBe(STALE_CODE);
  });

  test("a code lives for a day", async () => {
    const { pool, code } = await open();
    pool.clock.advance(DAY - 1);
    expect(await refused(pool, otherThan(code))).toBe(WRONG_CODE);
    pool.clock.advance(1);
    expect(await refused(pool, code)).toBe(STALE_CODE);
  });

  test("the sixteenth try within an hour is one too many, right or wrong; an hour later it is not", async () => {
    const { pool, code } = await open();
    for (let count = 0; count < 15; count += 1) expect(await refused(pool, otherThan(code))).toBe(WRONG_CODE);
    expect(await refused(pool, code)).toBe(LIMIT);
    pool.clock.advance(3600);
    expect(await confirm(pool, code)).toEqual({});
  });

  test("a user without a code, and a name that nobody has", async () => {
    const pool = openPool({ autoVerifiedAttributes: [] });
    await pool.call("SignUp", signUp());
    expect(await refused(pool, "123456")).toBe(STALE_CODE);
    const nobody = named("nobody", { ConfirmationCode: "123456" });
    expect(await pool.refusal("ConfirmSignUp", nobody)).toBe("UserNotFoundException: User does not exist.");
    expect(await openHidingPool().refusal("ConfirmSignUp", nobody)).toBe(WRONG_CODE);
  });

  test("a taken alias is refused and spends nothing, unless it shall be taken over", async () => {
    const pool = openPool({ aliasAttributes: ["email"] });
    await pool.call("SignUp", signUp({ email: "Ada@example.com" }));
    const { code } = pool.lastMessage;
    expect(await refused(pool, code)).toBe("AliasExistsException: An account with the email already exists.");
    expect(pool.user("bob").status).toBe("UNCONFIRMED");
    await confirm(pool, code, { ForceAliasCreation: true });
    expect(pool.user().attributes.get("email_verified")).toBe("false");
    expect((await pool.call("AdminGetUser", byAdmin("ada@example.com"))).Username).toBe("bob");
  });

  test("PostConfirmation gets the user and ClientMetadata; what it throws undoes nothing", async () => {
    const { pool, code } = await open();
    const spy = vi.fn<Trigger<"PostConfirmation">>(() => {
      throw new Error("no welcome");
    });
    pool.world.triggers.PostConfirmation = spy;
    expect(await refused(pool, code, { ClientMetadata: { from: "fair" } })).toBe(
      "UserLambdaValidationException: PostConfirmation failed with error no welcome.",
    );
    expect(spy.mock.calls[0]?.[0]).toMatchObject({
      triggerSource: "PostConfirmation_ConfirmSignUp",
      userName: "bob",
      request: {
        userAttributes: { "cognito:user_status": "CONFIRMED", email_verified: "true" },
        clientMetadata: { from: "fair" },
      },
    });
    expect(pool.user("bob").status).toBe("CONFIRMED");
  });
});

describe("ResendConfirmationCode", () => {
  test("B33: sends another code, and the former one is worth nothing", async () => {
    const { pool, code: first } = await open();
    let sent = await pool.call("ResendConfirmationCode", named("bob"));
    while (pool.lastMessage.code === first) sent = await pool.call("ResendConfirmationCode", named("bob"));
    expect(sent).toEqual({
      CodeDeliveryDetails: { AttributeName: "email", DeliveryMedium: "EMAIL", Destination: "b***@e***" },
    });
    expect(pool.lastMessage.kind).toBe("ResendCode");
    const { code } = pool.lastMessage;
    expect(await refused(pool, first)).toBe(WRONG_CODE);
    expect(await confirm(pool, code)).toEqual({});
  });

  test("five times within an hour", async () => {
    const { pool } = await open();
    for (let count = 0; count < 5; count += 1) await pool.call("ResendConfirmationCode", named("bob"));
    expect(await pool.refusal("ResendConfirmationCode", named("bob"))).toBe(LIMIT);
    pool.clock.advance(3600);
    expect((await pool.call("ResendConfirmationCode", named("bob"))).CodeDeliveryDetails).toBeDefined();
  });

  test("not to who is confirmed or disabled, nor where the pool verifies nothing, nor to nobody", async () => {
    const { pool } = await open();
    expect(await resend(pool, "ada")).toBe("InvalidParameterException: User is already confirmed.");
    pool.user("bob").enabled = false;
    expect(await resend(pool, "bob")).toBe(DISABLED);
    expect(await resend(pool, "nobody")).toBe("UserNotFoundException: Username/client id combination not found.");
    const silent = openPool({ autoVerifiedAttributes: [] });
    await silent.call("SignUp", signUp());
    expect(await resend(silent, "bob")).toContain("Auto verification not turned on");
  });

  test("CustomMessage writes the mail, told by ClientMetadata", async () => {
    const { pool } = await open();
    pool.world.triggers.CustomMessage = (event) => {
      event.response.emailSubject = event.triggerSource;
      event.response.emailMessage = `${event.request.clientMetadata?.["from"]}: ${event.request.codeParameter}`;
      return event;
    };
    await pool.call("ResendConfirmationCode", named("bob", { ClientMetadata: { from: "Acme" } }));
    const { code, subject, message } = pool.lastMessage;
    expect([subject, message]).toEqual(["CustomMessage_ResendCode", `Acme: ${code}`]);
  });
});

describe("the session of a sign-up", () => {
  const openConfirmed = async () => {
    const { pool, code } = await open(passwordless);
    return { pool, session: sessionOf(await confirm(pool, code)) };
  };

  test("B34: the one of ConfirmSignUp signs in once, without another code", async () => {
    const { pool, session } = await openConfirmed();
    expect(tokensOf(await pool.call("InitiateAuth", userAuth(session))).RefreshToken).toBeDefined();
    expect(pool.world.outbox.deliveries).toHaveLength(1);
    expect(await pool.refusal("InitiateAuth", userAuth(session))).toBe(
      "NotAuthorizedException: Invalid session for the user, session can only be used once.",
    );
  });

  test("lives as long as a session of the app client", async () => {
    const { pool, session } = await openConfirmed();
    pool.clock.advance(180);
    expect(await pool.refusal("InitiateAuth", userAuth(session))).toBe(
      "NotAuthorizedException: Invalid session for the user, session is expired.",
    );
  });

  test("is for this user only, and the one of SignUp is not enough", async () => {
    const { pool, session } = await openConfirmed();
    const invalid = "NotAuthorizedException: Invalid session for the user.";
    expect(await pool.refusal("InitiateAuth", userAuth(session, "ada"))).toBe(invalid);
    const begun = await pool.call("SignUp", signUp({}, { Username: "eve" }));
    await pool.call("AdminConfirmSignUp", byAdmin("eve"));
    expect(await pool.refusal("InitiateAuth", userAuth(sessionOf(begun), "eve"))).toBe(invalid);
    expect(tokensOf(await pool.call("InitiateAuth", userAuth(session))).TokenType).toBe("Bearer");
  });

  test("B34: the one of SignUp signs in whom PreSignUp confirmed", async () => {
    const pool = openPool(passwordless);
    pool.world.triggers.PreSignUp = (event) => {
      event.response.autoConfirmUser = true;
      return event;
    };
    const begun = sessionOf(await pool.call("SignUp", signUp()));
    expect(tokensOf(await pool.call("InitiateAuth", userAuth(begun))).TokenType).toBe("Bearer");
  });

  test.each([
    ["the app client does not permit USER_AUTH", { ...passwordless, clients: [clientModel()] }],
    ["no code can begin a sign-in", { ...passwordless, firstFactors: ["PASSWORD"] }],
    ["everybody has a second factor", { ...passwordless, mfa: "ON" as const }],
  ])("does not come where %s", async (_, model) => {
    const pool = openPool(model);
    const begun = await pool.call("SignUp", signUp());
    expect(Object.keys(begun)).not.toContain("Session");
    expect(await confirm(pool, pool.lastMessage.code)).toEqual({});
  });
});

describe("AdminConfirmSignUp", () => {
  test("confirms without a code and verifies no address; the code is worth nothing any more", async () => {
    const { pool } = await open();
    const spy = vi.fn<Trigger<"PostConfirmation">>((event) => event);
    pool.world.triggers.PostConfirmation = spy;
    expect(await pool.call("AdminConfirmSignUp", byAdmin("bob", { ClientMetadata: { by: "root" } }))).toEqual({});
    expect(pool.user("bob").status).toBe("CONFIRMED");
    expect(pool.user("bob").attributes.get("email_verified")).toBe("false");
    expect(spy.mock.calls[0]?.[0]).toMatchObject({
      callerContext: { clientId: "CLIENT_ID_NOT_APPLICABLE" },
      request: { clientMetadata: { by: "root" } },
    });
    expect(pool.world.pools[0]?.codes.size).toBe(0);
  });

  test("not who is confirmed already, nor nobody", async () => {
    const pool = openPool({ users: [userModel()] });
    expect(await pool.refusal("AdminConfirmSignUp", byAdmin("ada"))).toBe(CONFIRMED);
    expect(await pool.refusal("AdminConfirmSignUp", byAdmin("nobody"))).toBe(
      "UserNotFoundException: User does not exist.",
    );
  });
});
