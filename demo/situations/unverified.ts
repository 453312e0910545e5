import type { Situation } from "./situation.js";
import { seedPool } from "./seed-pool.js";

/** An address and a number that nobody has proven yet are offered for it after the sign-in. */
export const unverified: Situation = {
  id: "unverified",
  title: "Contacts to verify",
  summary: "An address to prove, or to skip",
  credentials: { username: "gertrude", password: "Blanch-1897!" },
  pool: seedPool({
    name: "Unverified",
    clientId: "demo_unverified",
    user: {
      Username: "gertrude",
      Password: "Blanch-1897!",
      attributes: { name: "Gertrude Blanch", email: "gertrude@example.com", phone_number: "+12025550187" },
    },
  }),
  client: { verifyContacts: "always" },
};
