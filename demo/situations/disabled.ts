import type { Situation } from "./situation.js";
import { seedPool } from "./seed-pool.js";

/** The account is switched off: ends with an error. */
export const disabled: Situation = {
  id: "disabled",
  title: "Disabled",
  summary: "The account is switched off",
  credentials: { username: "evelyn", password: "Granville-1924!" },
  pool: seedPool({
    name: "Disabled",
    clientId: "demo_disabled",
    user: { Username: "evelyn", Password: "Granville-1924!", Enabled: false, attributes: { name: "Evelyn Granville" } },
  }),
  client: {},
};
