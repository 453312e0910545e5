import { expect, test } from "@playwright/test";
import { join } from "node:path";
import { TOTP } from "otpauth";
import { servePool } from "../package/pool-command.js";
import type { ServedPool } from "../package/pool-command.js";
import { servePage } from "./serve-page.js";
import type { ServedPage } from "./serve-page.js";

const SEED = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const PASSWORD = "Lovelace-1815!";

let site: ServedPage;
let pool: ServedPool;

test.beforeAll(async () => {
  site = await servePage(join(import.meta.dirname, "pages/react-18"));
  pool = await servePool({
    UserPool: { Id: "us-east-1_LatchKey1", MfaConfiguration: "OPTIONAL" },
    UserPoolMfaConfig: { SoftwareTokenMfaConfiguration: { Enabled: true } },
    UserPoolClients: [{ ClientId: "web" }],
    Users: [
      { Username: "ada", Password: PASSWORD, UserMFASettingList: ["SOFTWARE_TOKEN_MFA"], SoftwareTokenSecret: SEED },
    ],
  });
});

test.afterAll(() => Promise.all([site.close(), pool.stop()]));

test("React 18 under StrictMode: password and authenticator sign in, a reload stays, signing out leads back, nothing is warned of", async ({
  page,
}) => {
  const warnings: string[] = [];
  page.on("console", (message) => {
    if (["warning", "error"].includes(message.type())) warnings.push(message.text());
  });
  page.on("pageerror", (error) => warnings.push(String(error)));

  await page.goto(`${site.address}?pool=${encodeURIComponent(pool.endpoint)}`);
  await expect(page.getByText(/^React 18\./)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Sign in to Acme" })).toBeVisible();
  await page.getByLabel("Username").fill("ada");
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  // The sixth digit submits.
  await page.getByLabel("6-digit code").pressSequentially(new TOTP({ secret: SEED }).generate());

  const hello = page.getByRole("heading", { name: "Hello, ada" });
  await expect(hello).toBeVisible();
  await page.reload();
  await expect(hello).toBeVisible();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { name: "Sign in to Acme" })).toBeVisible();

  // StrictMode sends nothing twice.
  const operations = (await pool.requests()).map(({ operation }) => operation);
  expect(operations).toEqual(["InitiateAuth", "RespondToAuthChallenge", "RespondToAuthChallenge", "RevokeToken"]);
  expect(warnings).toEqual([]);
});
