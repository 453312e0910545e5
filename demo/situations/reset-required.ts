import type { Situation } from "./situation.js";
import { seedPool } from "./seed-pool.js";

/** An administrator demands a new password: a code for it goes out at sign-in. */
export const resetRequired: Situation = {
  id: "reset-required",
  title: "Reset required",
  summary: "The password counts no longer",
  credentials: { username: "beatrice", password: "Worsley-1921!" },
  pool: seedPool({
    name: "ResetRequired",
    clientId: "demo_reset_required",
    user: {
      Username: "beatrice",
      Password: "Worsley-1921!",
      UserStatus: "RESET_REQUIRED",
      attributes: { name: "Beatrice Worsley", email: "beatrice@example.com", email_verified: "true" },
    },
  }),
  client: { passwordPolicy: { minLength: 8 } },
};
