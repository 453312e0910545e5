import type { Situation } from "./situation.js";
import { seedPool } from "./seed-pool.js";

/** The pool demands a second factor, the person has none, and only an authenticator app can be set up. */
export const enrolApp: Situation = {
  id: "enrol-app",
  title: "Set up an app",
  summary: "A second factor is due: scan and type",
  credentials: { username: "mary", password: "Jackson-1921!" },
  pool: seedPool({
    name: "EnrolApp",
    clientId: "demo_enrol_app",
    mfa: { MfaConfiguration: "ON", SoftwareTokenMfaConfiguration: { Enabled: true } },
    user: {
      Username: "mary",
      Password: "Jackson-1921!",
      attributes: { name: "Mary Jackson" },
    },
  }),
  client: { totp: { issuer: "Latchkey demo" } },
};
