import { afterEach, describe, expect, test, vi } from "vitest";
import type { CognitoOptions } from "../../src/cognito/index.js";
import { Secret } from "../../src/protocol/secret.js";
import { makePage } from "../session/make-page.js";
import { challenge, passwordVerifier, selectMfa, smsMfa, tokens } from "./answers.js";
import { at } from "./faulty-flow.js";
import { noted, openTab, signIn } from "./open-tab.js";
import { PASSWORD } from "./pooled-client.js";
import { answer, scriptedClient } from "./scripted-client.js";

afterEach(() => vi.unstubAllGlobals());

type Asks = NonNullable<CognitoOptions["keepSignedIn"]>;

/** Which of the page's storages hold tokens. */
const places = ({ local, session }: ReturnType<typeof makePage>, clientId = "client1") => ({
  local: local.has(`latchkey.${clientId}`),
  tab: session.has(`latchkey.${clientId}`),
});

const beyond = { local: true, tab: false };
const noLonger = { local: false, tab: true };
const initiateAuth = (remember?: boolean) =>
  ({
    type: "initiateAuth",
    username: "ada",
    password: new Secret(PASSWORD),
    ...(remember === undefined ? {} : { remember }),
  }) as const;
const code = new Secret("123456");

const begin = (keepSignedIn?: Asks) => {
  const page = makePage();
  const options = keepSignedIn === undefined ? {} : { keepSignedIn };
  return { page, ...scriptedClient({ storage: "local", authFlow: "USER_PASSWORD_AUTH", ...options }) };
};

describe("keep me signed in", () => {
  test.for([
    [undefined, undefined, beyond],
    ["always", undefined, beyond],
    ["always", true, beyond],
    ["always", false, noLonger],
    ["ask", undefined, noLonger],
    ["ask", true, beyond],
    ["ask", false, noLonger],
  ] as const)("keepSignedIn %s, remember %s: %o", async ([asks, remember, expected]) => {
    const { page, send, willAnswer } = begin(asks);
    willAnswer(tokens());
    await send(initiateAuth(remember));
    await noted();
    expect(places(page)).toStrictEqual(expected);
  });

  test("is remembered through challenges, by SRP as well", async () => {
    const page = makePage();
    const { send, willAnswer } = scriptedClient({ storage: "local", keepSignedIn: "ask" });
    willAnswer(
      passwordVerifier(),
      selectMfa(["SMS_MFA", "SOFTWARE_TOKEN_MFA"]),
      smsMfa(),
      challenge("NEW_PASSWORD_REQUIRED"),
      tokens(),
    );
    await send(initiateAuth(true));
    await send(answer({ challenge: "SELECT_MFA_TYPE", method: "SMS_MFA" }));
    await send(answer({ challenge: "SMS_MFA", code }));
    await send(answer({ challenge: "NEW_PASSWORD_REQUIRED", newPassword: code, attributes: {} }));
    await noted();
    expect(places(page)).toStrictEqual(beyond);
  });

  test("is remembered where the code is sent again", async () => {
    const { page, send, willAnswer, clock } = begin("always");
    willAnswer(smsMfa("first"), smsMfa("second"), tokens());
    await send(initiateAuth(false));
    clock.now += 30_000;
    await send({ type: "resend" });
    await send(answer({ challenge: "SMS_MFA", code }));
    await noted();
    expect(places(page)).toStrictEqual(noLonger);
  });

  const unconfirmed = { user: { UserStatus: "UNCONFIRMED" } } as const;

  test.for([true, false])("is remembered until the account is confirmed: %s", async (remember) => {
    const tab = openTab({ ...unconfirmed, options: { storage: "local", keepSignedIn: "ask" } });
    const { flow } = await tab.load();
    await signIn(flow, "ada", remember);
    await at(flow, "confirmSignUp").submit({ code: tab.delivered() });
    await noted();
    expect(flow.getStep().name).toBe("signedIn");
    expect(places(tab.entries)).toStrictEqual(remember ? beyond : noLonger);
  });

  const bySms = {
    pool: { UserPool: { MfaConfiguration: "ON" }, UserPoolMfaConfig: { SmsMfaConfiguration: {} } },
    user: { UserMFASettingList: ["SMS_MFA"] },
  } as const;

  test.for([
    ["ask", true, beyond],
    ["ask", undefined, noLonger],
    ["always", undefined, beyond],
    ["always", false, noLonger],
  ] as const)("is remembered over a reload: %s, %s", async ([keepSignedIn, remember, expected]) => {
    const tab = openTab({ ...bySms, options: { storage: "local", keepSignedIn } });
    await signIn((await tab.load()).flow, "ada", remember);
    const { flow } = await tab.load();
    await at(flow, "confirmCode").submit({ code: tab.delivered() });
    await noted();
    expect(places(tab.entries)).toStrictEqual(expected);
  });

  test("who goes back after a reload finds it as it was said", async () => {
    const tab = openTab({ ...bySms, options: { storage: "local", keepSignedIn: "ask" } });
    await signIn((await tab.load()).flow, "ada", true);
    const { flow } = await tab.load();
    await at(flow, "confirmCode").back();
    expect(at(flow, "enterCredentials")).toMatchObject({ identifier: "ada", remember: true });
  });

  test("who signs up is not asked: kept where everybody is, and else for the tab", async () => {
    for (const [keepSignedIn, expected] of [
      ["always", beyond],
      ["ask", noLonger],
    ] as const) {
      const tab = openTab({ options: { storage: "local", keepSignedIn } });
      const { flow } = await tab.load();
      flow.enter({ name: "signUp" });
      const attributes = { email: "bob@example.com" };
      await at(flow, "signUp").submit({ username: "bob", password: PASSWORD, attributes });
      await at(flow, "confirmSignUp").submit({ code: tab.delivered() });
      await noted();
      expect(places(tab.entries)).toStrictEqual(expected);
    }
  });

  test("memory is memory, whatever is asked", async () => {
    const page = makePage();
    const { send, willAnswer } = scriptedClient({ keepSignedIn: "ask", authFlow: "USER_PASSWORD_AUTH" });
    willAnswer(tokens());
    await send(initiateAuth(true));
    await noted();
    expect(places(page)).toStrictEqual({ local: false, tab: false });
  });

  test("the first form says whether people are asked", async () => {
    for (const [options, asks] of [
      [{}, false],
      [{ keepSignedIn: "always" }, false],
      [{ keepSignedIn: "ask" }, true],
    ] as const) {
      const tab = openTab({ options });
      expect(at((await tab.load()).flow, "enterCredentials").asksToKeepSignedIn).toBe(asks);
    }
  });
});
