import { cleanup } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { challenge, mfaSetup, selectMfa, smsMfa, tokens } from "../cognito/answers.js";
import { heldHandler } from "../cognito/held-handler.js";
import type { Answer } from "../cognito/scripted-client.js";
import { refuse, scriptedClient } from "../cognito/scripted-client.js";
import { enter, mountClient, said } from "./mount-sign-in.js";
import "../../src/styles/styles.css";

afterEach(cleanup);

const html = "<!doctype html><title>502</title><h1>Bad Gateway</h1>";
const raw = (text: string, status: number): Answer => ({ raw: text, status });

const broken: readonly (readonly [string, Answer])[] = [
  ["malformed JSON", raw('{"ChallengeName":', 200)],
  ["HTML of a proxy", raw(html, 200)],
  ["HTML of a proxy with its error", raw(html, 502)],
  ["an empty body", raw("", 200)],
  ["null", raw("null", 200)],
  ["a dropped connection", new TypeError("Failed to fetch")],
  ["an error of the service's own", refuse("InternalErrorException", "oh", 500)],
  ["throttling", refuse("TooManyRequestsException", "Rate exceeded")],
  ["neither challenge nor tokens", {}],
  ["tokens that are numbers", { AuthenticationResult: { IdToken: 7, AccessToken: 7 } }],
  ["tokens that are no JWT", { AuthenticationResult: { IdToken: "x", AccessToken: "y" } }],
];

const mount = async (...answers: readonly Answer[]) => {
  const scripted = scriptedClient({ authFlow: "USER_PASSWORD_AUTH", answers });
  await mountClient(scripted.client);
  return scripted;
};

/** Whatever happened: a title, words in a live region, and something that can be pressed. */
const expectWayOn = async () => {
  await expect.poll(() => document.querySelector("[aria-busy=true]")).toBeNull();
  expect(page.getByRole("heading").elements()).toHaveLength(1);
  expect(document.querySelectorAll("button:not([aria-disabled], [disabled])").length).toBeGreaterThan(0);
};

describe("G13: an answer that is none, on the screen", () => {
  test.each(broken)("G13: %s to the first form: words, and the same button signs in afterwards", async (_, fault) => {
    const { willAnswer } = await mount(fault);
    await enter();
    await expect.poll(() => said("alert")).toHaveLength(1);
    await expectWayOn();
    willAnswer(tokens());
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect.element(page.getByText("Inside")).toBeVisible();
  });

  test.each(broken)("G13: %s to a code: words, the same step, and the same button goes on", async (_, fault) => {
    const { willAnswer } = await mount(smsMfa(), fault);
    await enter();
    await page.getByLabelText("6-digit code").fill("123456");
    await expect.poll(() => said("alert")).toHaveLength(1);
    await expectWayOn();
    willAnswer(tokens());
    await page.getByRole("button", { name: "Continue" }).click();
    await expect.element(page.getByText("Inside")).toBeVisible();
  });

  const odd: readonly (readonly [string, Answer, string])[] = [
    ["an unknown challenge", challenge("RETINA_SCAN"), "We cannot go on from here"],
    ["a choice of nothing", selectMfa([]), "We cannot go on from here"],
    ["a choice of first factors of nothing", challenge("SELECT_CHALLENGE"), "We cannot go on from here"],
    ["a set-up that cannot be done here", mfaSetup(["SMS_MFA"]), "Add a second step"],
    ["a code sent nowhere", challenge("SMS_MFA", { CODE_DELIVERY_DESTINATION: { no: "text" } }), "Check your phone"],
    ["a nameless app", challenge("SOFTWARE_TOKEN_MFA", { FRIENDLY_DEVICE_NAME: [] }), "Enter your code"],
    ["a question of another kind", challenge("CUSTOM_CHALLENGE", { question: { a: 1 } }), "One more question"],
    [
      "attributes of another kind",
      challenge("NEW_PASSWORD_REQUIRED", { requiredAttributes: "7" }),
      "Choose a new password",
    ],
  ];

  test("G13, G21: what cannot be done here is explained where it is read out", async () => {
    await mount(challenge("RETINA_SCAN"));
    await enter();
    await expect.poll(() => said("alert").join()).toContain("The step is called RETINA_SCAN.");
    cleanup();
    await mount(mfaSetup(["SMS_MFA"]));
    await enter();
    await expect.poll(() => said("alert").join()).toContain("it cannot be added here");
  });

  test.each(odd)("G13: %s has its screen and a way back", async (_, fault, title) => {
    const { willAnswer } = await mount(fault);
    await enter();
    await expect.element(page.getByRole("heading", { name: title })).toBeVisible();
    await expectWayOn();
    willAnswer(tokens());
    await page.getByRole("button", { name: "Back to sign in" }).click();
    await enter();
    await expect.element(page.getByText("Inside")).toBeVisible();
  });
});

/** A person who waits for the answer to a code. */
const waiting = async () => {
  const { requestHandler, held } = heldHandler();
  const { client } = scriptedClient({ authFlow: "USER_PASSWORD_AUTH", requestHandler });
  const unmount = await mountClient(client);
  await enter();
  await expect.poll(() => held.length).toBe(1);
  held[0]?.answer(smsMfa());
  await page.getByLabelText("6-digit code").fill("123456");
  await expect.poll(() => held.length).toBe(2);
  return { unmount, held, client };
};

describe("G13: a person who leaves while a request is under way", () => {
  test("G13: Back aborts it at the wire, and what arrives afterwards changes nothing", async () => {
    const { held, client } = await waiting();
    await page.getByRole("button", { name: "Back to sign in" }).click();
    await expect.poll(() => held[1]?.signal?.aborted).toBe(true);
    held[1]?.answer(tokens());
    await expect.element(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
    await expectWayOn();
    expect(client.current.status).toBe("signedOut");
  });

  test("G13: so does the unmounting of the provider", async () => {
    const { held, unmount, client } = await waiting();
    expect(held[1]?.signal?.aborted).toBe(false);
    unmount();
    await expect.poll(() => held[1]?.signal?.aborted).toBe(true);
    held[1]?.answer(tokens());
    expect(await client.getAccessToken()).toBeNull();
  });
});

describe("G19: what the real client sends again", () => {
  test.each([
    ["LimitExceededException", "Attempt limit exceeded, please try after some time."],
    ["TooManyRequestsException", "Rate exceeded"],
    ["InternalErrorException", "oh"],
  ])(
    "G19: an answer to a challenge that meets %s was sent once, and is not sent again by itself",
    async (name, text) => {
      const { operations } = await mount(smsMfa(), refuse(name, text), tokens());
      await enter();
      await page.getByLabelText("6-digit code").fill("123456");
      await expect.poll(() => said("alert")).toHaveLength(1);
      expect(operations()).toEqual(["InitiateAuth", "RespondToAuthChallenge"]);
    },
  );

  test("G19: a limit met at the first request is asked once", async () => {
    const { operations } = await mount(refuse("LimitExceededException", "Attempt limit exceeded"), tokens());
    await enter();
    await expect.poll(() => said("alert")).toHaveLength(1);
    expect(operations()).toEqual(["InitiateAuth"]);
  });
});
