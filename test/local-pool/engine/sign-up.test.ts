import { describe, expect, test } from "vitest";
import { secretHash } from "../../../src/srp/secret-hash.js";
import { openPool, signUp } from "./harness/account-requests.js";
import { attributeModel, clientModel, PASSWORD, schema, userModel } from "./harness/models.js";
import { byPassword, signIn } from "./harness/requests.js";
import type { TestPool } from "./harness/test-pool.js";

const signedUp = (pool: TestPool, ...args: Parameters<typeof signUp>) => pool.call("SignUp", signUp(...args));
const refused = (pool: TestPool, ...args: Parameters<typeof signUp>) => pool.refusal("SignUp", signUp(...args));

describe("SignUp", () => {
  test("makes an unconfirmed user and sends a code to an address that the pool verifies", async () => {
    const pool = openPool();
    const answer = await signedUp(pool);
    expect(answer).toEqual({
      UserConfirmed: false,
      UserSub: pool.user("bob").sub,
      CodeDeliveryDetails: { AttributeName: "email", DeliveryMedium: "EMAIL", Destination: "b***@e***" },
    });
    expect(pool.lastMessage).toEqual({
      at: pool.clock.now(),
      username: "bob",
      medium: "EMAIL",
      destination: "bob@example.com",
      kind: "SignUp",
      code: expect.stringMatching(/^\d{6}$/),
    });
    expect(Object.fromEntries(pool.user("bob").attributes)).toEqual({
      email: "bob@example.com",
      email_verified: "false",
    });
    expect(pool.user("bob").status).toBe("UNCONFIRMED");
  });

  test("the user is told apart at sign-in, before the password is looked at", async () => {
    const pool = openPool();
    await signedUp(pool);
    for (const given of [PASSWORD, "Wrong-Password-1"])
      expect(await pool.refusal("InitiateAuth", byPassword({ USERNAME: "bob", PASSWORD: given }))).toBe(
        "UserNotConfirmedException: User is not confirmed.",
      );
  });

  test("a text message goes first where the pool verifies both; without such an address nothing is sent", async () => {
    const pool = openPool({ autoVerifiedAttributes: ["email", "phone_number"] });
    const both = await signedUp(pool, { email: "bob@example.com", phone_number: "+15555550839" });
    expect(both.CodeDeliveryDetails).toEqual({
      AttributeName: "phone_number",
      DeliveryMedium: "SMS",
      Destination: "+*******0839",
    });
    const silent = openPool({ autoVerifiedAttributes: ["phone_number"] });
    expect(await signedUp(silent)).toEqual({ UserConfirmed: false, UserSub: silent.user("bob").sub });
    expect(silent.world.outbox.deliveries).toEqual([]);
  });

  test("a name in use is told, in any case of letters and also where user existence errors are prevented", async () => {
    const pool = openPool({ clients: [clientModel({ preventUserExistenceErrors: true })] });
    expect(await refused(pool, {}, { Username: "ADA" })).toBe("UsernameExistsException: User already exists");
  });

  test("UsernameAttributes: the address is the name, and a taken one is refused at once", async () => {
    const pool = openPool({ usernameAttributes: ["email"] });
    expect(await refused(pool, {}, { Username: "Ada@example.com" })).toBe(
      "UsernameExistsException: An account with the given email already exists.",
    );
    const { UserSub = "" } = await signedUp(pool, {}, { Username: "bob@example.com" });
    expect(pool.user(UserSub).attributes.get("email")).toBe("bob@example.com");
    expect(await refused(pool, {}, { Username: "bob" })).toBe(
      "InvalidParameterException: Username should be an email.",
    );
  });

  test("alias pools: an address is no name, and a taken e-mail alias is not refused yet", async () => {
    const pool = openPool({ aliasAttributes: ["email", "preferred_username"] });
    expect(await refused(pool, {}, { Username: "bob@example.com" })).toBe(
      "InvalidParameterException: Username cannot be of email format, since user pool is configured for email alias.",
    );
    expect((await signedUp(pool, { email: "ada@example.com" })).UserConfirmed).toBe(false);
    const nick = await refused(pool, { preferred_username: "ADA" }, { Username: "eve" });
    expect(nick).toBe("UsernameExistsException: An account with the given preferred_username already exists.");
  });

  test("the policy has words of its own here, and blanks at the ends are said before it", async () => {
    const pool = openPool();
    expect(await refused(pool, {}, { Password: "weak" })).toBe(
      "InvalidPasswordException: Password did not conform with policy: Password not long enough",
    );
    expect(await refused(pool, {}, { Password: " weak" })).toBe(
      String.raw`InvalidParameterException: 1 validation error detected: Value at 'password' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[\S]+.*[\S]+$`,
    );
  });

  test("a password may be left out only where a code can begin a sign-in", async () => {
    const { Password: _, ...bare } = signUp();
    expect(await openPool().refusal("SignUp", bare)).toBe(
      "InvalidParameterException: 1 validation error detected: Value at 'password' failed to satisfy constraint: Member must not be null",
    );
    const pool = openPool({ firstFactors: ["PASSWORD", "EMAIL_OTP"] });
    expect((await pool.call("SignUp", bare)).UserConfirmed).toBe(false);
    expect(pool.user("bob").password).toBeNull();
  });

  test("required attributes must come, unknown ones must not, addresses must be some", async () => {
    const pool = openPool({ schema: schema("email", "email_verified", "!given_name", "!nickname", "custom:team") });
    expect(await refused(pool, { email: "bob@example.com", nickname: "" })).toBe(
      "InvalidParameterException: Attributes did not conform to the schema: given_name: The attribute is required\nnickname: The attribute is required\n",
    );
    const names = { given_name: "Bob", nickname: "B", "custom:team": "x" };
    expect(await refused(pool, { ...names, shoe: "42" })).toBe(
      "InvalidParameterException: Attributes did not conform to the schema: shoe: Attribute does not exist in the schema.\n",
    );
    expect(await refused(pool, { ...names, email: "nowhere" })).toBe(
      "InvalidParameterException: Invalid email address format.",
    );
    await signedUp(pool, names);
    expect(pool.user("bob").attributes.get("custom:team")).toBe("x");
  });

  test.each(["sub", "email_verified", "phone_number_verified", "given_name"])(
    "%s may not be written by a client without it in WriteAttributes",
    async (name) => {
      const pool = openPool({ clients: [clientModel({ writeAttributes: new Set(["email", "sub"]) })] });
      expect(await refused(pool, { [name]: "true" })).toBe(
        "NotAuthorizedException: A client attempted to write unauthorized attribute",
      );
    },
  );

  test("an immutable attribute can be given once, here", async () => {
    const name = "custom:badge";
    const badge = attributeModel({ name, mutable: false });
    const pool = openPool({ schema: new Map([...schema("email", "email_verified"), [name, badge]]) });
    await signedUp(pool, { [name]: "7" });
    expect(pool.user("bob").attributes.get(name)).toBe("7");
  });

  test("a pool in which administrators make the users refuses", async () => {
    expect(await refused(openPool({ allowsSignUp: false }))).toBe(
      "NotAuthorizedException: SignUp is not permitted for this user pool",
    );
  });

  test("a client with a secret sends SecretHash", async () => {
    const clientSecret = "9example8secret7with6fifty5one4characters3in2it1aaaa";
    const pool = openPool({ clients: [clientModel({ secret: clientSecret })] });
    expect(await refused(pool)).toBe(
      "NotAuthorizedException: Client demo is configured with secret but SECRET_HASH was not received",
    );
    expect(await refused(pool, {}, { SecretHash: "d3Jvbmc=" })).toBe(
      "NotAuthorizedException: Unable to verify secret hash for client demo",
    );
    const SecretHash = await secretHash({ username: "bob", clientId: "demo", clientSecret });
    expect((await signedUp(pool, {}, { SecretHash })).UserConfirmed).toBe(false);
  });
});

test("a user of the description who never confirmed can have a code sent", async () => {
  const pool = openPool({ users: [userModel({ status: "UNCONFIRMED" })] });
  await pool.call("ResendConfirmationCode", { ClientId: "demo", Username: "ada" });
  const ConfirmationCode = pool.lastMessage.code;
  await pool.call("ConfirmSignUp", { ClientId: "demo", Username: "ada", ConfirmationCode });
  expect((await signIn(pool)).TokenType).toBe("Bearer");
});
