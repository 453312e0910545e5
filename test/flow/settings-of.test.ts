import { expect, test } from "vitest";
import { cognito } from "../../src/cognito/index.js";
import { createAuthActor } from "../../src/flow/create-auth-actor.js";
import { internals } from "../../src/protocol/auth-client.js";
import type { AuthSettings } from "../../src/protocol/settings.js";

test("the chart remembers what the app said of its pool, and nothing of how to reach it", () => {
  const said: AuthSettings = {
    signInWith: ["email"],
    signUp: { attributes: ["given_name"] },
    passwordPolicy: { minLength: 12 },
    phone: { country: "DE" },
    totp: { issuer: "Acme" },
    verifyContacts: "never",
  };
  const client = cognito({
    ...said,
    userPoolId: "us-east-1_a",
    clientId: "client1",
    storage: "memory",
    clientMetadata: { tenant: "acme" },
    endpoint: "http://127.0.0.1:1",
  });
  const actor = createAuthActor(client, client[internals].backend.begin(), {});
  expect(actor.getSnapshot().context.settings).toStrictEqual(said);
});
