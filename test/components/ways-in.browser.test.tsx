import { cleanup } from "@testing-library/react";
import { useState } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { ResetPassword, SignIn, SignUp } from "../../src/index.js";
import type { Script } from "../../src/testing/scripted-backend.js";
import { nobody } from "../headless/outcomes.js";
import { firstForms, formIsReady, mountDoor } from "./mount-door.js";

afterEach(cleanup);

const { resetTitle, signInTitle, signUpTitle, username } = firstForms;
const signUpLink = page.getByRole("button", { name: "Sign up" });
const link = (name: string) => page.getByRole("link", { name, exact: true });
const resetLink = page.getByRole("button", { name: "Forgot password?" });

describe("the links of the sign-in", () => {
  test("A15, B36: lead to sign-up and back with what was typed, and give focus to the title, then to the link that led there", async () => {
    const { sent } = mountDoor([nobody], { children: <SignIn /> });
    await formIsReady();
    await username.fill("ada");
    await signUpLink.click();
    await expect.element(signUpTitle).toHaveFocus();
    await expect.element(username).toHaveValue("ada");
    await username.fill("grace");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect.element(signUpLink).toHaveFocus();
    await expect.element(username).toHaveValue("grace");
    expect(sent()).toEqual(["restore"]);
  });

  test("A15, B36: lead to the reset and back with what was typed, by keyboard", async () => {
    mountDoor([nobody], { children: <SignIn /> });
    await formIsReady();
    await username.fill("ada");
    const element = resetLink.element();
    if (element instanceof HTMLElement) element.focus();
    await userEvent.keyboard("{Enter}");
    await expect.element(resetTitle).toHaveFocus();
    await expect.element(username).toHaveValue("ada");
    await username.fill("grace");
    await page.getByRole("button", { name: "Back to sign in" }).click();
    await expect.element(resetLink).toHaveFocus();
    await expect.element(username).toHaveValue("grace");
  });

  test("B10, B36: a number goes along both ways with the country that was chosen", async () => {
    const settings = { signInWith: ["phone"], phone: { country: "DE", countries: ["DE", "FR"] } } as const;
    mountDoor([nobody], { settings, children: <SignIn /> });
    await formIsReady();
    const number = page.getByRole("textbox", { name: "Phone" });
    const country = page.getByRole("combobox", { name: "Country" });
    await expect.element(country).toBeInTheDocument();
    country.element().focus();
    await country.selectOptions("FR");
    await number.fill("06 12 34 56 78");
    await resetLink.click();
    await expect.element(resetTitle).toBeVisible();
    await expect.element(number).toHaveValue("+33612345678");
    await expect.element(country).toHaveValue("FR");
    await number.fill("07 12 34 56 78");
    await page.getByRole("button", { name: "Back to sign in" }).click();
    await expect.element(signInTitle).toBeVisible();
    await expect.element(number).toHaveValue("+33712345678");
    await expect.element(country).toHaveValue("FR");
    await number.fill("12");
    await resetLink.click();
    await expect.element(resetTitle).toBeVisible();
    await expect.element(number).toHaveValue("12");
  });

  test("A15, B36: work during a slow sign-in too, with addresses of their own", async () => {
    const navigate = vi.fn<(href: string) => void>();
    const { sent } = mountDoor([nobody, "never"], {
      paths: { requestPasswordReset: "/forgot" },
      navigate,
      children: <SignIn />,
    });
    await formIsReady();
    await username.fill("ada");
    await page.getByLabelText("Password", { exact: true }).fill("Lovelace-1815!");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect.poll(sent).toEqual(["restore", "initiateAuth"]);
    await link("Forgot password?").click();
    await expect.element(resetTitle).toBeVisible();
    await expect.element(username).toHaveValue("ada");
    expect(navigate.mock.calls).toEqual([["/forgot", { replace: false }]]);
    await formIsReady();
  });

  test("work while the session is still being read, and what was typed is there when it was", async () => {
    const answers: (() => void)[] = [];
    const script: Script = () => new Promise((resolve) => void answers.push(() => resolve(nobody)));
    const { sent } = mountDoor(script, { children: <SignIn /> });
    await username.fill("ada");
    await signUpLink.click();
    await expect.element(signUpTitle).toBeVisible();
    await expect.element(username).toHaveValue("ada");
    expect(document.forms[0]?.ariaBusy).toBe("true");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect.element(signInTitle).toBeVisible();
    await resetLink.click();
    await expect.element(resetTitle).toBeVisible();
    await expect.poll(sent).toEqual(["restore"]);
    answers[0]?.();
    await formIsReady();
    await expect.element(resetTitle).toBeVisible();
    await expect.element(username).toHaveValue("ada");
  });

  test("B12: there is none to sign-up where the client says so, not even while the session is being read", async () => {
    mountDoor(["never"], { settings: { signUp: false }, children: <SignIn /> });
    await expect.element(resetLink).toBeVisible();
    expect(document.body.textContent).not.toContain("No account?");
  });

  test("B12: nor afterwards", async () => {
    mountDoor([nobody], { settings: { signUp: false }, children: <SignIn /> });
    await formIsReady();
    expect(document.body.textContent).not.toContain("No account?");
    expect(document.querySelector("footer")).toBe(null);
  });
});

