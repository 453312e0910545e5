import { cleanup } from "@testing-library/react";
import { Secret, TOTP } from "otpauth";
import { afterEach, describe, expect, test } from "vitest";
import { wrongCode as wrong } from "../e2e/wrong-code.js";
import { deeds } from "./deeds.js";
import { during } from "./during.js";
import { lastCode } from "./last-code.js";
import type { Visit } from "./open-visit.js";
import { marks } from "./plans.js";

afterEach(cleanup);

const { signIn, leave } = deeds;

const authenticator = ({ pool }: Visit): string => {
  const key = document.querySelector("code")?.textContent ?? "";
  return new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: pool.clock.now() });
};

const kept = () => Object.keys(sessionStorage).filter((key) => key.endsWith(".challenge"));

describe("S1, S3: no secret shows anywhere, whatever a person does", { timeout: 60_000 }, () => {
  test("S1, S3: password by SRP: wrong, offline, right, signed out", () =>
    during("srp", async (here) => {
      await signIn(here, marks.wrongPassword);
      await here.see(/do not match an account/u);
      here.pool.faults.add({ kind: "drop", operation: "InitiateAuth", times: 9 });
      await signIn(here);
      await here.see(/seem to be offline/u);
      here.pool.faults.clear();
      await signIn(here);
      await leave(here);
      expect([...here.secrets].some((secret) => /^[\da-f]{120,128}$/u.test(secret))).toBe(true);
    }));

  test("S1, S3: password in the request: wrong, echoed by the service and by a trigger, shown, right, signed out", () =>
    during("password", async (here) => {
      await signIn(here, marks.wrongPassword);
      await here.see(/do not match an account/u);
      for (const name of ["InvalidParameterException", "UserLambdaValidationException", "NobodyKnowsException"]) {
        here.pool.faults.add({
          kind: "error",
          operation: "InitiateAuth",
          name,
          message: `bad value ${marks.password}.`,
        });
        await signIn(here);
        await here.see(/ask the people who run this site|check it and try again|try again in a moment/iu);
      }
      await here.press("Show password");
      await signIn(here);
      await leave(here);
    }));

  test("S1, S3: code by text message: wrong, sent again, back, right", () =>
    during("sms", async (here) => {
      await signIn(here);
      await here.see("Check your phone");
      await here.typeCode(wrong(lastCode(here)));
      await here.see(/code is not right/u);
      here.passTime(31);
      await here.press("Send a new code");
      await here.see("We sent you a new code.");
      await here.type("6-digit code", "123");
      await here.press("Back to sign in");
      await here.see("Sign in to Acme");
      await signIn(here);
      await here.see("Check your phone");
      await here.typeCode(lastCode(here));
      await leave(here);
    }));

  test("S1, S3: code by text message: for a reload the tab keeps Cognito's Session, and nobody anything where that is off", async () => {
    await during("sms", async (here) => {
      await signIn(here);
      await here.see("Check your phone");
      await expect.poll(kept).toEqual(["latchkey.canary.challenge"]);
      const { session } = JSON.parse(sessionStorage.getItem("latchkey.canary.challenge") ?? "{}");
      expect(here.secrets).toContain(session);
      await here.check();
      await here.typeCode(lastCode(here));
      await leave(here);
      expect(kept()).toEqual([]);
    });
    await during("smsUnkept", async (here) => {
      await signIn(here);
      await here.see("Check your phone");
      await here.typeCode(wrong(lastCode(here)));
      await here.see(/code is not right/u);
      expect(kept()).toEqual([]);
      await here.typeCode(lastCode(here));
      await leave(here);
    });
  });

  test("S1, S3: typed, and left: by the browser's Back and Forward, and by an app that takes the form away", () =>
    during("srp", async (here) => {
      await here.typeSecret("Password", marks.password);
      await here.press("Show password");
      window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
      expect([...document.querySelectorAll("input")].map(({ value }) => value)).toEqual(["", ""]);
      await here.typeSecret("Password", marks.password);
      await here.type("Username", "ada");
    }));

  test("S1, S3: code by e-mail: a code of uncertain length", () =>
    during("email", async (here) => {
      await signIn(here);
      await here.see("Check your email");
      await here.typeCode(wrong(lastCode(here)));
      await here.press("Continue");
      await here.typeCode(lastCode(here));
      await here.press("Continue");
      await leave(here);
    }));

  test("S1, S3: authenticator app: wrong, right", () =>
    during("totp", async (here) => {
      await signIn(here);
      await here.see("Enter your code");
      await here.typeCode(wrong(here.pool.users.totp("ada")));
      await here.see(/code is not right/u);
      await here.typeCode(here.pool.users.totp("ada"));
      await leave(here);
    }));

  test("S1, S3: one of two methods", () =>
    during("choose", async (here) => {
      await signIn(here);
      await here.see("Verify it is you");
      await here.pick("Text message");
      await here.see("Check your phone");
      await here.typeCode(lastCode(here));
      await leave(here);
    }));

  test("S1, S3: an authenticator app is set up: wrong, right", () =>
    during("enrollTotp", async (here) => {
      await signIn(here);
      await here.see("Set up your authenticator");
      await here.see(/Cannot scan/u);
      expect(here.secrets).toContain(document.querySelector("code")?.textContent);
      await here.typeCode(wrong(authenticator(here)));
      await here.see(/code is not right/u);
      await here.typeCode(authenticator(here));
      await leave(here);
    }));

  test("S1, S3: codes by e-mail are set up", () =>
    during("enrollEmail", async (here) => {
      await signIn(here);
      await here.see("Add a second step");
      await here.pick("Email");
      await here.see("Get codes by email");
      await here.type("Email", "ada@example.com");
      await here.press("Continue");
      await here.see("Check your email");
      await here.typeCode(lastCode(here));
      await here.press("Continue");
      await leave(here);
    }));

  test("S1, S3: a new password with an attribute, refused and taken, and a code after it", () =>
    during("newPassword", async (here) => {
      await signIn(here);
      await here.see("Choose a new password");
      await here.type("First name", "Ada");
      await here.typeSecret("New password", "short-Canary");
      await here.press("Continue");
      await here.typeSecret("New password", marks.newPassword);
      await here.press("Continue");
      await here.see("Check your phone");
      await here.typeCode(lastCode(here));
      await leave(here);
    }));

  test("S1, S3: a challenge of the pool's own: wrong, right, right", () =>
    during("custom", async (here) => {
      await here.type("Username", "ada");
      await here.press("Continue");
      for (const answer of [marks.wrongAnswer, marks.answer, marks.answer]) {
        await here.see("Which machine?");
        await here.typeSecret("Answer", answer);
        await here.press("Continue");
      }
      await leave(here);
    }));

  test("S1, S3: a challenge of the pool's own after SRP, left by Back", () =>
    during("customAfterSrp", async (here) => {
      await signIn(here);
      await here.see("Which machine?");
      await here.typeSecret("Answer", marks.answer);
      await here.press("Back to sign in");
      await here.see("Sign in to Acme");
    }));
});
