import { describe, expect, test } from "vitest";
import { AuthError } from "../../src/protocol/auth-error.js";
import { challenge, passwordVerifier, selectMfa, smsMfa, tokens } from "./answers.js";
import { at, faultyFlow, metAtFirst } from "./faulty-flow.js";
import type { Answer } from "./scripted-client.js";
import { lastOf, refuse } from "./scripted-client.js";

const raw = (text: string, status: number): Answer => ({ raw: text, status });
const html = "<!doctype html><title>502</title><h1>Bad Gateway</h1>";
const result = (AuthenticationResult: unknown): Answer => ({ AuthenticationResult });
const jwt = (claims: string) => `e30.${btoa(claims).replaceAll("=", "")}.c2ln`;
const both = (token: unknown) => result({ IdToken: token, AccessToken: token, ExpiresIn: 3600 });

const faults: readonly (readonly [string, Answer, string])[] = [
  ["malformed JSON", raw('{"ChallengeName":', 200), "unknown"],
  ["malformed JSON with a client's error", raw('{"__type"', 400), "unknown"],
  ["HTML of a proxy that says all is well", raw(html, 200), "unknown"],
  ["HTML of a proxy that says it is not", raw(html, 502), "throttled"],
  ["HTML of a firewall", raw(html, 403), "unknown"],
  ["an empty body", raw("", 200), "unknown"],
  ["an empty body with a server's error", raw("", 500), "throttled"],
  ["a list", raw("[]", 200), "unknown"],
  ["a number", raw("7", 200), "unknown"],
  ["null", raw("null", 200), "unknown"],
  ["nothing but an empty object", {}, "unknown"],
  ["a dropped connection", new TypeError("Failed to fetch"), "offline"],
  ["an error of the service's own", refuse("InternalErrorException", "oh", 500), "throttled"],
  ["an overloaded service", refuse("ServiceUnavailable", "", 503), "throttled"],
  ["throttling", refuse("TooManyRequestsException", "Rate exceeded"), "throttled"],
  ["throttling without a word", raw("", 429), "throttled"],
  ["an exception that nobody knows", refuse("BrandNewException", "?"), "unknown"],
  ["tokens that are a text", result("tokens"), "unknown"],
  ["tokens that are a list", result([]), "unknown"],
  ["tokens that are a number", result(7), "unknown"],
  ["no tokens in their object", result({}), "unknown"],
  ["an access token alone", result({ AccessToken: jwt("{}") }), "unknown"],
  ["tokens that are numbers", both(7), "unknown"],
  ["tokens that are null", both(null), "unknown"],
  ["tokens that are objects", both({ jwt: true }), "unknown"],
  ["tokens that are no JWT", both("opaque"), "unknown"],
  ["a JWT whose claims are no JSON", both(jwt("claims")), "unknown"],
  ["a JWT whose claims are a number", both(jwt("7")), "unknown"],
  ["a JWT whose claims are null", both(jwt("null")), "unknown"],
  ["a challenge whose name is a number", { ChallengeName: 7, Session: "s" }, "unknown"],
  ["a challenge whose name is empty", { ChallengeName: "", Session: "s" }, "unknown"],
];

describe("G13: an answer to the first request that is none", () => {
  test.for(faults)("G13: %s is said on the form, and signing in works afterwards", async ([, fault, code]) => {
    const { flow, client, result: first, sent, goOn } = await metAtFirst(fault);
    expect(first.error).toBeInstanceOf(AuthError);
    expect(first).toMatchObject({ error: { code }, step: { name: "enterCredentials", pending: false } });
    expect(sent).toHaveLength(1);
    expect(await client.getAccessToken()).toBeNull();
    expect(await goOn()).toMatchObject({ error: null, step: { name: "signedIn" } });
    flow.stop();
  });

  test.for(faults)("G13: %s in answer to a code leaves the person where they are", async ([, fault, code]) => {
    const { flow, signIn, willAnswer, sent } = await faultyFlow();
    willAnswer(smsMfa(), fault);
    await signIn();
    const answered = await at(flow, "confirmCode").submit({ code: "123456" });
    expect(answered).toMatchObject({ error: { code }, step: { name: "confirmCode", pending: false } });
    willAnswer(tokens());
    expect(await at(flow, "confirmCode").submit({ code: "123456" })).toMatchObject({ step: { name: "signedIn" } });
    expect(lastOf(sent).input["Session"]).toBe("session of SMS_MFA");
    flow.stop();
  });
});

