import { cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { Link } from "../../src/components/ui/link.js";
import { AuthProvider, SignIn } from "../../src/index.js";
import type { AuthStep } from "../../src/index.js";
import { AuthError } from "../../src/protocol/auth-error.js";
import { fakeClient } from "../../src/testing/fake-client.js";
import { scriptedBackend } from "../../src/testing/scripted-backend.js";
import { nobody, outcomes } from "../headless/outcomes.js";
import { showStep, type ShowOptions } from "../components/show-step.js";
import { steps } from "../components/steps.js";

// What cannot be removed from a text by halves: each would run, load or close something if it became markup.
const vectors = [
  '<img src=x onerror="window.pwned=1">',
  "<script>window.pwned=1</script>",
  "</p></section><iframe srcdoc='<script>parent.pwned=1</script>'>",
  '"><svg onload=window.pwned=1>',
  "' onfocus='window.pwned=1' autofocus='",
  "javascript:window.pwned=1",
  "{{constructor.constructor('window.pwned=1')()}}${window.pwned=1}",
  "&lt;b&gt;bold&lt;/b&gt; \u202Egnp.exe",
];
const vector = vectors.join(" ");

type Shown = readonly [step: AuthStep, options?: ShowOptions];

/** Where other people's words come in, and a step that shows them. */
const places: Readonly<Record<string, (words: string) => Shown>> = {
  "the name typed before": (words) => [{ ...steps.enterCredentials, identifier: words }],
  "the identifier": (words) => [{ ...steps.confirmTotp, identifier: words }],
  "the name of an authenticator": (words) => [{ ...steps.confirmTotp, deviceName: words }],
  "a destination": (words) => [{ ...steps.confirmCode, delivery: { medium: "EMAIL", destination: words } }],
  "what was typed at sign-up": (words) => [
    { ...steps.signUp, identifier: words, attributes: { email: words, given_name: words } },
  ],
  "an attribute that the app asks for": (words) => [{ ...steps.signUp, attributeNames: [`custom:${words}`] }],
  "where a sign-up is confirmed": (words) => [
    { ...steps.confirmSignUp, identifier: words, delivery: { medium: "EMAIL", destination: words } },
  ],
  "who has forgotten a password": (words) => [{ ...steps.requestPasswordReset, identifier: words }],
  "where a code for a new password went": (words) => [
    { ...steps.confirmPasswordReset, identifier: words, delivery: { medium: "SMS", destination: words } },
  ],
  "a contact to be verified": (words) => [
    { ...steps.chooseContactToVerify, contacts: [{ attribute: "email", value: words }] },
  ],
  "where a contact is verified": (words) => [
    { ...steps.confirmContact, delivery: { medium: "EMAIL", destination: words } },
  ],
  "the public parameters of a challenge": (words) => [
    { ...steps.answerCustomChallenge, parameters: { question: words, imageUrl: words } },
  ],
  "the name of a challenge": (words) => [{ ...steps.unsupportedChallenge, challengeName: words }],
  "the account of an authenticator": (words) => [{ ...steps.enrollTotp, account: words, issuer: words }],
  "a missing attribute": (words) => [{ ...steps.setNewPassword, missingAttributes: [`custom:${words}`] }],
  "a trigger's refusal that an app shows": (words) => [
    { ...steps.enterCredentials, error: new AuthError("rejectedByTrigger", { triggerMessage: words }) },
    { messages: { errors: { rejectedByTrigger: (error: AuthError) => error.triggerMessage ?? "" } } },
  ],
  "a translation": (words) => [steps.confirmTotp, { messages: { confirmTotp: { title: words } } }],
  "the app's name": (words) => [steps.enterCredentials, { appName: words }],
  "a logo that is text": (words) => [steps.confirmTotp, { logo: words }],
};

/** What stands on the page once a step is shown: its elements with the names of their attributes, and all that can be read. */
const draw = async ([step, options]: Shown) => {
  await showStep(step, options);
  await expect.poll(() => document.querySelector("[data-state=loading]")).toBeNull();
  const elements = [...document.body.querySelectorAll("*")];
  const drawn = {
    markup: elements.map((element) => [element.tagName, ...element.getAttributeNames().toSorted()].join(" ")),
    words: [document.body.textContent, ...elements.flatMap((each) => [...each.attributes].map(({ value }) => value))],
  };
  cleanup();
  return drawn;
};

// oxlint-disable-next-line react/no-danger -- The planted breach.
const Markup = ({ words }: { readonly words: string }) => <div dangerouslySetInnerHTML={{ __html: words }} />;

afterEach(cleanup);

describe("S48: other people's words are text", () => {
  test.for(Object.entries(places))("S48: %s", async ([, place]) => {
    const plain = await draw(place("plain words"));
    const hostile = await draw(place(vector));
    expect(hostile.markup).toEqual(plain.markup);
    expect(hostile.words.some((words) => words.includes(vector))).toBe(true);
    expect("pwned" in window).toBe(false);
  });

  test("S48: words that are taken for markup are noticed", async () => {
    const plain = await draw([steps.confirmTotp, { header: <Markup words="plain words" /> }]);
    const hostile = await draw([steps.confirmTotp, { header: <Markup words="<b>bold</b>" /> }]);
    expect(hostile.markup).not.toEqual(plain.markup);
  });
});

describe("S49: a link leads to the web or nowhere", () => {
  test("S49: an address that could run something is dropped, and said to the developer", async () => {
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    render(
      <>
        <Link href="javascript:window.pwned=1">run</Link>
        <Link href="/terms">terms</Link>
      </>,
    );
    expect(page.getByRole("link").elements()).toEqual([page.getByRole("link", { name: "terms" }).element()]);
    await page.getByRole("button", { name: "run" }).click();
    expect("pwned" in window).toBe(false);
    expect(String(warn.mock.calls[0])).toMatch(/Give a path of your app/u);
    warn.mockRestore();
  });

  test("S49: after a sign-in nobody is led to an address that could run something", async () => {
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    const navigate = vi.fn<() => void>();
    const client = fakeClient({ backend: scriptedBackend([nobody, outcomes.signedIn.plain]) });
    render(
      <AuthProvider client={client} paths={{ afterSignIn: "javascript:window.pwned=1" }} navigate={navigate}>
        <SignIn />
      </AuthProvider>,
    );
    await page.getByLabelText("Username").fill("ada");
    await page.getByLabelText("Password", { exact: true }).fill("Lovelace-1815!");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect.poll(() => warn.mock.calls.length).toBeGreaterThan(0);
    expect(navigate).not.toHaveBeenCalled();
    expect("pwned" in window).toBe(false);
    warn.mockRestore();
  });
});
