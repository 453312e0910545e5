import type { BrowserContextOptions, Page, Route } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveApp, type ServedApp } from "./serve-app.js";

let app: ServedApp;

beforeAll(async () => {
  app = await serveApp();
});
afterAll(() => app?.stop());

const password = "Lovelace-1815!";
/** As a proxy in front of the server would say it. */
const known = { extraHTTPHeaders: { "x-user": "ada" } };

/** What the server answers with. */
const read = async (path: string) => (await fetch(app.address + path)).text();

/** The browser of somebody new, which notes what pages say on the console, every error and every script. */
const visit = async (options: BrowserContextOptions = {}) => {
  const context = await app.browser.newContext({ baseURL: app.address, ...options });
  const page = await context.newPage();
  const said: string[] = [];
  const scripts: string[] = [];
  page.on("console", (message) => void said.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => void said.push(error.stack ?? error.message));
  page.on("response", (response) => {
    if (response.status() >= 400) said.push(`${response.status()} ${response.url()}`);
    if (response.url().endsWith(".js")) scripts.push(new URL(response.url()).pathname);
  });
  /** The scripts that were loaded since it was last asked. */
  const loaded = () => Promise.all(scripts.splice(0).map(read));
  return { page, said, loaded, close: () => context.close() };
};

const open = async (path: string, options: BrowserContextOptions = {}) => {
  const visitor = await visit(options);
  await visitor.page.goto(path);
  return visitor;
};

/** The page as the server sends it: no script runs. */
const receive = (path: string, options: BrowserContextOptions = {}) =>
  open(path, { ...options, javaScriptEnabled: false });

const isAlive = (page: Page) => page.locator('form[aria-busy="false"]').waitFor();
const signIn = async (page: Page) => {
  await page.getByLabel("Username").fill("ada");
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
};

describe("a page that Next's server draws from Server Components", () => {
  test.for(["/sign-in", "/private"])("G16: the first form stands in it, busy, with its labels: %s", async (path) => {
    const { page, close } = await receive(path);
    await page.locator('form[method="dialog"][aria-busy="true"]').waitFor();
    expect(await page.getByLabel("Username").isEditable()).toBe(true);
    expect(await page.getByLabel("Password", { exact: true }).getAttribute("autocomplete")).toBe("current-password");
    expect(await page.getByRole("button", { name: "Sign in" }).count()).toBe(1);
    expect(await page.getByRole("heading", { name: "Private" }).count()).toBe(0);
    await close();
  });

  test("passes words, classes and markup on to the screens, and gives their links addresses", async () => {
    const { page, close } = await receive("/sign-in");
    const card = page.locator(".latchkey-card.acme-card", { hasText: "Good to see you." });
    expect(await card.getByText("Acme since 1815").count()).toBe(1);
    expect(await page.getByRole("link", { name: "Sign up" }).getAttribute("href")).toBe("/sign-up");
    await close();
  });

  test("is styled before its scripts come", async () => {
    const { page, close } = await receive("/sign-in");
    const button = page.getByRole("button", { name: "Sign in" });
    expect(await button.evaluate((element) => getComputedStyle(element).borderRadius)).toBe("8px");
    await close();
  });

  test("holds the fallback of <SignedIn> alone where nothing is known", async () => {
    const { page, close } = await receive("/");
    expect(await page.locator("main").innerText()).toBe("One moment …");
    await close();
  });

  test("holds what is inside for whom the server knows, and the first form where it knows of nobody", async () => {
    const ada = await receive("/known", known);
    expect(await ada.page.getByText("Hello, ada").count()).toBe(1);
    expect(await ada.page.locator("form").count()).toBe(0);
    await ada.close();
    const nobody = await receive("/known");
    expect(await nobody.page.getByText("Hello").count()).toBe(0);
    expect(await nobody.page.locator("form").count()).toBe(1);
    await nobody.close();
  });

  test("carries what a Server Component puts inside a gate: a gate hides and guards nothing", async () => {
    expect(await read("/private")).toContain("Private");
  });

  test("may call all that is neither component nor hook", async () => {
    const { page, close } = await receive("/on-server");
    const { modules, ...called } = JSON.parse(await page.locator("pre").innerText());
    expect(called).toEqual({ error: "offline", status: "restoring", language: { code: "en-GB", direction: "ltr" } });
    expect(modules).toHaveLength(3);
    for (const { all, callable } of modules) {
      expect(all.length).toBeGreaterThan(callable.length);
      expect(callable).toEqual(all.filter((name: string) => name === "AuthError" || !/^(?:use)?[A-Z]/.test(name)));
    }
    await close();
  });
});

