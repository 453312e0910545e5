import { describe, expect, test, vi } from "vitest";
import { tokens } from "./answers.js";
import { scriptedClient } from "./scripted-client.js";
import { signedInClient } from "./signed-in-client.js";
import { signedInPerson } from "./signed-in-person.js";

const verifiedFirst = {
  AutoVerifiedAttributes: ["email"],
  UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ["email"] },
} as const;

describe("attributes", () => {
  test("are read as the pool has them, as text and without sub", async () => {
    const { account } = await signedInPerson();
    await expect(account.getAttributes()).resolves.toStrictEqual({
      email: "ada@example.com",
      email_verified: "true",
      phone_number: "+15555550100",
      phone_number_verified: "true",
    });
  });

  test("B6: are changed and deleted, and the session's user follows", async () => {
    const { account, user } = await signedInPerson();
    await expect(account.updateAttributes({ given_name: "Ada", nickname: "A" })).resolves.toStrictEqual({});
    expect(user()).toMatchObject({ given_name: "Ada", nickname: "A" });
    await account.deleteAttributes(["nickname"]);
    expect(user()).toMatchObject({ given_name: "Ada" });
    expect(user()).not.toHaveProperty("nickname");
  });

  test("stay as they are where an app's looser compiler lets `undefined` through", async () => {
    const { account, user } = await signedInPerson();
    await account.updateAttributes({ given_name: "Ada", nickname: "A" });
    // SAFETY: what a compiler without `exactOptionalPropertyTypes` takes for attributes that are named in `Register`.
    await account.updateAttributes({ given_name: "Augusta", nickname: undefined } as unknown as Record<string, string>);
    expect(user()).toMatchObject({ given_name: "Augusta", nickname: "A" });
  });

  test("say where a code went for an address that has to be verified, and another can be sent", async () => {
    const { account, user, delivered, pool } = await signedInPerson();
    const email = "lovelace@example.org";
    await expect(account.updateAttributes({ email, given_name: "Ada" })).resolves.toStrictEqual({
      email: { medium: "EMAIL", destination: "l***@e***" },
    });
    expect(user()).toMatchObject({ email, email_verified: "false" });
    await expect(account.sendAttributeCode("email")).resolves.toStrictEqual({
      medium: "EMAIL",
      destination: "l***@e***",
    });
    expect(pool.outbox.all).toHaveLength(2);
    await account.confirmAttribute({ attribute: "email", code: delivered() });
    expect(user()).toMatchObject({ email, email_verified: "true" });
  });

  test("S56: the old address stays, and signs in, until the new one is verified", async () => {
    const { account, user, delivered, client, signIn } = await signedInPerson({ pool: { UserPool: verifiedFirst } });
    const email = "lovelace@example.org";
    await expect(account.updateAttributes({ email })).resolves.toStrictEqual({
      email: { medium: "EMAIL", destination: "l***@e***" },
    });
    const before = { email: "ada@example.com", email_verified: "true" };
    expect(user()).toMatchObject(before);
    await expect(account.getAttributes()).resolves.toMatchObject(before);
    await expect(account.confirmAttribute({ attribute: "email", code: "000000" })).rejects.toMatchObject({
      code: "codeMismatch",
      field: "code",
    });
    expect(user()).toMatchObject(before);
    await expect(signIn("ada@example.com")).resolves.toMatchObject({ type: "signedIn" });
    await expect(signIn(email)).rejects.toMatchObject({ code: "invalidCredentials" });
    await account.confirmAttribute({ attribute: "email", code: delivered() });
    expect(user()).toMatchObject({ email, email_verified: "true" });
    await expect(signIn(email)).resolves.toMatchObject({ type: "signedIn" });
    await expect(signIn("ada@example.com")).rejects.toMatchObject({ code: "invalidCredentials" });
    expect(client.current.status).toBe("signedIn");
  });

  test("that are refused keep the session, and say which", async () => {
    const { account, client } = await signedInPerson();
    const before = client.current;
    await expect(account.updateAttributes({ email: "nowhere" })).rejects.toMatchObject({
      code: "invalidInput",
      field: "email",
    });
    await expect(account.updateAttributes({ "custom:hat": "1" })).rejects.toMatchObject({ field: "custom:hat" });
    await expect(account.updateAttributes({ email_verified: "true" })).rejects.toMatchObject({ code: "misconfigured" });
    expect(client.current).toBe(before);
  });

  test("are changed although the session cannot follow: it does with its next refresh", async () => {
    const { client, operations, willAnswer } = await signedInClient();
    const { current } = client;
    const lost = new TypeError("Failed to fetch");
    willAnswer({}, lost, lost, lost);
    await expect(client.account.updateAttributes({ nickname: "A" })).resolves.toStrictEqual({});
    expect(client.current).toBe(current);
    const asked = ["GetTokensFromRefreshToken", "GetTokensFromRefreshToken", "GetTokensFromRefreshToken"];
    expect(operations()).toStrictEqual(["UpdateUserAttributes", ...asked]);
  });

  test("of a session that cannot be refreshed at all are changed, and nobody is signed out by that", async () => {
    const { RefreshToken: _none, ...result } = tokens().AuthenticationResult;
    const { client, attempt, signIn, operations, willAnswer } = scriptedClient({ authFlow: "USER_PASSWORD_AUTH" });
    willAnswer({ AuthenticationResult: result }, {});
    await signIn();
    attempt.complete();
    await client.account.deleteAttributes(["nickname"]);
    expect(client.current.status).toBe("signedIn");
    expect(operations()).toStrictEqual(["InitiateAuth", "DeleteUserAttributes"]);
  });

  test("nobody waits for longer than five seconds for the session to follow", async () => {
    const { client, willAnswer } = await signedInClient();
    await client.account.getMfaPreference().catch(() => undefined);
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const over = vi.fn();
    willAnswer({}, () => new Promise<never>(() => undefined));
    const changed = client.account.updateAttributes({ nickname: "A" }).then(over);
    await vi.advanceTimersByTimeAsync(4_999);
    expect(over).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await changed;
    vi.useRealTimers();
    expect(over).toHaveBeenCalledTimes(1);
  });

  test("an answer that says nothing readable of codes says where they usually go, or nothing", async () => {
    const { client, willAnswer } = await signedInClient();
    willAnswer(
      { CodeDeliveryDetailsList: [{ AttributeName: "birthdate" }, { AttributeName: "phone_number" }] },
      tokens(),
    );
    await expect(client.account.updateAttributes({ nickname: "A" })).resolves.toStrictEqual({
      phone_number: { medium: "SMS", destination: "" },
    });
    willAnswer({ CodeDeliveryDetails: { DeliveryMedium: "PIGEON", Destination: 7 } }, {});
    const email = { medium: "EMAIL", destination: "" };
    await expect(client.account.sendAttributeCode("email")).resolves.toStrictEqual(email);
    await expect(client.account.sendAttributeCode("phone_number")).resolves.toStrictEqual({ ...email, medium: "SMS" });
  });
});
