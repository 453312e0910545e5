import type { Situation } from "./situation.js";
import { seedPool } from "./seed-pool.js";

/** The second factor is an authenticator app. */
export const totp: Situation = {
  id: "totp",
  title: "Authenticator app",
  summary: "Six digits that change every 30 seconds",
  credentials: { username: "grace", password: "Hopper-1906!" },
  pool: seedPool({
    name: "Totp",
    clientId: "demo_totp",
    mfa: { MfaConfiguration: "OPTIONAL", SoftwareTokenMfaConfiguration: { Enabled: true } },
    user: {
      Username: "grace",
      Password: "Hopper-1906!",
      UserMFASettingList: ["SOFTWARE_TOKEN_MFA"],
      PreferredMfaSetting: "SOFTWARE_TOKEN_MFA",
      SoftwareTokenSecret: "MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U",
      attributes: { name: "Grace Hopper", email: "grace@example.com", email_verified: "true" },
    },
  }),
  client: {},
};