describe("the same page in the browser", () => {
  test.for(["/sign-in", "/sign-up", "/private"])("hydrates %s in silence", async (path) => {
    const { page, said, close } = await open(path);
    await isAlive(page);
    expect(said).toEqual([]);
    await close();
  });

  test("hydrates a page of guards in silence", async () => {
    const { page, said, close } = await open("/");
    await page.getByRole("link", { name: "Come in" }).waitFor();
    expect(said).toEqual([]);
    await close();
  });

  test("hydrates in silence what was drawn for whom the server knew, until the browser knows better", async () => {
    const { page, said, close } = await open("/known", known);
    await isAlive(page);
    expect(await page.getByText("Hello, ada").count()).toBe(0);
    expect(said).toEqual([]);
    await close();
  });

  test("keeps the form, and what was typed before its scripts came", async () => {
    const { page, said, close } = await visit();
    let held: Route[] | null = [];
    await page.route("**/*.js", async (route) => (held === null ? route.continue() : void held.push(route)));
    await page.goto("/sign-in", { waitUntil: "commit" });
    await page.getByLabel("Username").fill("ada");
    const form = await page.locator("form").elementHandle();
    const released = held;
    held = null;
    await Promise.all(released.map((route) => route.continue()));
    await isAlive(page);
    expect(await form?.evaluate((element) => element.isConnected)).toBe(true);
    expect(await page.getByLabel("Username").inputValue()).toBe("ada");
    expect(said).toEqual([]);
    await close();
  });
});

describe("a person", () => {
  test("comes in by SRP, goes on by Next's router, is still there after a reload, and leaves", async () => {
    const before = (await app.operations()).length;
    const { page, said, close } = await open("/");
    // Lost with the document: what goes by the router keeps it.
    await page.evaluate("globalThis.isSameDocument = true");
    await page.getByRole("link", { name: "Come in" }).click();
    await page.waitForURL("**/sign-in");
    await isAlive(page);
    await signIn(page);
    await page.waitForURL("**/private");
    await page.getByText("Hello, ada").waitFor();
    expect(await page.evaluate("globalThis.isSameDocument")).toBe(true);
    expect((await app.operations()).slice(before)).toEqual(["InitiateAuth", "RespondToAuthChallenge"]);

    await page.reload();
    await page.getByRole("heading", { name: "Private" }).waitFor();
    await page.getByRole("button", { name: "Sign out" }).click();
    await isAlive(page);
    await page.reload();
    await isAlive(page);
    expect(said).toEqual([]);
    await close();
  });

  test("goes back to where they came from, by Next's router", async () => {
    const { page, said, close } = await open("/sign-in?returnTo=%2F");
    await isAlive(page);
    await page.evaluate("globalThis.isSameDocument = true");
    await signIn(page);
    await page.waitForURL(`${app.address}/`);
    await page.getByText("Hello, ada").waitFor();
    expect(await page.evaluate("globalThis.isSameDocument")).toBe(true);
    expect(said).toEqual([]);
    await close();
  });

  test("goes from door to door by Next's router", async () => {
    const { page, said, close } = await open("/sign-in");
    await isAlive(page);
    await page.evaluate("globalThis.isSameDocument = true");
    await page.getByLabel("Username").fill("grace");
    await page.getByRole("link", { name: "Sign up" }).click();
    await page.waitForURL("**/sign-up");
    await page.locator("form", { has: page.getByLabel("Email") }).waitFor();
    expect(await page.getByLabel("Username").inputValue()).toBe("grace");
    expect(await page.evaluate("globalThis.isSameDocument")).toBe(true);
    expect(said).toEqual([]);
    await close();
  });
});

describe("a page loads", () => {
  /** Which of these stand in the scripts: the first form, the chart, the AWS SDK. */
  const marks = { form: "current-password", chart: "xstate.init", sdk: "AWSCognitoIdentityProviderService" };
  const marksIn = (scripts: readonly string[]) =>
    Object.entries(marks).flatMap(([name, mark]) => (scripts.some((script) => script.includes(mark)) ? [name] : []));

  /** The marks in what the page asks for before anything runs. */
  const marksOf = async (path: string) => {
    const html = await read(path);
    const scripts = new Set([...html.matchAll(/\/_next\/static\/chunks\/[^"\\]+\.js/g)].map(([name]) => name));
    return marksIn(await Promise.all([...scripts].map(read)));
  };

  test("the form with a door, and nothing of it with guards only", async () => {
    expect(await marksOf("/sign-in")).toEqual(["form"]);
    expect(await marksOf("/")).toEqual([]);
  });

  test("neither chart nor SDK with guards only, whatever Next fetches ahead", async () => {
    const { page, loaded, close } = await open("/");
    await page.getByRole("link", { name: "Come in" }).waitFor();
    await page.waitForLoadState("networkidle");
    expect(marksIn(await loaded()).filter((name) => name !== "form")).toEqual([]);
    await close();
  });

  test("chart and SDK with a door, and no more of either for who is signed in and meets guards only", async () => {
    const { page, loaded, close } = await open("/sign-in");
    await isAlive(page);
    await signIn(page);
    await page.getByText("Hello, ada").waitFor();
    await page.waitForLoadState("networkidle");
    expect(marksIn(await loaded())).toEqual(["form", "chart", "sdk"]);

    await page.goto("/");
    await page.getByText("Hello, ada").waitFor();
    await page.waitForLoadState("networkidle");
    expect(marksIn(await loaded())).toEqual([]);
    await close();
  });
});
