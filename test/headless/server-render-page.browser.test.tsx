import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { AuthGate, AuthProvider } from "../../src/index.js";
import type { Auth, AuthClient, User } from "../../src/index.js";
import { testUser } from "../../src/testing/test-user.js";
import { nobody, outcomes } from "./outcomes.js";
import { sessionClient } from "./session-client.js";

/** The page; `user` is what the server knows. */
const Page = ({ client, user }: { readonly client: AuthClient; readonly user?: User | null | undefined }) => (
  <AuthProvider client={client} initialUser={user} appName="Acme">
    <AuthGate>{({ user: { username } }) => <h1>Hello, {username}</h1>}</AuthGate>
  </AuthProvider>
);

/** What the server answers with: the markup, and for whom it was drawn. */
const answer = (auth: AuthClient, user: User | null): string => {
  const known = JSON.stringify(user).replaceAll("<", String.raw`\u003c`);
  const html = renderToString(<Page client={auth} user={user} />);
  return `<div id="root">${html}</div><script type="application/json" id="user">${known}</script>`;
};

/** Takes over what the server answered with; `root` is the element of that id. */
const takeOver = (auth: AuthClient, root: Element) => {
  const user: User | null = JSON.parse(document.querySelector("#user")?.textContent ?? "null");
  return hydrateRoot(root, <Page client={auth} user={user} />);
};

/** A page that was received; gives the element that the app's markup stands in. */
const receive = (html: string): HTMLElement => {
  document.body.innerHTML = html;
  const root = document.querySelector<HTMLElement>("#root");
  if (root === null) throw new Error("The page that was received has no root.");
  return root;
};

const complaints = vi.spyOn(console, "error");
const restoring: Auth = { status: "restoring", user: null, reason: null };

afterEach(() => {
  document.body.replaceChildren();
  complaints.mockClear();
});

test("the page of docs/server-rendering.md hydrates without a mismatch, and leads from its form to its children", async () => {
  const { client: auth } = sessionClient([nobody, outcomes.signedIn.plain]);
  const html = renderToString(<Page client={auth} />);
  const root = receive(`<div id="root">${html}</div>`);
  await page.getByLabelText("Username").fill("ada");
  const form = document.querySelector("form");

  const mounted = hydrateRoot(root, <Page client={auth} />);
  await expect.poll(() => form?.ariaBusy).toBe("false");
  expect(document.querySelector("form")).toBe(form);
  await expect.element(page.getByLabelText("Username")).toHaveValue("ada");
  await page.getByLabelText("Password", { exact: true }).fill("Lovelace-1815!");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect.element(page.getByRole("heading", { name: "Hello, ada" })).toBeVisible();
  expect(complaints.mock.calls).toEqual([]);
  mounted.unmount();
});

test("whom the server of docs/server-rendering.md knows is there at once, until the browser knows better", async () => {
  const { client: auth } = sessionClient([nobody]);
  auth.become(restoring);
  const ready = vi.spyOn(auth, "ready");
  const root = receive(answer(auth, testUser({ username: "</script><b>ada" })));
  const heading = document.querySelector("h1");
  expect(heading?.textContent).toBe("Hello, </script><b>ada");

  const mounted = takeOver(auth, root);
  await expect.poll(() => ready).toHaveBeenCalled();
  expect(document.querySelector("h1")).toBe(heading);
  auth.become({ status: "signedOut", user: null, reason: "sessionRevoked" });
  await expect.element(page.getByRole("heading", { name: "Sign in to Acme" })).toBeVisible();
  expect(complaints.mock.calls).toEqual([]);
  mounted.unmount();
});
