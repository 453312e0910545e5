import type { Situation } from "./situation.js";
import { seedPool } from "./seed-pool.js";

/** Too many wrong passwords were tried. Ten failures lock for 32 seconds: time enough to see it, and to see it end. */
export const lockedOut: Situation = {
  id: "locked-out",
  title: "Locked out",
  summary: "Ten wrong tries, shut for half a minute",
  credentials: { username: "kay", password: "McNulty-1921!" },
  wrongTries: 10,
  pool: seedPool({
    name: "LockedOut",
    clientId: "demo_locked_out",
    flows: ["USER_SRP_AUTH", "USER_PASSWORD_AUTH"],
    user: { Username: "kay", Password: "McNulty-1921!", attributes: { name: "Kay McNulty" } },
  }),
  client: {},
};
