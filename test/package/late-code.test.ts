import type { Page, Route } from "playwright";
import { expect, test } from "vitest";
import { buildApp, type BuiltApp } from "./built-app.js";
import { doorApp } from "./door-app.js";
import { servedDoor } from "./served-door.js";

const door = servedDoor();

/** The address of the chunk that holds a module of dist. */
const chunkWith = ({ chunks }: BuiltApp, module: string) => {
  const found = chunks.find(({ modules }) => Object.keys(modules).some((id) => id.endsWith(`dist/${module}`)));
  if (found === undefined) throw new Error(`No chunk holds ${module}.`);
  return `**/${found.fileName}`;
};
const chartPath = () => chunkWith(door().app, "flow/index.js");

const fill = async (page: Page) => {
  await page.getByLabel("Username").fill("ada");
  await page.getByLabel("Password", { exact: true }).fill("Lovelace-1815!");
};

const press = (page: Page) => page.getByRole("button", { name: "Sign in", exact: true }).click();
const isSignedIn = (page: Page) => page.locator("form").waitFor({ state: "detached" });

test("a submit that is pressed before the chart is here is held, and signs in when it is", async () => {
  const page = await door().browser.newPage();
  const held: Route[] = [];
  await page.route(chartPath(), (route) => void held.push(route));
  await page.goto(door().address);
  await fill(page);
  await press(page);
  expect(await page.locator("form").getAttribute("aria-busy")).toBe("true");
  await Promise.all(held.map((route) => route.continue()));
  await isSignedIn(page);
  await page.close();
});

test("G13: a chart that cannot be loaded is said in the form, which keeps what was typed; a second try signs in", async () => {
  const page = await door().browser.newPage();
  await page.route(chartPath(), (route) => route.abort("failed"), { times: 1 });
  await page.goto(door().address);
  await fill(page);
  await page.getByText("Sign-in could not be loaded.").waitFor();
  expect(await page.locator("form").getAttribute("aria-busy")).toBe("false");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator('form[aria-busy="false"]').waitFor();
  expect(await page.getByLabel("Username").inputValue()).toBe("ada");
  await press(page);
  await isSignedIn(page);
  await page.close();
});

const formApp = `
  import { createElement } from "react";
  import { createRoot } from "react-dom/client";
  import { Form } from "latchkey/headless";
  const step = { name: "confirmTotp", pending: false, command: null, error: null, clearError: () => {} };
  const sent = () => { document.title += " sent"; };
  const button = createElement("button", { type: "submit" }, "Send");
  createRoot(document.getElementById("root")).render(createElement(Form, { step, onSubmit: sent }, button));
`;

test("G13: a form without a provider asks for what sends it with every submit, and is sent once it is here", async () => {
  const app = await buildApp(formApp);
  const served = await app.serve();
  const page = await door().browser.newPage();
  let asked = 0;
  await page.route(chunkWith(app, "headless/parts/form/more-form.js"), async (route) => {
    asked += 1;
    await (asked < 4 ? route.abort("failed") : route.continue());
  });
  await page.goto(served.address);
  const send = async () => {
    await page.getByRole("button", { name: "Send" }).click();
    return page.title();
  };
  await expect.poll(send, { timeout: 5000 }).toMatch("App sent");
  expect(asked).toBe(4);
  served.close();
  await page.close();
});

const signUpApp = doorApp.replaceAll("SignIn", "SignUp");

test("G13: the screen behind the door of a sign-up that cannot be loaded is said on a card, and comes with a second try", async () => {
  const app = await buildApp(signUpApp);
  const served = await app.serve();
  const page = await door().browser.newPage();
  await page.route(chunkWith(app, "components/screens/confirm-sign-up.js"), (route) => route.abort("failed"), {
    times: 1,
  });
  await page.goto(`${served.address}/${new URL(door().address).search}`);
  await page.getByLabel("Username").fill("grace");
  await page.getByLabel("Email").fill("grace@example.org");
  await page.getByLabel("Password", { exact: true }).fill("Hopper-1906!");
  await page.getByLabel("Repeat password", { exact: true }).fill("Hopper-1906!");
  await page.getByRole("button", { name: "Create account" }).click();
  await page.getByText("The next step could not be loaded.").waitFor();
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByLabel("6-digit code").waitFor();
  served.close();
  await page.close();
});

test("G13: a chart that cannot be loaded is said behind a link to a code, too, and a second try opens where it is confirmed", async () => {
  const app = await buildApp(signUpApp.replace("{ client }, createElement(SignUp)", linked));
  const served = await app.serve();
  const page = await door().browser.newPage();
  await page.route(chunkWith(app, "flow/index.js"), (route) => route.abort("failed"), { times: 1 });
  await page.goto(`${served.address}/${new URL(door().address).search}`);
  await page.getByText("Sign-in could not be loaded.").waitFor();
  await page.getByRole("button", { name: "Try again" }).click();
  await expect.poll(() => page.getByLabel("6-digit code").inputValue()).toBe("123456");
  served.close();
  await page.close();
});

const linked = '{ client }, createElement(SignUp, { username: "grace", code: "123456" })';
