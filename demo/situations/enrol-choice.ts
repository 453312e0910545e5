import type { Situation } from "./situation.js";
import { seedPool } from "./seed-pool.js";

/** The pool demands a second factor, the person has none, and may set up an authenticator app or e-mail. */
export const enrolChoice: Situation = {
  id: "enrol-choice",
  title: "Set up one of two",
  summary: "A second factor is due: app or email",
  credentials: { username: "dorothy", password: "Vaughan-1910!" },
  pool: seedPool({
    name: "EnrolChoice",
    clientId: "demo_enrol_choice",
    mfa: {
      MfaConfiguration: "ON",
      SoftwareTokenMfaConfiguration: { Enabled: true },
      EmailMfaConfiguration: {},
    },
    user: {
      Username: "dorothy",
      Password: "Vaughan-1910!",
      attributes: { name: "Dorothy Vaughan" },
    },
  }),
  client: { totp: { issuer: "Latchkey demo" } },
};
