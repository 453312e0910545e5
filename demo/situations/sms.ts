import type { Situation } from "./situation.js";
import { seedPool } from "./seed-pool.js";

/** The second factor is a text message. */
export const sms: Situation = {
  id: "sms",
  title: "Text message",
  summary: "A code to the phone",
  credentials: { username: "katherine", password: "Johnson-1918!" },
  pool: seedPool({
    name: "Sms",
    clientId: "demo_sms",
    mfa: { MfaConfiguration: "ON", SmsMfaConfiguration: {} },
    user: {
      Username: "katherine",
      Password: "Johnson-1918!",
      UserMFASettingList: ["SMS_MFA"],
      PreferredMfaSetting: "SMS_MFA",
      attributes: { name: "Katherine Johnson", phone_number: "+15550100199", phone_number_verified: "true" },
    },
  }),
  client: {},
};
