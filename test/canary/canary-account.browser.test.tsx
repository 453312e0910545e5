import { cleanup } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { wrongCode as wrong } from "../e2e/wrong-code.js";
import { deeds } from "./deeds.js";
import { during } from "./during.js";
import { lastCode } from "./last-code.js";
import { openVisit } from "./open-visit.js";
import type { Visit } from "./open-visit.js";
import { marks, plans } from "./plans.js";

const { signIn, leave } = deeds;

afterEach(cleanup);

/** Fills in who is new, and sends it with a password that is typed twice. */
const signUp = async ({ type, typeSecret, press }: Visit, email = "mia@example.com") => {
  await type("Username", "mia");
  await type("Email", email);
  await typeSecret("Password", marks.newPassword);
  await typeSecret("Repeat password", marks.newPassword);
  await press("Create account");
};

/** Chooses a new password with a code. */
const reset = async ({ typeCode, typeSecret, press }: Visit, code: string, password = marks.newPassword) => {
  await typeCode(code);
  await typeSecret("New password", password);
  await typeSecret("Repeat password", password);
  await press("Set new password");
};

describe("S1, S3: no secret shows anywhere while an account is made or recovered", { timeout: 60_000 }, () => {
  test("S1, S3: sign-up by code: passwords that differ, a wrong code, another one sent, the right one, signed in by itself", () =>
    during("signUp", async (here) => {
      await here.type("Username", "mia");
      await here.type("Email", "mia@example.com");
      await here.typeSecret("Password", marks.newPassword);
      await here.typeSecret("Repeat password", marks.repeatedPassword);
      await here.press("Create account");
      expect(here.pool.requests.all).toEqual([]);
      await signUp(here);
      await here.see("Check your email");
      await here.typeCode(wrong(lastCode(here)));
      await here.see(/code is not right/u);
      here.passTime(61);
      await here.press("Send a new code");
      await here.see("We sent you a new code.");
      await here.typeCode(lastCode(here));
      await leave(here, "mia");
    }));

  test("S1, S3: sign-up with a mistyped address, which is changed: the password is forgotten and typed again", () =>
    during("signUp", async (here) => {
      await signUp(here, "mai@example.com");
      await here.see("Check your email");
      await here.type("6-digit code", "123");
      await here.press("Wrong address? Change it");
      await here.see("Create your Acme account");
      expect([...document.querySelectorAll("input")].map(({ value }) => value)).toEqual(
        expect.not.arrayContaining([marks.newPassword]),
      );
      await here.type("Username", "mia2");
      await here.type("Email", "mia@example.com");
      await here.typeSecret("Password", marks.newPassword);
      await here.typeSecret("Repeat password", marks.newPassword);
      await here.press("Create account");
      await here.see("Check your email");
      await here.typeCode(lastCode(here));
      await leave(here, "mia2");
    }));

  test("S1, S3: sign-up that is confirmed, but whose sign-in fails with words that quote the password", () =>
    during("signUpByPassword", async (here) => {
      await signUp(here);
      await here.see("Check your email");
      here.pool.faults.add({
        kind: "error",
        operation: "InitiateAuth",
        name: "UserLambdaValidationException",
        message: `PreAuthentication failed with error ${marks.newPassword}.`,
      });
      await here.typeCode(lastCode(here));
      await here.see("Sign in to Acme");
      await here.see(/ask the people who run this site/iu);
      await here.typeSecret("Password", marks.newPassword);
      await here.press("Sign in");
      await leave(here, "mia");
    }));

  test("S1, S3: sign-up that is given up, with everything typed", () =>
    during("signUp", async (here) => {
      await here.type("Username", "mia");
      await here.typeSecret("Password", marks.newPassword);
      await here.typeSecret("Repeat password", marks.newPassword);
      await here.press("Sign in");
      await here.see("Sign in to Acme");
    }));

  test("S1, S3: an account that was never confirmed, at sign-in: a fresh code, wrong, right, signed in", () =>
    during("unconfirmed", async (here) => {
      await signIn(here);
      await here.see("Check your email");
      await here.typeCode(wrong(lastCode(here)));
      await here.see(/code is not right/u);
      await here.typeCode(lastCode(here));
      await leave(here);
    }));

  test("S1, S3: a forgotten password: a wrong code, a password that the pool refuses, the next one, and in with it", () =>
    during("reset", async (here) => {
      await here.type("Username", "ada");
      await here.press("Send code");
      await here.see("Reset your password");
      await reset(here, wrong(lastCode(here)));
      await here.see(/code is not right/u);
      await reset(here, lastCode(here), "short-Canary");
      await here.see(/still needs a number/u);
      await reset(here, lastCode(here));
      await here.see("Sign in to Acme");
      await signIn(here, marks.newPassword);
      await leave(here);
    }));

  test("S1, S3: a reset that is demanded at sign-in, and given up with everything typed", () =>
    during("resetRequired", async (here) => {
      await signIn(here);
      await here.see("Reset your password");
      await here.typeCode(lastCode(here));
      await here.typeSecret("New password", marks.newPassword);
      await here.typeSecret("Repeat password", marks.newPassword);
      await here.press("Back to sign in");
      await here.see("Sign in to Acme");
    }));

  test("S1, S3: an address is verified: back to the choice, a wrong code, the right one", () =>
    during("contacts", async (here) => {
      await signIn(here);
      await here.see("Verify your contact details");
      await here.press("Send code");
      await here.see("Verify your email");
      await here.type("6-digit code", "123");
      await here.press("Back");
      await here.press("Send code");
      await here.typeCode(wrong(lastCode(here)));
      await here.see(/code is not right/u);
      await here.typeCode(lastCode(here));
      await leave(here);
    }));

  test("S1, S3: a link with a code: it stands in its field and nowhere else, and is gone with the step", () =>
    during("link", async (here) => {
      const code = lastCode(here);
      await here.see("Reset your password");
      await expect.poll(() => document.querySelector<HTMLInputElement>("[name=code]")?.value).toBe(code);
      expect(here.secrets).toContain(code);
      await here.check();
      // Nowhere else: not even in a place for another secret.
      const stray = document.querySelector<HTMLInputElement>("[name=newPassword]");
      if (stray !== null) stray.value = code;
      expect(await here.net.find([code])).toContain(`inputs: raw of ${code}`);
      await here.typeSecret("New password", marks.newPassword);
      await here.typeSecret("Repeat password", marks.newPassword);
      await here.press("Set new password");
      await here.see("Sign in to Acme");
      await signIn(here, marks.newPassword);
      await leave(here);
    }));

  test("S1, S3: a link whose code an app gives as text: it stands in the app's own element and in its field, nowhere else", async () => {
    const here = await openVisit(plans.linkAsText);
    try {
      const code = lastCode(here);
      await expect.poll(() => document.querySelector<HTMLInputElement>("[name=code]")?.value).toBe(code);
      const sinks = (await here.net.find([code])).map((find) => find.split(":")[0]);
      expect(new Set(sinks)).toEqual(new Set(["react"]));
    } finally {
      here.end();
    }
  });
});
