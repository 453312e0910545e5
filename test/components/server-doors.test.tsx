import type { ReactElement } from "react";
import { renderToString } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { AuthGate, AuthProvider, ResetPassword, SignIn, SignUp } from "../../src/index.js";
import type { AuthSettings } from "../../src/protocol/settings.js";
import { nobody } from "../headless/outcomes.js";
import { sessionClient } from "../headless/session-client.js";

const onServer = (door: ReactElement, settings: AuthSettings = {}) => {
  const { client, backend } = sessionClient([nobody], settings);
  const html = renderToString(<AuthProvider client={client}>{door}</AuthProvider>);
  expect(backend.requests).toEqual([]);
  return html;
};

const namesIn = (html: string) => [...html.matchAll(/<input[^>]* name="(\w+)"/g)].map(([, name]) => name);

describe("on a server", () => {
  test.each([
    { door: <SignIn />, title: "Sign in", names: ["username", "password"] },
    {
      door: <SignUp />,
      title: "Create your account",
      names: ["username", "email", "password", "repeatPassword"],
    },
    { door: <ResetPassword />, title: "Forgot your password?", names: ["username"] },
  ])("a door draws its own first form, busy: $title", ({ door, title, names }) => {
    const html = onServer(door);
    expect(html).toMatch(new RegExp(`<h2[^>]*>${title.replace("?", "\\?")}</h2>`));
    expect(html).toMatch(/<form[^>]* aria-busy="true"/);
    expect(html).toMatch(/<form[^>]* method="dialog"/);
    expect(namesIn(html)).toEqual(names);
  });

  test("what a sign-up asks for is what the app said of its pool", () => {
    const html = onServer(<SignUp />, { signInWith: ["email"], signUp: { attributes: ["given_name", "email"] } });
    expect(namesIn(html)).toEqual(["username", "given_name", "password", "repeatPassword"]);
    expect(html).toContain(">Email</label>");
  });

  test.each([SignIn, SignUp, ResetPassword])("G9: a username that the app knows is filled in: %#", (Door) => {
    expect(onServer(<Door username="ada" />)).toMatch(/<input[^>]* name="username"[^>]* value="ada"/);
  });

  test.each([SignUp, ResetPassword])(
    "G9: where a link leads to a code, a card waits, and nothing of the code is in it: %#",
    (Door) => {
      const html = onServer(<Door username="ada" code="123456" />);
      expect(html).toMatch(/<section[^>]* aria-busy="true"/);
      expect(html).not.toContain("123456");
    },
  );

  test("B12: the door of the sign-up draws the sign-in where the client says `signUp: false`, and no link to sign-up", () => {
    const html = onServer(<SignUp />, { signUp: false });
    expect(namesIn(html)).toEqual(["username", "password"]);
    expect(html).not.toContain("Sign up");
  });

  test("S49: an address that could run what stands in it is in no link", () => {
    const { client } = sessionClient([nobody]);
    const html = renderToString(
      <AuthProvider client={client} paths={{ signUp: "javascript:alert(1)", requestPasswordReset: "/forgotten" }}>
        <SignIn />
      </AuthProvider>,
    );
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, to]) => to)).toEqual(["/forgotten"]);
  });

  test("B13: a gate that opens on the sign-up draws a card that waits", () => {
    expect(onServer(<AuthGate firstStep="signUp" />)).toMatch(/<section[^>]* aria-busy="true"/);
  });
});
