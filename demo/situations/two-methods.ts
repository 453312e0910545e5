import type { Situation } from "./situation.js";
import { seedPool } from "./seed-pool.js";

/** Two second factors and no preferred one. */
export const twoMethods: Situation = {
  id: "two-methods",
  title: "Two methods",
  summary: "Choose between app and text message",
  credentials: { username: "joan", password: "Clarke-1917!" },
  pool: seedPool({
    name: "TwoMethods",
    clientId: "demo_two_methods",
    mfa: {
      MfaConfiguration: "OPTIONAL",
      SoftwareTokenMfaConfiguration: { Enabled: true },
      SmsMfaConfiguration: {},
    },
    user: {
      Username: "joan",
      Password: "Clarke-1917!",
      UserMFASettingList: ["SMS_MFA", "SOFTWARE_TOKEN_MFA"],
      SoftwareTokenSecret: "NBSWY3DPEB3W64TMMQQGM4TPNUQGUZDB",
      attributes: { name: "Joan Clarke", phone_number: "+15550100142", phone_number_verified: "true" },
    },
  }),
  client: {},
};
