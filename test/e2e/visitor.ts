import { expect } from "@playwright/test";
import type { Locator, Page } from "@playwright/test";
import type { ServiceState } from "../../demo/service/service-state.js";
import { en } from "../../src/messages/en.js";
import { errorText } from "../../src/parts/error-text.js";
import { AuthError } from "../../src/protocol/auth-error.js";
import type { AuthErrorCode } from "../../src/protocol/auth-error.js";
import { titles } from "./titles.js";

/** Somebody who tries the demo: what they can see and do, in the words of the page. */
export class Visitor {
  readonly page: Page;
  /** The card with the form, and what stands in its place once signed in. */
  readonly card: Locator;
  /** The first field, whatever people are known by. */
  readonly identifier: Locator;
  readonly password: Locator;
  /** The field of a password that is being chosen after one was forgotten or temporary. */
  readonly newPassword: Locator;
  /** The field in which a new password is typed again. */
  readonly repeatPassword: Locator;
  /** The field of a code. */
  readonly codeField: Locator;
  /** The field of the pool's own question. */
  readonly answer: Locator;
  readonly submitButton: Locator;
  readonly signOutButton: Locator;
  readonly outbox: Locator;

  constructor(page: Page) {
    this.page = page;
    this.card = page.getByRole("main");
    this.identifier = page.getByLabel(/^(Username|Email|Phone)$/).first();
    this.password = page.getByLabel("Password", { exact: true });
    this.newPassword = page.getByLabel(en.common.newPassword, { exact: true });
    this.repeatPassword = page.getByLabel(en.common.repeatPassword, { exact: true });
    this.codeField = this.card.getByLabel(/^(\d+-digit code|Code)$/);
    this.answer = this.card.getByLabel("Answer", { exact: true });
    this.submitButton = this.card.locator("form [type=submit]").and(page.getByRole("button", { name: /\w/ }));
    this.signOutButton = page.getByRole("button", { name: "Sign out", exact: true });
    this.outbox = page.getByRole("region", { name: "Outbox" });
  }

  /** The step's one heading. */
  heading(name: string): Locator {
    return this.card.getByRole("heading", { name, exact: true });
  }

  /** Opens the page with the pool as it was described; the page itself sees to it that nothing is wrong with it. */
  async open(): Promise<void> {
    await this.page.request.post("/_demo/choose", { data: { situation: "plain" } });
    await this.page.goto("/");
    await expect(this.heading(titles.enterCredentials)).toBeVisible();
  }

  /** Chooses a situation, whose form is filled by that. */
  async choose(title: string): Promise<void> {
    await this.situation(title).click();
    await expect(this.identifier).not.toHaveValue("");
  }

  /** The entry of a situation in the list. */
  situation(title: string): Locator {
    const list = this.page.getByRole("navigation", { name: "Situations" });
    return list.getByRole("button").filter({ has: this.page.getByText(title, { exact: true }) });
  }

  async submit(): Promise<void> {
    await this.submitButton.click();
  }

  /** Chooses a situation and sends what its form was filled with. */
  async begin(title: string): Promise<void> {
    await this.choose(title);
    await this.submit();
  }

  /** The newest code in the outbox, waited for; one that came before the present step does not count, nor does `former`. */
  async readCode(former = ""): Promise<string> {
    let code = "";
    await expect(async () => {
      const asked = await this.page.waitForRequest(/\/_demo\/state/);
      const state: ServiceState | undefined = await (await asked.response())?.json();
      code = state?.authenticators[0]?.code ?? state?.outbox[0]?.code ?? "";
      expect(code).toMatch(isCode);
      expect(code).not.toBe(former);
      await expect(this.outbox.getByText(code, { exact: true })).toBeVisible();
    }).toPass();
    return code;
  }

  /** Types the newest code; where its length is certain, the last digit submits. */
  async typeCode(): Promise<void> {
    await expect(this.codeField).toBeVisible();
    const code = await this.readCode();
    const submitsByItself = await this.card.getByText(/^\d+-digit code$/).isVisible();
    await this.codeField.pressSequentially(code);
    if (!submitsByItself) await this.submit();
  }

  /** Takes one of several methods, by its name, and sends that. */
  async pick(method: string): Promise<void> {
    await this.card.getByRole("radio", { name: method }).check();
    await this.submit();
  }

  /** Chooses a new password, and types it again. */
  async choosePassword(password: string): Promise<void> {
    await this.newPassword.fill(password);
    await this.repeatPassword.fill(password);
  }

  /** Presses what leads on from the step, under its button. */
  async press(name: string): Promise<void> {
    await this.card.getByRole("button", { name, exact: true }).click();
  }

  /** Leaves the challenge. */
  async back(): Promise<void> {
    await this.press(en.common.back);
    await expect(this.heading(titles.enterCredentials)).toBeVisible();
  }

  /** Switches how the pool behaves. */
  async switchService(mode: "Normal" | "Slow" | "Offline" | "Throttled"): Promise<void> {
    const switched = this.page.waitForResponse(/\/_demo\/mode$/);
    await this.page.getByRole("radio", { name: mode, exact: true }).check();
    await switched;
  }

  async expectSignedInAs(name: string): Promise<void> {
    await expect(this.heading(`Signed in as ${name}`)).toBeVisible();
    await expect(this.signOutButton).toBeVisible();
    await expect(this.card.getByRole("row", { name: "token_use id", exact: true })).toBeVisible();
  }

  async signOut(): Promise<void> {
    await this.signOutButton.click();
    await expect(this.heading(titles.enterCredentials)).toBeVisible();
  }

  /** The sentence of an error. */
  error(code: AuthErrorCode): Locator {
    return this.card.getByText(errorText(en, new AuthError(code)), { exact: true }).first();
  }

  /** It is said what is wrong, and nobody is signed in. */
  async expectError(code: AuthErrorCode): Promise<void> {
    await expect(this.error(code)).toBeVisible();
    await expect(this.signOutButton).toBeHidden();
  }

  /** Lets the pool's time jump ahead. */
  async passTime(advanceSeconds: number): Promise<void> {
    const pool = await this.poolAddress();
    await this.page.request.post(`${pool}/_pool/clock`, { data: { advanceSeconds } });
  }

  /** Where the page finds the pool. */
  async poolAddress(): Promise<string> {
    return (await this.page.locator('meta[name="pool"]').getAttribute("content")) ?? "";
  }
}

const isCode = /^\d{4,10}$/;
