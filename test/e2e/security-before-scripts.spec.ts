import { expect, test } from "@playwright/test";
import { AuthProvider, SignIn } from "latchkey";
import { cognito } from "latchkey/cognito";
import { createElement } from "react";
import { renderToString } from "react-dom/server";

const client = cognito({ userPoolId: "eu-west-1_AbCdEf123", clientId: "client1", storage: "memory" });
const html = renderToString(createElement(AuthProvider, { client }, createElement(SignIn)));

test("S3: a form that is sent before its scripts are there goes nowhere, and keeps what was typed", async ({
  page,
}) => {
  const requests: string[] = [];
  await page.route("**", (route) => {
    requests.push(`${route.request().method()} ${route.request().url()}`);
    return route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><html lang="en"><title>Acme</title>${html}`,
    });
  });
  await page.goto("http://app.test/?mode=gate");
  const password = page.getByLabel("Password", { exact: true });
  await page.getByLabel("Username").fill("ada");
  await password.fill("Lovelace-1815!");
  await password.press("Enter");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(password).toHaveValue("Lovelace-1815!");
  expect(page.url()).toBe("http://app.test/?mode=gate");
  expect(requests).toEqual(["GET http://app.test/?mode=gate"]);
});
