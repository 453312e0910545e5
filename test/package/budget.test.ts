import type { Page } from "playwright";
import type { Rolldown } from "vite";
import { describe, expect, test } from "vitest";
import budget from "./budget.json" with { type: "json" };
import { buildApp, gzipped } from "./built-app.js";
import { doorApp } from "./door-app.js";
import { servedDoor } from "./served-door.js";

const door = servedDoor();

/** Opens the app and notes what it loads; `act` may stand in the way of that before it begins. */
const open = async (act: (page: Page) => Promise<unknown> = async () => {}) => {
  const { app, browser, address } = door();
  const page = await browser.newPage();
  const loaded = new Set<string>();
  page.on("response", (response) => void loaded.add(new URL(response.url()).pathname.slice(1)));
  await act(page);
  await page.goto(address);
  return { page, loaded: () => app.chunks.filter(({ fileName }) => loaded.has(fileName)) };
};

const signIn = async (page: Page) => {
  await page.getByLabel("Username").fill("ada");
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
};

const otherForms =
  /components\/screens\/(?:sign-up|request-password-reset|confirm-sign-up|confirm-password-reset)\.js$/;
const password = "Lovelace-1815!";
const isSignedIn = (page: Page) => page.locator("form").waitFor({ state: "detached" });
// What Vite and Rolldown add to every app that loads code late, or that holds React, is theirs.
const isKit = (chunk: Rolldown.OutputChunk) => Object.keys(chunk.modules).some((id) => !id.startsWith("\0"));
/** The chunks that hold the kit's code, without the list that Vite writes into them of what to load with what. */
const kitOf = (chunks: readonly Rolldown.OutputChunk[]) =>
  chunks.filter(isKit).map((chunk) => ({ ...chunk, code: chunk.code.replace(/^const __vite__mapDeps=.*$/m, "") }));
const weigh = (chunks: readonly Rolldown.OutputChunk[]) => chunks.reduce((sum, { code }) => sum + gzipped(code), 0);

/** The heaviest modules, before they are minified: where to look when a budget is broken. */
const shares = (chunks: readonly Rolldown.OutputChunk[]): string => {
  const modules = chunks.flatMap((chunk) => Object.entries(chunk.modules));
  const heaviest = modules.toSorted(([, one], [, other]) => other.renderedLength - one.renderedLength).slice(0, 25);
  const named = heaviest.map(
    ([id, { renderedLength }]) => `${renderedLength} ${id.replace(/^.*\/(?=dist|node_modules)/, "")}`,
  );
  return [...chunks.map(({ fileName, code }) => `${gzipped(code)} ${fileName}`), "of which", ...named].join("\n  ");
};

const expectWithin = (name: keyof typeof budget, bytes: number, chunks: readonly Rolldown.OutputChunk[] = []) => {
  expect(bytes, `${name} weighs ${bytes} bytes, ${budget[name]} are allowed:\n  ${shares(chunks)}`).toBeLessThanOrEqual(
    budget[name],
  );
};

describe("an app with a provider, the door and cognito(), gzipped, over React", () => {
  test("paints first within its budget of script and style", () => {
    const { app } = door();
    expectWithin("firstPaint", weigh(app.first) + gzipped(app.css), app.first);
  });

  test("has of the kit's own script within its budget in that, and neither chart nor SDK", () => {
    const own = kitOf(door().app.first);
    expectWithin("ownFirstPaint", weigh(own), own);
    expect(own.flatMap((chunk) => Object.keys(chunk.modules)).filter((id) => /xstate|aws-sdk|smithy/.test(id))).toEqual(
      [],
    );
  });

  test("has no other first form in that: the doors of sign-up and reset bring their own", async () => {
    const own = door().app.first.flatMap((chunk) => Object.keys(chunk.modules));
    expect(own.filter((id) => otherForms.test(id))).toEqual([]);
    const { first } = await buildApp(doorApp.replaceAll("SignIn", "SignUp"));
    const brought = first.flatMap((chunk) => Object.keys(chunk.modules)).filter((id) => otherForms.test(id));
    expect(brought.map((id) => id.replace(/^.*\//, ""))).toEqual(["sign-up.js"]);
  });

  test("has a style sheet within its budget", () => {
    expectWithin("css", gzipped(door().app.css));
  });

  test("loads up to signed in, by SRP, no more than its budget", async () => {
    const { app } = door();
    const { page, loaded } = await open();
    await signIn(page);
    await isSignedIn(page);
    expect(loaded().length).toBeGreaterThan(app.first.length);
    expectWithin("signedIn", weigh(loaded()) + gzipped(app.css), loaded());
    await page.close();
  });
});

test("a page with guards alone is within its budget", async () => {
  const names = "AuthProvider, SignedIn, SignedOut, useAuth, useUser";
  const { first } = await buildApp(`import { ${names} } from "latchkey"; globalThis.app = [${names}];`);
  expectWithin("guardsOnly", weigh(kitOf(first)), first);
});
