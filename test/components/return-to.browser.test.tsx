import { cleanup, render } from "@testing-library/react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { AuthProvider, ResetPassword, SignIn, SignUp } from "../../src/index.js";
import { nobody, outcomes } from "../headless/outcomes.js";
import { sessionClient } from "../headless/session-client.js";
import { firstForms, formIsReady, mountDoor } from "./mount-door.js";

const { signUpTitle, username } = firstForms;
const paths = { enterCredentials: "/login", signUp: "/join?lang=en", requestPasswordReset: "/forgotten#form" };
const link = (name: string) => page.getByRole("link", { name, exact: true });
const hrefs = () => [...document.querySelectorAll("a")].map((anchor) => anchor.getAttribute("href"));

const home = location.href;
/** Puts a `returnTo` into the address of the page. */
const askFor = (returnTo: string) => {
  const url = new URL(home);
  url.searchParams.set("returnTo", returnTo);
  history.replaceState(null, "", url);
};

beforeEach(() => void vi.spyOn(console, "warn").mockReturnValue());
afterEach(() => {
  cleanup();
  history.replaceState(null, "", home);
  vi.restoreAllMocks();
});

describe("the links between first forms", () => {
  const along = "returnTo=%2Forders%3Fpage%3D2%23row-3";

  test("take the address' returnTo along, beside what their own addresses say", async () => {
    askFor("/orders?page=2#row-3");
    mountDoor([nobody], { paths, children: <SignIn /> });
    await formIsReady();
    expect(hrefs()).toEqual([`/forgotten?${along}#form`, `/join?lang=en&${along}`]);
  });

  test.for([SignUp, ResetPassword])("take it back from $name", async (Door) => {
    askFor("/orders?page=2#row-3");
    mountDoor([nobody], { paths, children: <Door /> });
    await formIsReady();
    expect(hrefs()).toEqual([`/login?${along}`]);
  });

  test("take it along to the app's router, also while the session is still being read", async () => {
    askFor("/orders?page=2#row-3");
    const navigate = vi.fn<(to: string) => void>();
    mountDoor(["never"], { paths, navigate, children: <SignIn /> });
    await expect.element(link("Sign up")).toHaveAttribute("href", `/join?lang=en&${along}`);
    await link("Sign up").click();
    await expect.element(signUpTitle).toBeVisible();
    expect(navigate.mock.calls).toEqual([[`/join?lang=en&${along}`, { replace: false }]]);
  });

  test("S40: take nothing along that may not be followed", async () => {
    askFor("https://docs.example.com/guide");
    mountDoor([nobody], { paths, children: <SignIn /> });
    await formIsReady();
    expect(hrefs()).toEqual(["/forgotten#form", "/join?lang=en"]);
  });

  test("S40: take another origin along that the app names", async () => {
    askFor("https://docs.example.com/guide");
    mountDoor([nobody], { paths, returnOrigins: ["https://docs.example.com"], children: <SignIn /> });
    await formIsReady();
    const named = "returnTo=https%3A%2F%2Fdocs.example.com%2Fguide";
    expect(hrefs()).toEqual([`/forgotten?${named}#form`, `/join?lang=en&${named}`]);
  });

  test("are drawn without it on a server, taken over in silence, and have it then", async () => {
    askFor("/orders?page=2#row-3");
    const { client } = sessionClient([nobody]);
    const app = (
      <AuthProvider client={client} paths={paths}>
        <SignIn />
      </AuthProvider>
    );
    const container = document.createElement("div");
    container.innerHTML = renderToString(app);
    document.body.append(container);
    expect(hrefs()).toEqual(["/forgotten#form", "/join?lang=en"]);
    const onRecoverableError = vi.fn<(error: unknown) => void>();
    const error = vi.spyOn(console, "error");
    const root = hydrateRoot(container, app, { onRecoverableError });
    await formIsReady();
    expect(hrefs()).toEqual([`/forgotten?${along}#form`, `/join?lang=en&${along}`]);
    expect(onRecoverableError.mock.calls).toEqual([]);
    expect(error.mock.calls).toEqual([]);
    root.unmount();
    container.remove();
  });
});

const signIn = async () => {
  await formIsReady();
  await username.fill("ada");
  await page.getByLabelText("Password", { exact: true }).fill("Lovelace-1815!");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect.poll(() => document.forms).toHaveLength(0);
};

describe("after a sign-in", () => {
  test("the address' returnTo goes before the app's own address", async () => {
    askFor("/orders?page=2#row-3");
    const navigate = vi.fn<(to: string) => void>();
    const given = { paths: { ...paths, afterSignIn: "/home" }, navigate };
    mountDoor([nobody, outcomes.signedIn.plain], { ...given, children: <SignIn /> });
    await signIn();
    expect(navigate.mock.calls).toEqual([["/orders?page=2#row-3", { replace: true }]]);
  });

  test("S40: one that may not be followed leads to the app's own address", async () => {
    askFor("//evil.example");
    const navigate = vi.fn<(to: string) => void>();
    const given = { paths: { ...paths, afterSignIn: "/home" }, navigate };
    mountDoor([nobody, outcomes.signedIn.plain], { ...given, children: <SignIn /> });
    await signIn();
    expect(navigate.mock.calls).toEqual([["/home", { replace: true }]]);
  });

  test("the provider's returnTo goes before the address', and is live", async () => {
    askFor("/orders");
    const navigate = vi.fn<(to: string) => void>();
    const { client } = sessionClient([nobody, outcomes.signedIn.plain]);
    const app = (returnTo: string) => (
      <AuthProvider client={client} {...{ navigate, returnTo }}>
        <SignIn />
      </AuthProvider>
    );
    const { rerender } = render(app("/wishes"));
    rerender(app("/basket"));
    await signIn();
    expect(navigate.mock.calls).toEqual([["/basket", { replace: true }]]);
  });
});
