import { expect, test as base } from "@playwright/test";
import type { Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import type { AuthStepName } from "../../src/index.js";
import { en } from "../../src/messages/en.js";
import { strictPage } from "./strict-page.js";
import { strictTest as test } from "./strict-test.js";
import { titles } from "./titles.js";
import { Visitor } from "./visitor.js";
import { watchPolicy } from "./watch-policy.js";

const wrongCode = "000000";

/** For every step a way to it, and what can be done there. Other specs go on from there, under the same policy. */
const walks: Readonly<Record<AuthStepName, (visitor: Visitor) => Promise<void>>> = {
  restoring: async ({ page, identifier }) => {
    await page.reload();
    await expect(identifier).toBeVisible();
  },
  enterCredentials: async (visitor) => {
    await visitor.choose("Plain");
    await visitor.page.getByRole("button", { name: "Show password" }).click();
    await visitor.password.fill("not the right one");
    await visitor.submit();
    await visitor.expectError("invalidCredentials");
    await visitor.password.fill("");
    await visitor.submit();
    await expect(visitor.password).toHaveAttribute("aria-invalid", "true");
  },
  signUp: async (visitor) => {
    await visitor.choose("Join by phone");
    await visitor.password.fill("short");
    await visitor.submit();
    await expect(visitor.password).toHaveAttribute("aria-invalid", "true");
  },
  confirmSignUp: async (visitor) => {
    await visitor.begin("Join by link");
    await visitor.submit();
    await visitor.expectError("userNotConfirmed");
    await visitor.press(en.confirmSignUp.changeDetails({ delivery: null }));
    await expect(visitor.heading(titles.signUp)).toBeVisible();
  },
  requestPasswordReset: async (visitor) => {
    await visitor.choose("Forgotten");
    await visitor.identifier.fill("");
    await visitor.submit();
    await expect(visitor.identifier).toHaveAttribute("aria-invalid", "true");
  },
  confirmPasswordReset: async (visitor) => {
    await visitor.begin("Reset required");
    await visitor.codeField.fill(wrongCode);
    await visitor.choosePassword("Computability-1959!");
    await visitor.submit();
    await visitor.expectError("codeMismatch");
  },
  chooseFirstFactor: (visitor) => seeForged(visitor, "SELECT_CHALLENGE", "Choose how to sign in"),
  enterPassword: (visitor) => seeForged(visitor, "PASSWORD_SRP", "Enter your password"),
  verifyPasskey: (visitor) => seeForged(visitor, "WEB_AUTHN", "Use your passkey"),
  confirmCode: async (visitor) => {
    await visitor.begin("Text message");
    await visitor.codeField.pressSequentially(wrongCode);
    await visitor.expectError("codeMismatch");
  },
  confirmTotp: async (visitor) => {
    await visitor.begin("Authenticator app");
    await visitor.codeField.pressSequentially(wrongCode);
    await visitor.expectError("codeMismatch");
  },
  chooseMfaMethod: async (visitor) => {
    await visitor.begin("Two methods");
    await expect(visitor.heading(titles.chooseMfaMethod)).toBeVisible();
    await visitor.pick("Authenticator app");
    await expect(visitor.heading(titles.confirmTotp)).toBeVisible();
  },
  chooseMfaToEnroll: async (visitor) => {
    await visitor.begin("Set up one of two");
    await expect(visitor.heading(titles.chooseMfaToEnroll)).toBeVisible();
    await visitor.back();
  },
  enrollTotp: async (visitor) => {
    await visitor.begin("Set up an app");
    await expect(visitor.card.getByRole("img", { name: /QR code/ })).toHaveAttribute("data-state", "drawn");
    await visitor.card.getByRole("button", { name: /copy/i }).click();
    await visitor.typeCode();
    await visitor.expectSignedInAs("Mary Jackson");
  },
  enrollEmail: async (visitor) => {
    await visitor.begin("Set up one of two");
    await visitor.pick("Email");
    await visitor.card.getByLabel("Email", { exact: true }).fill("dorothy@example.com");
    await visitor.submit();
    await expect(visitor.heading(titles.confirmEmailCode)).toBeVisible();
  },
  setNewPassword: async (visitor) => {
    await visitor.begin("First visit");
    await visitor.card.getByLabel("New password", { exact: true }).fill("Analytical-1843!");
    await visitor.submit();
    await visitor.card.getByLabel("First name", { exact: true }).fill("Annie");
    await visitor.submit();
    await visitor.expectSignedInAs("Annie");
  },
  answerCustomChallenge: async (visitor) => {
    await visitor.begin("Custom challenge");
    await visitor.answer.fill("UNIVAC");
    await visitor.submit();
    await expect(visitor.answer).toHaveValue("");
    await visitor.answer.fill("ENIAC");
    await visitor.submit();
    await visitor.expectSignedInAs("Jean Bartik");
  },
  unsupportedChallenge: (visitor) => seeForged(visitor, "RETINA_SCAN", "We cannot go on from here"),
  chooseContactToVerify: async (visitor) => {
    await visitor.begin("Contacts to verify");
    await visitor.press(en.common.skip);
    await visitor.expectSignedInAs("Gertrude Blanch");
  },
  confirmContact: async (visitor) => {
    await visitor.begin("Contacts to verify");
    await visitor.submit();
    await visitor.codeField.pressSequentially(wrongCode);
    await visitor.expectError("codeMismatch");
  },
  signedIn: async (visitor) => {
    await visitor.begin("Plain");
    await visitor.expectSignedInAs("Ada Lovelace");
    await visitor.page.reload();
    await visitor.expectSignedInAs("Ada Lovelace");
    await visitor.signOut();
  },
};

test.describe("S47: every step under the strict policy, without a violation", () => {
  for (const [name, walk] of Object.entries(walks)) {
    test(`S47: ${name}`, async ({ visitor }) => walk(visitor));
  }

  test("S47: what goes wrong is said under it too", async ({ visitor }) => {
    for (const mode of ["Offline", "Throttled"] as const) {
      await visitor.choose("Plain");
      await visitor.switchService(mode);
      await visitor.submit();
      await visitor.expectError(mode === "Offline" ? "offline" : "throttled");
      await visitor.switchService("Normal");
    }
  });
});

base.describe("S47: the policy", () => {
  base("S47: what is served is what the documentation says", async ({ page }) => {
    const served = (await page.goto(strictPage))?.headers()["content-security-policy"] ?? "";
    const pool = await new Visitor(page).poolAddress();
    const text = await readFile(`${import.meta.dirname}/../../docs/security.md`, "utf8");
    const documented = /Content-Security-Policy:\s+([^`]+?)\s*```/u.exec(text)?.[1] ?? "";
    const expected = documented.replace("https://cognito-idp.<region>.amazonaws.com", pool);
    expect(served.split("; ")).toEqual(expected.split(/;\s+/u));
  });
});

base.describe("S47: the listener hears", () => {
  const breaches: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
    "require-trusted-types-for": (page) => page.evaluate("try { document.body.innerHTML = '<b>x</b>' } catch {}"),
    "style-src-attr": (page) => page.evaluate(() => document.body.setAttribute("style", "color: red")),
    "style-src-elem": (page) =>
      page.evaluate(() => {
        const style = document.createElement("style");
        style.textContent = "b { color: red }";
        document.head.append(style);
      }),
    "connect-src": (page) => page.evaluate(() => fetch("https://example.com/").catch(() => null)),
    "img-src": (page) => page.evaluate(() => void (new Image().src = "https://example.com/x.png")),
  };
  for (const [directive, breach] of Object.entries(breaches)) {
    base(`S47: a breach of ${directive}`, async ({ page }) => {
      const { violations } = await watchPolicy(page);
      await page.goto(strictPage);
      await breach(page);
      await expect.poll(() => violations.map((violation) => violation.split(":")[0])).toContain(directive);
    });
  }
});

/** Lets the pool pose a challenge that it does not know, sees it shown, and goes back. */
async function seeForged(visitor: Visitor, challenge: string, heading: string): Promise<void> {
  const { page } = visitor;
  const pool = await visitor.poolAddress();
  await page.route(`${pool}/`, async (route) => {
    const isFirst = (await route.request().headerValue("x-amz-target"))?.endsWith(".InitiateAuth");
    if (isFirst !== true) return route.continue();
    return route.fulfill({
      headers: { "Access-Control-Allow-Origin": "*", "Content-Type": "application/x-amz-json-1.1" },
      json: {
        ChallengeName: challenge,
        AvailableChallenges: ["PASSWORD", "EMAIL_OTP", "WEB_AUTHN"],
        ChallengeParameters: { CREDENTIAL_REQUEST_OPTIONS: "{}" },
        Session: "a-session-that-is-long-enough",
      },
    });
  });
  await visitor.begin("Plain");
  await expect(visitor.heading(heading)).toBeVisible();
  await visitor.back();
}
