import { cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { cognito } from "../../src/cognito/index.js";
import type { AuthFlowName } from "../../src/cognito/index.js";
import { AuthProvider, SignIn } from "../../src/index.js";
import { createLocalPool } from "../../src/local-pool/index.js";
import type { ClientDescription } from "../../src/local-pool/index.js";

type Setting = NonNullable<ClientDescription["PreventUserExistenceErrors"]>;

const password = "Lovelace-1815!";
const settings: readonly Setting[] = ["ENABLED", "LEGACY"];
const flows: readonly AuthFlowName[] = ["USER_SRP_AUTH", "USER_PASSWORD_AUTH"];

/** What somebody sees and an app is told when `name` signs in with a password that is nobody's. */
const transcript = async (name: string, authFlow: AuthFlowName, setting: Setting) => {
  const pool = createLocalPool({
    UserPool: { Id: "eu-west-1_Names" },
    UserPoolClients: [
      {
        ClientId: "names",
        ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
        PreventUserExistenceErrors: setting,
      },
    ],
    Users: [{ Username: "known", Password: password }],
  });
  const client = cognito({ ...pool.clientOptions(), storage: "memory", authFlow });
  const told: string[] = [];
  render(
    <AuthProvider
      client={client}
      onStepChange={(step) => told.push(step.name)}
      onError={(error, step) => told.push(`${step}: ${error.code} ${error.field}`)}
    >
      <SignIn />
    </AuthProvider>,
  );
  const button = page.getByRole("button", { name: "Sign in" });
  await page.getByLabelText("Username").fill(name);
  await page.getByLabelText("Password", { exact: true }).fill("nobody's password");
  await button.click();
  await expect.element(page.getByText(/do not match an account/u), { timeout: 10_000 }).toBeVisible();
  const requests = pool.requests.all.map(({ operation }) => operation);
  const seen = {
    told,
    words: document.body.innerText,
    alerts: page
      .getByRole("alert")
      .elements()
      .map(({ textContent }) => textContent),
    focus: document.activeElement?.getAttribute("name"),
  };
  cleanup();
  return { seen, requests };
};

afterEach(cleanup);

describe.for(settings)(
  "S50: nobody learns whether an account exists, with PreventUserExistenceErrors %s",
  (setting) => {
    test.for(flows)("S50: the same words, step and focus for a known and an unknown name, by %s", async (flow) => {
      const known = await transcript("known", flow, setting);
      const unknown = await transcript("strange", flow, setting);
      expect(known.seen.words).toContain("do not match an account");
      expect(unknown.seen).toEqual(known.seen);
      // Under LEGACY the service itself tells, by refusing the name before a password is proven.
      const isToldApart = setting === "LEGACY" && flow === "USER_SRP_AUTH";
      expect(unknown.requests).toEqual(isToldApart ? ["InitiateAuth"] : known.requests);
    });
  },
);
