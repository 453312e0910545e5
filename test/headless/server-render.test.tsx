import type { ReactElement } from "react";
import { renderToString } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { AuthGate, AuthProvider, SignedIn, SignedOut, useAuth, useStep } from "../../src/headless/index.js";
import { BarePage } from "./bare-page.js";
import { nobody, outcomes } from "./outcomes.js";
import { sessionClient } from "./session-client.js";

const { user } = outcomes.signedIn.plain;
const Status = () => <output>{useAuth().status}</output>;

const Totp = () => useStep("confirmTotp").name;

const onServer = (element: ReactElement, initialUser?: typeof user | null) => {
  const { client, backend } = sessionClient([nobody]);
  const ready = vi.spyOn(client, "ready");
  const html = renderToString(
    <AuthProvider client={client} initialUser={initialUser}>
      {element}
    </AuthProvider>,
  );
  expect(ready).not.toHaveBeenCalled();
  expect(backend.requests).toEqual([]);
  return html;
};

test("on a server the session is restoring: guards render their fallback, and nothing is sent", () => {
  expect(onServer(<Status />)).toBe("<output>restoring</output>");
  expect(onServer(<SignedIn fallback="…">in</SignedIn>)).toBe("…");
  expect(onServer(<SignedIn>in</SignedIn>)).toBe("");
  expect(onServer(<SignedOut>out</SignedOut>)).toBe("");
  expect(onServer(<AuthGate door="door" fallback="wait" />)).toBe("wait");
});

test("on a server a door renders its first form, busy, and one that sends no password anywhere before the page is alive", () => {
  const html = onServer(<BarePage />);
  expect(html).toMatch(/<form[^>]* method="dialog"/);
  expect(html).toMatch(/<form[^>]* aria-busy="true"/);
  expect(html).toMatch(/<input[^>]* name="password"/);
});

test("what a server knows of the person is said at once", () => {
  expect(onServer(<Status />, user)).toBe("<output>signedIn</output>");
  expect(onServer(<SignedIn>{({ username }) => username}</SignedIn>, user)).toBe("ada");
  expect(onServer(<BarePage />, user)).toBe("");
  expect(onServer(<SignedOut>{(reason) => reason}</SignedOut>, null)).toBe("none");
});

test("a hook or guard outside a provider says what happened, why that is a problem, and how to fix it", () => {
  expect(() => renderToString(<Status />)).toThrow(
    "useAuth() was used outside <AuthProvider>. It cannot know which client it speaks for. " +
      "Put <AuthProvider client={…}> around the part of the app that uses it.",
  );
});

test("useStep(name) throws when it is mounted on another step", () => {
  expect(() => onServer(<Totp />)).toThrow(/useStep\("confirmTotp"\) was mounted on the step "restoring"\. The facts/);
});
