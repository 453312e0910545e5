import type { Situation } from "./situation.js";
import { seedPool } from "./seed-pool.js";

/** The password is forgotten: a code to the inbox, and a new one. */
export const forgotten: Situation = {
  id: "forgotten",
  title: "Forgotten",
  summary: "A code to the inbox, a new password",
  door: "resetPassword",
  credentials: { username: "adele", password: null },
  pool: seedPool({
    name: "Forgotten",
    clientId: "demo_forgotten",
    user: {
      Username: "adele",
      Password: "Goldstine-1920!",
      attributes: { name: "Adele Goldstine", email: "adele@example.com", email_verified: "true" },
    },
  }),
  client: { passwordPolicy: { minLength: 8 } },
};
