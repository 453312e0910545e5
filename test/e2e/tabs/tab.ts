import { expect } from "@playwright/test";
import type { Locator, Page } from "@playwright/test";
import { en } from "../../../src/messages/en.js";
import { titles } from "../titles.js";
import { password } from "./people.js";

/** One tab of somebody's browser with the page in it. */
export class Tab {
  readonly page: Page;
  readonly identifier: Locator;
  readonly password: Locator;
  /** The field of a code, whose last digit submits. */
  readonly code: Locator;
  readonly submitButton: Locator;
  /** What a person typed behind the door. */
  readonly draft: Locator;

  constructor(page: Page) {
    this.page = page;
    this.identifier = page.getByLabel("Username");
    this.password = page.getByLabel("Password", { exact: true });
    this.code = page.getByLabel(/^(\d+-digit code|Code)$/);
    this.submitButton = page.locator("form [type=submit]");
    this.draft = page.getByLabel("Draft");
  }

  /** Types the credentials. */
  async fill(username: string): Promise<void> {
    await this.identifier.fill(username);
    await this.password.fill(password);
  }

  /** Types the credentials and sends them. */
  async begin(username: string): Promise<void> {
    await this.fill(username);
    await this.submitButton.click();
  }

  async signIn(username: string): Promise<void> {
    await this.begin(username);
    await this.expectSignedInAs(username);
  }

  /** Makes an account as far as its code is awaited. */
  async signUp(username: string): Promise<void> {
    await this.identifier.fill(username);
    await this.page.getByLabel("Email").fill(`${username}@example.com`);
    await this.password.fill(password);
    await this.page.getByLabel(en.common.repeatPassword, { exact: true }).fill(password);
    await this.submitButton.click();
    await this.expectStep(titles.confirmSignUpByEmail);
  }

  async signOut(): Promise<void> {
    await this.page.getByRole("button", { name: "Sign out" }).click();
    await this.expectForm();
  }

  async expectSignedInAs(username: string): Promise<void> {
    await expect(this.page.getByRole("heading", { name: `Hello, ${username}` })).toBeVisible();
    await expect(this.password).toHaveCount(0);
  }

  /** The step with this heading stands. */
  async expectStep(title: string): Promise<void> {
    await expect(this.page.getByRole("heading", { name: title, exact: true })).toBeVisible();
  }

  /** The first form stands, no more to be replaced by what is read of an earlier page, and nothing of what is behind it. */
  async expectForm(): Promise<void> {
    await this.expectStep(en.enterCredentials.title({ appName: "Acme" }));
    await expect(this.page.locator("[aria-busy=true]")).toHaveCount(0);
    await expect(this.draft).toHaveCount(0);
  }

  /** Which access token the page has; see `TabsPage.jti`. */
  jti(forceRefresh = false): Promise<string | null> {
    return this.page.evaluate((force) => window.tabsPage.jti(force), forceRefresh);
  }

  /** The names of the kit's entries in the storages. */
  async entries(): Promise<{ readonly local: readonly string[]; readonly session: readonly string[] }> {
    const { local, session } = await this.stored();
    return { local: own(local), session: own(session) };
  }

  /** What stands in the storages. */
  stored(): Promise<{ readonly local: Readonly<Record<string, string>>; readonly session: object }> {
    return this.page.evaluate(() => ({
      local: Object.fromEntries(Object.entries<string>(localStorage)),
      session: Object.fromEntries(Object.entries<string>(sessionStorage)),
    }));
  }

  /** What the app was told, in order, without the steps. */
  async told(): Promise<readonly string[]> {
    const events = await this.page.evaluate(() => [...window.tabsPage.events]);
    return events.filter((event) => !event.startsWith("step "));
  }
}

const own = (entries: object): readonly string[] => Object.keys(entries).filter((key) => key.startsWith("latchkey"));