describe("with paths", () => {
  const paths = { signUp: "/join", requestPasswordReset: "/forgotten", enterCredentials: "/login" };
  const Doors = { "/login": SignIn, "/join": SignUp, "/forgotten": ResetPassword } as const;

  /** An app with a router of the smallest kind. */
  const mountRoutes = (script: Script) => {
    const navigate = vi.fn<(to: string, options: { readonly replace: boolean }) => void>();
    const App = () => {
      const [at, go] = useState<keyof typeof Doors>("/login");
      const Door = Doors[at];
      navigate.mockImplementation((to) => {
        if (to in Doors) go(to as keyof typeof Doors);
      });
      return <Door />;
    };
    return { ...mountDoor(script, { paths, navigate, children: <App /> }), navigate };
  };
  test("links have an address, a plain click goes by the app's router, and focus and what was typed go along", async () => {
    const { navigate, sent } = mountRoutes([nobody]);
    await formIsReady();
    await expect.element(link("Sign up")).toHaveAttribute("href", "/join");
    await expect.element(link("Forgot password?")).toHaveAttribute("href", "/forgotten");
    await username.fill("ada");
    await link("Sign up").click();
    expect(navigate).toHaveBeenLastCalledWith("/join", { replace: false });
    await expect.element(signUpTitle).toHaveFocus();
    await expect.element(username).toHaveValue("ada");
    await expect.element(link("Sign in")).toHaveAttribute("href", "/login");
    await link("Sign in").click();
    expect(navigate).toHaveBeenLastCalledWith("/login", { replace: false });
    await expect.element(link("Sign up")).toHaveFocus();
    await expect.element(username).toHaveValue("ada");
    expect(navigate).toHaveBeenCalledTimes(2);
    expect(sent()).toEqual(["restore"]);
  });

  test.each(["ctrlKey", "metaKey", "shiftKey", "altKey"])("a click with %s is the browser's own", async (key) => {
    const { navigate } = mountRoutes([nobody]);
    await formIsReady();
    const click = new MouseEvent("click", { bubbles: true, cancelable: true, [key]: true });
    // Else the page of the tests would go there.
    const stop = vi.fn((event: Event) => event.preventDefault());
    document.addEventListener("click", stop, { once: true });
    const wasPrevented = vi.spyOn(click, "preventDefault");
    link("Sign up").element().dispatchEvent(click);
    expect(stop).toHaveBeenCalledTimes(1);
    expect(wasPrevented).toHaveBeenCalledTimes(1);
    expect(navigate).not.toHaveBeenCalled();
    await expect.element(signInTitle).toBeVisible();
  });

  test("S49: an address that could run what stands in it leads nowhere: the link is a button that shows the step here", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const navigate = vi.fn<(to: string) => void>();
    const hostile = { signUp: "javascript:alert(1)", requestPasswordReset: "data:text/html,x" };
    mountDoor([nobody], { paths: hostile, navigate, children: <SignIn /> });
    await formIsReady();
    expect(document.querySelectorAll("a")).toHaveLength(0);
    await resetLink.click();
    await expect.element(resetTitle).toBeVisible();
    expect(navigate).not.toHaveBeenCalled();
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('"javascript:alert(1)" was given as an address'));
    warn.mockRestore();
  });
});
