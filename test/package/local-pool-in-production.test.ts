import { chromium } from "playwright";
import { describe, expect, test } from "vitest";
import { launchOptions } from "../chromium.mjs";
import { bundle } from "./bundle.js";

const APP = "https://app.example/";

/** Runs what an app's production bundle holds for `statement` in a page, and gives what the page said on its console. */
async function runInPage(statement: string): Promise<string[]> {
  const chunks = await bundle(
    `import { createLocalPool } from "latchkey/local-pool"; ${statement}; document.title = "over";`,
  );
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on("pageerror", (error) => said.push(String(error)));
    page.on("console", (message) => said.push(message.text()));
    const entry = chunks.find(({ isEntry }) => isEntry)?.fileName;
    await page.route(`${APP}**`, (route) => {
      const chunk = chunks.find(({ fileName }) => route.request().url() === APP + fileName);
      return chunk === undefined
        ? route.fulfill({ contentType: "text/html", body: `<script type="module" src="/${entry}"></script>` })
        : route.fulfill({ contentType: "text/javascript", body: chunk.code });
    });
    await page.goto(APP);
    await page.waitForFunction(`document.title === "over"`);
    return said;
  } finally {
    await browser.close();
  }
}

describe("the local pool in the production bundle of a page", { timeout: 30_000 }, () => {
  test("S74: refuses to be made", async () => {
    const said = await runInPage(
      "try { createLocalPool(); console.log('made'); } catch (error) { console.log(error.message); }",
    );
    expect(said).toEqual([expect.stringMatching(/^NODE_ENV is production, /)]);
  });

  test("S74: is made where the app says that it may be, and warns loudly", async () => {
    const said = await runInPage(
      "console.log(createLocalPool(undefined, { allowInProduction: true }).pools[0].userPoolId);",
    );
    expect(said).toEqual([
      expect.stringContaining("LATCHKEY LOCAL POOL UNDER NODE_ENV=production"),
      "us-east-1_LatchKey1",
    ]);
  });
});

test("S74: nothing of the pool is in an app that does not import it", async () => {
  const names = ["latchkey", "latchkey/parts", "latchkey/headless", "latchkey/flow", "latchkey/cognito"];
  const chunks = await bundle(names.map((name) => `export * from "${name}";`).join("\n"));
  const code = chunks.map((chunk) => chunk.code).join("\n");
  expect(code).toContain("AWSCognitoIdentityProviderService");
  for (const mark of [
    "Invalid code or auth state for the user.",
    "/_pool/",
    "allowInProduction",
    "us-east-1_LatchKey1",
  ])
    expect(code).not.toContain(mark);
});
