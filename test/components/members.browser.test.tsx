import { cleanup } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import type { UserDescription } from "../../src/local-pool/index.js";
import { createTestClient } from "../../src/testing/create-test-client.js";
import type { TestClient, TestClientOptions } from "../../src/testing/create-test-client.js";
import { testPool } from "../../src/testing/test-pool.js";
import { testPassword } from "../../src/testing/test-user.js";
import { mountClient, said } from "./mount-sign-in.js";
import "../../src/styles/styles.css";

afterEach(cleanup);

const username = page.getByLabelText("Username");
const password = page.getByLabelText("Password", { exact: true });
const code = page.getByLabelText("6-digit code");
const inside = page.getByRole("heading", { name: "Inside" });
const button = (name: string) => page.getByRole("button", { name, exact: true });
const heading = (name: string) => page.getByRole("heading", { name });

// The SDK and the arithmetic of SRP load with the first request.
const patiently = { timeout: 15_000 };

const person = (name: string, facts: Partial<UserDescription>): UserDescription => ({
  Username: name,
  Password: testPassword,
  UserAttributes: [
    { Name: "email", Value: `${name}@example.com` },
    { Name: "email_verified", Value: "true" },
  ],
  ...facts,
});

/** A real client whose pool has one more person, on the page. */
const openFor = async (user: UserDescription | null, options: TestClientOptions = {}): Promise<TestClient> => {
  const Users = user === null ? (testPool.Users ?? []) : [user];
  const client = createTestClient({ pool: { ...testPool, Users }, ...options });
  await mountClient(client);
  return client;
};

const signIn = async (name: string, secret = testPassword): Promise<void> => {
  await username.fill(name);
  await password.fill(secret);
  await button("Sign in").click();
};

const signUp = async (name: string): Promise<void> => {
  await button("Sign up").click();
  await expect.element(heading("Create your account"), patiently).toBeVisible();
  await username.fill(name);
  await page.getByLabelText("Email").fill(`${name}@example.com`);
  await password.fill("Hopper-1906!");
  await page.getByLabelText("Repeat password").fill("Hopper-1906!");
  await button("Create account").click();
};

const choosePassword = async (digits: string): Promise<void> => {
  await code.fill(digits);
  await page.getByLabelText("New password", { exact: true }).fill("Analytical-1837!");
  await page.getByLabelText("Repeat password").fill("Analytical-1837!");
  await button("Set new password").click();
};

describe("on a real pool", () => {
  test("B33, B34: a new account is confirmed by its code, after a wrong one, and signed in by that", async () => {
    const { pool } = await openFor(null);
    await signUp("hedy");
    await expect.element(heading("Check your email"), patiently).toBeVisible();
    const sent = await pool.outbox.next({ username: "hedy" });
    await code.fill(sent.code === "000000" ? "000001" : "000000");
    await expect.element(code).toHaveAccessibleDescription("That code is not right. Check it and try again.");
    await code.fill(sent.code);
    await expect.element(inside, patiently).toBeVisible();
  });

  test("B34: an account that needs no confirmation is signed in at once", async () => {
    const client = createTestClient();
    client.pool.triggers.PreSignUp = (event) => ({
      ...event,
      response: { ...event.response, autoConfirmUser: true, autoVerifyEmail: true },
    });
    await mountClient(client);
    await signUp("hedy");
    await expect.element(inside, patiently).toBeVisible();
  });

  test("B33: a link is opened elsewhere, and the page goes on when it is told so", async () => {
    const VerificationMessageTemplate = { DefaultEmailOption: "CONFIRM_WITH_LINK" } as const;
    const client = createTestClient({
      pool: { ...testPool, UserPool: { ...testPool.UserPool, VerificationMessageTemplate } },
      signUp: { confirmBy: "link" },
    });
    await mountClient(client);
    await signUp("hedy");
    await expect.element(page.getByText(/^We sent a link to /), patiently).toBeVisible();
    await button("I have opened the link").click();
    await expect
      .poll(() => said("alert"), patiently)
      .toEqual(["This account is not confirmed yet. Open the message we sent you."]);
    const { link = "" } = await client.pool.outbox.next({ username: "hedy" });
    await client.pool.fetch(link);
    await button("I have opened the link").click();
    await expect.element(inside, patiently).toBeVisible();
    expect(client.pool.outbox.all).toHaveLength(1);
  });

  test("B35: who signs in unconfirmed gets a fresh code, and ends signed in", async () => {
    const { pool } = await openFor(person("barbara", { UserStatus: "UNCONFIRMED" }));
    await signIn("barbara");
    await expect.element(page.getByText(/so we sent a new code to /), patiently).toBeVisible();
    await code.fill((await pool.outbox.next({ username: "barbara" })).code);
    await expect.element(inside, patiently).toBeVisible();
  });

  test("B36: a forgotten password is replaced, and the new one signs in", async () => {
    const { pool } = await openFor(person("barbara", {}));
    await username.fill("barbara");
    await button("Forgot password?").click();
    await button("Send code").click();
    await expect.element(heading("Reset your password"), patiently).toBeVisible();
    await choosePassword((await pool.outbox.next({ username: "barbara" })).code);
    await expect.element(page.getByRole("status").filter({ hasText: /password/ }), patiently).toBeVisible();
    await expect.element(username).toHaveValue("barbara");
    await password.fill("Analytical-1837!");
    await button("Sign in").click();
    await expect.element(inside, patiently).toBeVisible();
  });

  test("B37: whose password must be reset is taken there with a code under way, and signs in with the new one", async () => {
    const { pool } = await openFor(person("barbara", { UserStatus: "RESET_REQUIRED" }));
    await signIn("barbara");
    await expect.element(heading("Reset your password"), patiently).toBeVisible();
    await choosePassword((await pool.outbox.next({ username: "barbara" })).code);
    await expect.element(heading("Sign in"), patiently).toBeVisible();
    await signIn("barbara", "Analytical-1837!");
    await expect.element(inside, patiently).toBeVisible();
  });

  test("B38: an address that nobody verified is offered after signing in, and verified", async () => {
    const unverified = { UserAttributes: [{ Name: "email", Value: "barbara@example.com" }] };
    const client = await openFor(person("barbara", unverified), { verifyContacts: "always" });
    await signIn("barbara");
    await expect.element(page.getByRole("radio", { name: /Email/ }), patiently).toBeChecked();
    await expect.element(page.getByText("barbara@example.com", { exact: true })).toBeVisible();
    await button("Send code").click();
    await expect.element(heading("Verify your email"), patiently).toBeVisible();
    await code.fill((await client.pool.outbox.next({ username: "barbara" })).code);
    await expect.element(inside, patiently).toBeVisible();
    expect(client.pool.users.get("barbara").attributes["email_verified"]).toBe("true");
  });
});
