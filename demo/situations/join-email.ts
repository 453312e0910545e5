import type { Situation } from "./situation.js";
import { seedPool } from "./seed-pool.js";

/** Somebody new, who will be known by their e-mail address: a code goes there. */
export const joinEmail: Situation = {
  id: "join-email",
  title: "Join by email",
  summary: "Known by address, a code to prove it",
  door: "signUp",
  credentials: { username: "ida@example.com", password: "Rhodes-1893!" },
  pool: seedPool({
    name: "JoinEmail",
    clientId: "demo_join_email",
    pool: { UsernameAttributes: ["email"], AutoVerifiedAttributes: ["email"] },
  }),
  client: { signInWith: ["email"], signUp: {}, passwordPolicy: { minLength: 8 } },
};