describe("G13: an answer in the middle of a proof that is none", () => {
  const inTheMiddle = faults.filter(([, , code]) => code === "unknown");

  test.for(inTheMiddle)("G13: %s after SRP_A, and again after the signature", async ([, fault, code]) => {
    const { flow, signIn, willAnswer } = await faultyFlow({ authFlow: "USER_SRP_AUTH" });
    willAnswer(fault);
    expect(await signIn()).toMatchObject({ error: { code }, step: { name: "enterCredentials", pending: false } });
    willAnswer(passwordVerifier(), fault);
    expect(await signIn()).toMatchObject({ error: { code }, step: { name: "enterCredentials", pending: false } });
    willAnswer(passwordVerifier(), tokens());
    expect(await signIn()).toMatchObject({ error: null, step: { name: "signedIn" } });
    flow.stop();
  });

  test.for(["SRP_B", "SALT", "SECRET_BLOCK"] as const)("G13: a proof that lacks %s", async (lacking) => {
    const { flow, signIn, willAnswer } = await faultyFlow({ authFlow: "USER_SRP_AUTH" });
    const { [lacking]: _, ...ChallengeParameters } = passwordVerifier().ChallengeParameters;
    willAnswer({ ...passwordVerifier(), ChallengeParameters });
    expect(await signIn()).toMatchObject({ error: { code: "unknown" }, step: { name: "enterCredentials" } });
    flow.stop();
  });

  test("G13: numbers that are none, a salt that is none", async () => {
    const { flow, signIn, willAnswer } = await faultyFlow({ authFlow: "USER_SRP_AUTH" });
    const { ChallengeParameters } = passwordVerifier();
    for (const broken of [{ SRP_B: "no hex" }, { SRP_B: "" }, { SALT: "no hex" }, { SECRET_BLOCK: "*" }, { SALT: 7 }]) {
      willAnswer({ ...passwordVerifier(), ChallengeParameters: { ...ChallengeParameters, ...broken } });
      expect(await signIn()).toMatchObject({ error: { code: "unknown" }, step: { name: "enterCredentials" } });
    }
    flow.stop();
  });
});

describe("G13, G21: a challenge that lacks what it needs", () => {
  test("G13: without a session it is posed; the service then ends it, and the person begins again with their name", async () => {
    const { flow, signIn, willAnswer } = await faultyFlow();
    const { Session: _, ...without } = smsMfa();
    willAnswer(without, refuse("InvalidParameterException", "Missing required parameter Session"));
    await signIn();
    expect(await at(flow, "confirmCode").submit({ code: "123456" })).toMatchObject({
      error: { code: "challengeExpired" },
      step: { name: "enterCredentials", identifier: "ada", pending: false },
    });
    flow.stop();
  });

  const unusable: readonly (readonly [string, Answer])[] = [
    ["one that nobody knows", challenge("RETINA_SCAN")],
    ["a choice of second factors of nothing", selectMfa([])],
    ["a choice of second factors that is no JSON", challenge("SELECT_MFA_TYPE", { MFAS_CAN_CHOOSE: "[" })],
    ["a choice of second factors that nobody knows", selectMfa(["TELEPATHY"])],
    ["a choice of first factors of nothing", challenge("SELECT_CHALLENGE")],
    ["a choice of first factors that nobody knows", { ...challenge("SELECT_CHALLENGE"), AvailableChallenges: ["X"] }],
    [
      "a choice of first factors that is no list",
      { ...challenge("SELECT_CHALLENGE"), AvailableChallenges: "PASSWORD" },
    ],
    ["a set-up of nothing", challenge("MFA_SETUP", { MFAS_CAN_SETUP: "[]" })],
    ["a proof that nobody asked for", passwordVerifier()],
    ["a device's proof", challenge("DEVICE_SRP_AUTH")],
    ["a name that every object has", challenge("constructor")],
  ];

  test.for(unusable)("G21: %s is explained by its name, with a way back", async ([, fault]) => {
    const { flow, result: first, goOn } = await metAtFirst(fault);
    expect(first).toMatchObject({ error: null, step: { name: "unsupportedChallenge", pending: false } });
    expect(at(flow, "unsupportedChallenge").challengeName).toMatch(/\w+/);
    expect(await goOn()).toMatchObject({ error: null, step: { name: "signedIn" } });
    flow.stop();
  });

  test.for([
    ["SMS_MFA", "confirmCode"],
    ["EMAIL_OTP", "confirmCode"],
    ["SOFTWARE_TOKEN_MFA", "confirmTotp"],
    ["NEW_PASSWORD_REQUIRED", "setNewPassword"],
    ["CUSTOM_CHALLENGE", "answerCustomChallenge"],
    ["WEB_AUTHN", "verifyPasskey"],
  ] as const)(
    "G13: %s with parameters that are empty, missing or of another kind is posed all the same",
    async ([name, step]) => {
      const { ChallengeParameters: _, ...without } = challenge(name);
      const odd = { USER_ID_FOR_SRP: 7, userAttributes: "{", requiredAttributes: 7, CODE_DELIVERY_DESTINATION: {} };
      for (const fault of [
        challenge(name, {}),
        without,
        challenge(name, odd),
        { ...without, ChallengeParameters: null },
      ]) {
        const { flow, result: first } = await metAtFirst(fault);
        expect(first).toMatchObject({ error: null, step: { name: step, identifier: "ada" } });
        expect(() => JSON.stringify(flow.getStep())).not.toThrow();
        flow.stop();
      }
    },
  );

  test("G13: tokens beside a challenge are tokens", async () => {
    const { flow, result: first } = await metAtFirst({ ...smsMfa(), ...tokens() });
    expect(first).toMatchObject({ error: null, step: { name: "signedIn" } });
    flow.stop();
  });

  test("a refresh token that is no text is none: the session then ends with its tokens", async () => {
    const { flow, result: first } = await metAtFirst(result({ ...tokens().AuthenticationResult, RefreshToken: 7 }));
    expect(first).toMatchObject({ error: null, step: { name: "signedIn" } });
    flow.stop();
  });

  test("a code by e-mail that says it went by text message is shown as it says", async () => {
    const { flow } = await metAtFirst(challenge("EMAIL_OTP", { CODE_DELIVERY_DELIVERY_MEDIUM: "SMS" }));
    expect(at(flow, "confirmCode").delivery).toEqual({ medium: "SMS", destination: "" });
    flow.stop();
  });
});
