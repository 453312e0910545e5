import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReactElement } from "react";
import { renderToString } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { cognito } from "../../src/cognito/index.js";
import { AuthGate, AuthProvider, ResetPassword, SignedIn, SignedOut, SignIn, SignUp } from "../../src/index.js";
import { useAuth, useStep, useUser } from "../../src/index.js";
import type { User } from "../../src/index.js";
import type { SessionStore } from "../../src/session/session-store.js";
import { testUser } from "../../src/testing/test-user.js";

const root = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const page = read("docs/server-rendering.md");

/** Code without its indentation: a page shows some of it further to the left. */
const lines = (code: string): string => code.trim().replaceAll(/^ +/gm, "");

const Status = () => `\`${useAuth().status}\``;
const Person = () => (useUser() === null ? "`null`" : "the person");
const Step = () => `\`${useStep().name}\``;

/** The rows of the page's table, and what stands for each. */
const rows: readonly (readonly [string, ReactElement])[] = [
  ["`<AuthGate>`", <AuthGate key="gate">its children</AuthGate>],
  [
    "`<AuthGate>` with `fallback`",
    <AuthGate key="gate" fallback="its `fallback`">
      its children
    </AuthGate>,
  ],
  ["`<SignIn>`", <SignIn key="door" />],
  ["`<SignUp>`", <SignUp key="door" />],
  ["`<ResetPassword>`", <ResetPassword key="door" />],
  ["`<SignedIn>`", <SignedIn key="in">its children</SignedIn>],
  [
    "`<SignedIn>` with `fallback`",
    <SignedIn key="in" fallback="its `fallback`">
      its children
    </SignedIn>,
  ],
  ["`<SignedOut>`", <SignedOut key="out">its children</SignedOut>],
  [
    "`<SignedOut>` with `fallback`",
    <SignedOut key="out" fallback="its `fallback`">
      its children
    </SignedOut>,
  ],
  ["`useAuth().status`", <Status key="status" />],
  ["`useUser()`", <Person key="person" />],
  ["`useStep().name`", <Step key="step" />],
];

const storage = { read: vi.fn<SessionStore["read"]>(() => null), write: () => {}, clear: () => {} };
const auth = cognito({ userPoolId: "eu-west-1_AbCdEf123", clientId: "test", storage });

/** What is drawn, in the words of the page's table. */
const drawn = (element: ReactElement, initialUser?: User | null): string => {
  const html = renderToString(
    <AuthProvider client={auth} initialUser={initialUser}>
      {element}
    </AuthProvider>,
  );
  if (html === "") return "nothing";
  if (!/<form[^>]* aria-busy="true"/.test(html)) return html;
  return html.includes("current-password") ? "the first form" : "its first form";
};

test("docs/server-rendering.md says what each guard, door and hook draws on a server, and no session is read", () => {
  const found = rows.map(([name, element]) =>
    [name, drawn(element), drawn(element, testUser()), drawn(element, null)].join(" | "),
  );
  const [, table = ""] = /^\| +\| nothing is known yet .*\n.*\n((?:\|.*\n)+)/m.exec(page) ?? [];
  const said = table
    .trim()
    .split("\n")
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim())
        .join(" | "),
    );
  expect(said).toEqual(found);
  expect(storage.read).not.toHaveBeenCalled();
});

/** What the page shows of the app that Next builds: the name of a file, and what stands in it. */
const appFiles = /^`(app\/[^`]+)`:\n\n```tsx\n(.*?)^```$/gms;

test("every piece of TypeScript in docs/server-rendering.md stands so in the test that hydrates it", () => {
  const source = lines(read("test/headless/server-render-page.browser.test.tsx"));
  const pieces = [...page.replaceAll(appFiles, "").matchAll(/^```tsx\n(.*?)^```$/gms)].map(([, code = ""]) =>
    lines(code),
  );
  expect(pieces).toHaveLength(5);
  expect(pieces.filter((piece) => !source.includes(piece))).toEqual([]);
});

test("every file of an app in docs/server-rendering.md stands so in the app that is built and driven", () => {
  const shown = [...page.matchAll(appFiles)].map(([, name = "", code = ""]) => ({ name, code }));
  expect(shown).toHaveLength(4);
  expect(shown).toEqual(shown.map(({ name }) => ({ name, code: read(`test/foreign/next/${name}`) })));
});
