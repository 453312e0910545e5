import { cleanup, render } from "@testing-library/react";
import { useEffect, useState } from "react";
import type { ReactNode } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { AuthProvider, readReturnTo, SignedIn, SignedOut, SignIn, withReturnTo } from "../../src/index.js";
import type { AuthClient } from "../../src/index.js";
import { nobody, outcomes } from "./outcomes.js";
import { sessionClient } from "./session-client.js";

type Go = (to: string, options: { readonly replace: boolean }) => void;

interface RootProps {
  readonly client: AuthClient;
  readonly go: Go;
  readonly children: ReactNode;
}

interface GuardedProps {
  readonly go: Go;
  readonly children: ReactNode;
}

const Redirect = ({ go, to }: { readonly go: Go; readonly to: string }) => {
  useEffect(() => go(to, { replace: true }), [go, to]);
  return null;
};

/** The app's provider, with its router: `go` is the router's own way to an address of the app. */
const Root = ({ client, go, children }: RootProps) => (
  <AuthProvider
    client={client}
    paths={{
      enterCredentials: "/sign-in",
      signUp: "/sign-up",
      requestPasswordReset: "/forgotten",
      afterSignIn: "/home",
    }}
    navigate={(to, { replace }) => go(to, { replace })}
  >
    {children}
  </AuthProvider>
);

/** A page for signed-in people: `go` is the router's own way to an address of the app. */
const Guarded = ({ go, children }: GuardedProps) => (
  <>
    <SignedIn>{children}</SignedIn>
    <SignedOut>{() => <Redirect go={go} to={withReturnTo("/sign-in")} />}</SignedOut>
  </>
);

/** The page of the sign-in. */
const SignInPage = ({ go }: { readonly go: Go }) => (
  <>
    <SignIn />
    <SignedIn>{() => <Redirect go={go} to={readReturnTo() ?? "/home"} />}</SignedIn>
  </>
);

const home = location.href;
const here = () => location.pathname + location.search + location.hash;
const open = (path: string) => history.replaceState(null, "", path);

/** An app with a router of the smallest kind. */
const App = ({ client }: { readonly client: AuthClient }) => {
  const [path, setPath] = useState(location.pathname);
  const [go] = useState<Go>(() => (to: string) => {
    open(to);
    setPath(location.pathname);
  });
  return (
    <Root client={client} go={go}>
      {path === "/sign-in" ? <SignInPage go={go} /> : <Guarded go={go}>{`the page ${path}`}</Guarded>}
    </Root>
  );
};

afterEach(() => {
  cleanup();
  open(home);
});

test("the way back: from a guarded page to the sign-in, and back to that page with query and hash", async () => {
  open("/orders?page=2#row-3");
  const { client } = sessionClient([nobody, outcomes.signedIn.plain]);
  render(<App client={client} />);
  await expect.element(page.getByRole("button", { name: "Sign in", exact: true })).toBeVisible();
  expect(here()).toBe("/sign-in?returnTo=%2Forders%3Fpage%3D2%23row-3");
  await expect
    .element(page.getByRole("link", { name: "Sign up" }))
    .toHaveAttribute("href", "/sign-up?returnTo=%2Forders%3Fpage%3D2%23row-3");
  await page.getByLabelText("Username").fill("ada");
  await page.getByLabelText("Password", { exact: true }).fill("Lovelace-1815!");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect.element(page.getByText("the page /orders")).toBeVisible();
  expect(here()).toBe("/orders?page=2#row-3");
});

test.for([
  ["/sign-in?returnTo=%2Forders", "/orders"],
  ["/sign-in?returnTo=%2Fsign-in", "/home"],
  ["/sign-in?returnTo=%2F%2Fevil.example", "/home"],
  ["/sign-in", "/home"],
] as const)("who is signed in already is sent on from %s to %s", async ([from, to]) => {
  const warn = vi.spyOn(console, "warn").mockReturnValue();
  open(from);
  const { client } = sessionClient([outcomes.signedIn.restored]);
  render(<App client={client} />);
  await expect.element(page.getByText(`the page ${to}`)).toBeVisible();
  expect(here()).toBe(to);
  warn.mockRestore();
});
