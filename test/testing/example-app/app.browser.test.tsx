import { act, cleanup, configure, fireEvent, render, screen } from "@testing-library/react";
import { AuthProvider } from "latchkey";
import {
  createTestClient,
  errorFixtures,
  fakeClient,
  scriptedBackend,
  stepFixtures,
  testPassword,
  testUser,
} from "latchkey/testing";
import { afterEach, expect, test } from "vitest";
import { App, Menu } from "./app.js";

afterEach(cleanup);
// The first sign-in of a run loads the AWS SDK.
configure({ asyncUtilTimeout: 10_000 });

test("only admins see the people", () => {
  const client = fakeClient({ signedInAs: testUser({ groups: ["admin"] }) });
  render(<Menu />, {
    wrapper: ({ children }) => <AuthProvider client={client}>{children}</AuthProvider>,
  });
  expect(screen.getByRole("link", { name: "People" })).toBeTruthy();

  act(() => client.signIn(testUser({ username: "grace" })));
  expect(screen.queryByRole("link", { name: "People" })).toBeNull();
});

test("whoever signs out sees the sign-in form", async () => {
  render(<App client={fakeClient({ signedInAs: testUser() })} />);
  fireEvent.click(screen.getByRole("button", { name: "Sign out" }));
  expect(await screen.findByRole("heading", { name: "Sign in to Acme" })).toBeTruthy();
});

test("a wrong code is said, the right one signs in", async () => {
  const steps = stepFixtures();
  const backend = scriptedBackend({
    initiateAuth: steps.confirmTotp.plain,
    respondToAuthChallenge: [errorFixtures().codeMismatch, steps.signedIn.plain],
  });
  render(<App client={fakeClient({ backend })} />);
  await fill("Username", "ada");
  await fill("Password", "any");
  await press("Sign in");

  await fill("6-digit code", "000000");
  await screen.findByText("That code is not right. Check it and try again.");
  await fill("6-digit code", "123456");
  await screen.findByText("Hello, ada");
  expect(backend.requests.map(({ type }) => type)).toEqual([
    "restore",
    "initiateAuth",
    "respondToAuthChallenge",
    "respondToAuthChallenge",
  ]);
});

test("ada signs in by her password", async () => {
  render(<App client={createTestClient()} />);
  await fill("Username", "ada");
  await fill("Password", testPassword);
  await press("Sign in");
  await screen.findByText("Hello, ada");
});

test("grace signs in with her authenticator app", async () => {
  const client = createTestClient();
  render(<App client={client} />);
  await fill("Username", "grace");
  await fill("Password", testPassword);
  await press("Sign in");
  await fill("6-digit code", client.pool.users.totp("grace"));
  await screen.findByText("Hello, grace");
});

test("katherine signs in with the code that was sent to her", async () => {
  const client = createTestClient();
  render(<App client={client} />);
  await fill("Username", "katherine");
  await fill("Password", testPassword);
  await press("Sign in");
  const { code } = await client.pool.outbox.next({ username: "katherine" });
  await fill("6-digit code", code);
  await screen.findByText("Hello, katherine");
});

test("a stranger signs up, types the code, and is in", async () => {
  const client = createTestClient();
  render(<App client={client} />);
  await press("Sign up");
  await screen.findByText("Create your Acme account");
  await fill("Username", "mia");
  await fill("Email", "mia@example.com");
  await fill("Password", testPassword);
  await fill("Repeat password", testPassword);
  await press("Create account");
  const { code } = await client.pool.outbox.next({ username: "mia" });
  await fill("6-digit code", code);
  await screen.findByText("Hello, mia");
});

test("a connection that drops is said, and the next try works", async () => {
  const client = createTestClient();
  client.pool.faults.add({ kind: "drop", operation: "InitiateAuth", times: 3 });
  render(<App client={client} />);
  await fill("Username", "ada");
  await fill("Password", testPassword);
  await press("Sign in");
  await screen.findByText(/You seem to be offline/);

  client.pool.faults.clear();
  await fill("Password", testPassword);
  await press("Sign in");
  await screen.findByText("Hello, ada");
});

test("a session that ends elsewhere leads back to the form", async () => {
  const client = createTestClient({ signedInAs: "ada" });
  render(<App client={client} />);
  await screen.findByText("Hello, ada");

  client.pool.users.set("ada", { enabled: false });
  expect(await client.getAccessToken({ forceRefresh: true })).toBeNull();
  await screen.findByRole("heading", { name: "Sign in to Acme" });
});

/** Types into the field of that label, once it is there. */
async function fill(label: string, value: string) {
  fireEvent.input(await screen.findByLabelText(label), { target: { value } });
}

/** Presses the button of that name, once it is there. */
async function press(name: string) {
  fireEvent.click(await screen.findByRole("button", { name }));
}
