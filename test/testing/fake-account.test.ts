import { describe, expect, test } from "vitest";
import { fakeClient, testUser } from "../../src/testing/index.js";

const email = { medium: "EMAIL", destination: "a***@e***" };

describe("the account of a fake client", () => {
  test("remembers attributes, and the session's user follows", async () => {
    const client = fakeClient({
      signedInAs: testUser({ attributes: { email: "ada@example.com", email_verified: "true" } }),
    });
    const { account } = client;
    await expect(account.updateAttributes({ nickname: "A", email: "ada@example.com" })).resolves.toStrictEqual({});
    await expect(account.updateAttributes({ email: "new@example.com" })).resolves.toStrictEqual({ email });
    expect(client.current.user?.attributes).toMatchObject({ email: "new@example.com", email_verified: "false" });
    await expect(account.sendAttributeCode("email")).resolves.toStrictEqual(email);
    await account.confirmAttribute({ attribute: "email", code: "any" });
    await account.deleteAttributes(["nickname"]);
    const left = { email: "new@example.com", email_verified: "true" };
    await expect(account.getAttributes()).resolves.toStrictEqual(left);
    await account.updateAttributes({ email: "" });
    expect(client.current.user?.attributes).toStrictEqual({});
  });

  test("takes every password, and a deleted one is signed out", async () => {
    const client = fakeClient({ signedInAs: testUser() });
    await client.account.changePassword({ currentPassword: "any", newPassword: "other" });
    expect(client.current.status).toBe("signedIn");
    await client.account.deleteAccount();
    expect(client.current).toStrictEqual({ status: "signedOut", user: null, reason: "signOut" });
    await expect(client.account.getAttributes()).rejects.toMatchObject({ code: "sessionRevoked" });
  });
});
