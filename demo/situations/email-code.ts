import type { Situation } from "./situation.js";
import { seedPool } from "./seed-pool.js";

/** The second factor is a code by e-mail, and people are known by their e-mail address. */
export const emailCode: Situation = {
  id: "email-code",
  title: "Email code",
  summary: "Known by address, a code to the inbox",
  credentials: { username: "hedy@example.com", password: "Lamarr-1914!" },
  pool: seedPool({
    name: "Email",
    clientId: "demo_email",
    pool: { UsernameAttributes: ["email"] },
    mfa: { MfaConfiguration: "OPTIONAL", EmailMfaConfiguration: {} },
    user: {
      Username: "hedy@example.com",
      Password: "Lamarr-1914!",
      UserMFASettingList: ["EMAIL_OTP"],
      PreferredMfaSetting: "EMAIL_OTP",
      attributes: { name: "Hedy Lamarr", email_verified: "true" },
    },
  }),
  client: { signInWith: ["email"] },
};
