import type { Situation } from "./situation.js";
import { seedPool } from "./seed-pool.js";

/** Somebody new, who chooses a username and gives a name and an e-mail address beside it. */
export const joinUsername: Situation = {
  id: "join-username",
  title: "Join by username",
  summary: "A name, and what else the pool asks",
  door: "signUp",
  credentials: { username: "ruth", password: "Teitelbaum-1924!" },
  also: { name: "Ruth Teitelbaum", email: "ruth@example.com" },
  pool: seedPool({
    name: "JoinUsername",
    clientId: "demo_join_username",
    pool: { AutoVerifiedAttributes: ["email"] },
  }),
  client: { signUp: { attributes: ["name", "email"] }, passwordPolicy: { minLength: 8 } },
};
