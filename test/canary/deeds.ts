import { expect } from "vitest";
import type { Visit } from "./open-visit.js";
import { marks } from "./plans.js";

/** What people do in many a visit. */
export const deeds = {
  signIn: async ({ type, typeSecret, press }: Visit, password = marks.password): Promise<void> => {
    await type("Username", "ada");
    await typeSecret("Password", password);
    await press("Sign in");
  },
  /** The way in and out: the password was taken, tokens came, and the sign-out left nothing. */
  leave: async ({ see, press, secrets }: Visit, username = "ada"): Promise<void> => {
    await see(`Signed in as ${username}`);
    expect([...secrets].filter((secret) => secret.startsWith("ey")).length).toBeGreaterThan(1);
    await press("Sign out");
    // The door that they came in by stands there again.
    await see(/^(Sign in to Acme|Create your Acme account|Forgot your password\?|Reset your password)$/u);
  },
};
