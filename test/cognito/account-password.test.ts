import { describe, expect, test } from "vitest";
import { Secret } from "../../src/protocol/secret.js";
import { tokens } from "./answers.js";
import { PASSWORD } from "./pooled-client.js";
import { lastOf, refuse, scriptedClient } from "./scripted-client.js";
import { signedInClient } from "./signed-in-client.js";
import { signedInPerson } from "./signed-in-person.js";

describe("the password", () => {
  test("B47: is changed, boxed or plain; the session stays and the new one signs in", async () => {
    const { account, client, signIn } = await signedInPerson();
    const before = client.current;
    await account.changePassword({ currentPassword: PASSWORD, newPassword: new Secret("Lovelace-1843?") });
    expect(client.current).toBe(before);
    await expect(signIn("ada", "Lovelace-1843?")).resolves.toMatchObject({ type: "signedIn" });
    await expect(signIn()).rejects.toMatchObject({ code: "invalidCredentials" });
  });

  test.each([
    ["a wrong present one", "not-Lovelace-1!", "Lovelace-1843?", "invalidCredentials", "currentPassword"],
    ["none", "", "Lovelace-1843?", "invalidInput", "currentPassword"],
    ["a weak new one", PASSWORD, "short", "passwordPolicy", "newPassword"],
    ["a new one with a blank at its end", PASSWORD, "Lovelace-1843? ", "invalidInput", "newPassword"],
  ])("B47: %s keeps the session and names the field", async (_what, currentPassword, newPassword, code, field) => {
    const { account, client, operations } = await signedInPerson();
    const [before, sent] = [client.current, operations().length];
    await expect(account.changePassword({ currentPassword, newPassword })).rejects.toMatchObject({ code, field });
    expect(client.current).toBe(before);
    expect(operations()).toHaveLength(sent + 1);
  });

  test("B47: too many tries keep it, too", async () => {
    const { account, client } = await signedInPerson();
    const tried = () => account.changePassword({ currentPassword: "not-Lovelace-1!", newPassword: "Lovelace-1843?" });
    for (let count = 0; count < 5; count += 1)
      await expect(tried()).rejects.toMatchObject({ field: "currentPassword" });
    await expect(tried()).rejects.toMatchObject({ code: "limitExceeded", field: undefined });
    expect(client.current.status).toBe("signedIn");
  });

  test("who has none leaves it out", async () => {
    const { client, sent, willAnswer } = await signedInClient();
    willAnswer({});
    await client.account.changePassword({ newPassword: "Lovelace-1843?" });
    expect(Object.keys(lastOf(sent).input)).not.toContain("PreviousPassword");
  });

  test("a session that is over is refreshed once, or ends", async () => {
    const { client, operations, willAnswer } = await signedInClient();
    const revoked = refuse("NotAuthorizedException", "Access Token has been revoked");
    willAnswer(revoked, refuse("NotAuthorizedException", "Refresh Token has been revoked"));
    const passwords = { currentPassword: PASSWORD, newPassword: "Lovelace-1843?" };
    await expect(client.account.changePassword(passwords)).rejects.toMatchObject({ code: "sessionRevoked" });
    expect(client.current).toMatchObject({ status: "signedOut", reason: "sessionRevoked" });
    expect(operations()).toStrictEqual(["ChangePassword", "GetTokensFromRefreshToken"]);
  });
});

describe("the account", () => {
  test("B48: is deleted, and nobody is signed in here any more", async () => {
    const { account, client, pool, signIn } = await signedInPerson();
    await account.deleteAccount();
    expect(client.current).toMatchObject({ status: "signedOut", reason: "signOut" });
    await expect(client.getAccessToken()).resolves.toBeNull();
    expect(pool.users.list()).toStrictEqual([]);
    await expect(signIn()).rejects.toMatchObject({ code: "invalidCredentials" });
    await expect(account.getAttributes()).rejects.toMatchObject({ code: "sessionRevoked" });
  });

  test("B48: a deletion that fails keeps the session", async () => {
    const { account, client, pool } = await signedInPerson();
    const before = client.current;
    pool.faults.add({ operation: "DeleteUser", kind: "throttle", times: 1 });
    await expect(account.deleteAccount()).rejects.toMatchObject({ code: "throttled" });
    expect(client.current).toBe(before);
    expect(pool.users.list()).toHaveLength(1);
  });

  test("B48: one whose answer was lost is over when it is asked for again", async () => {
    const { account, client, pool } = await signedInPerson();
    pool.faults.add({ operation: "DeleteUser", kind: "drop", times: 1 });
    await expect(account.deleteAccount()).rejects.toMatchObject({ code: "offline" });
    expect(pool.users.list()).toHaveLength(0);
    await account.deleteAccount();
    expect(client.current).toMatchObject({ status: "signedOut", reason: "signOut" });
  });

  test("B48: whoever signed in while it was under way stays signed in", async () => {
    const { client, signIn, willAnswer } = await signedInClient();
    willAnswer(async () => {
      await signIn("grace");
      return {};
    }, tokens("2"));
    await client.account.deleteAccount();
    expect(client.current.status).toBe("signedIn");
  });

  test("has no call that works where nobody is signed in", async () => {
    const { client, sent } = scriptedClient();
    const { account } = client;
    const calls = [
      account.getAttributes(),
      account.updateAttributes({}),
      account.deleteAttributes([]),
      account.sendAttributeCode("email"),
      account.confirmAttribute({ attribute: "email", code: "1" }),
      account.changePassword({ newPassword: "x" }),
      account.deleteAccount(),
    ];
    for (const call of calls) await expect(call).rejects.toMatchObject({ code: "sessionRevoked" });
    expect(sent).toHaveLength(0);
  });
});
