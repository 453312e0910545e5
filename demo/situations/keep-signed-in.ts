import type { Situation } from "./situation.js";
import { seedPool } from "./seed-pool.js";

/** People say themselves whether they stay signed in beyond the tab. */
export const keepSignedIn: Situation = {
  id: "keep-signed-in",
  title: "Keep me signed in",
  summary: "Ticked, a second tab is in, too",
  credentials: { username: "hedy", password: "Lamarr-1914!" },
  pool: seedPool({
    name: "Keep",
    clientId: "demo_keep",
    user: { Username: "hedy", Password: "Lamarr-1914!", attributes: { name: "Hedy Lamarr" } },
  }),
  client: { storage: "local", keepSignedIn: "ask" },
};
