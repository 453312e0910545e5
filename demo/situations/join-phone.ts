import type { Situation } from "./situation.js";
import { seedPool } from "./seed-pool.js";

/** Somebody new, who will be known by their phone number: a code goes there. */
export const joinPhone: Situation = {
  id: "join-phone",
  title: "Join by phone",
  summary: "Known by number, a code to prove it",
  door: "signUp",
  credentials: { username: "+12025550143", password: "Snyder-1917!" },
  pool: seedPool({
    name: "JoinPhone",
    clientId: "demo_join_phone",
    pool: { UsernameAttributes: ["phone_number"], AutoVerifiedAttributes: ["phone_number"] },
  }),
  client: { signInWith: ["phone"], signUp: {}, phone: { country: "US" }, passwordPolicy: { minLength: 8 } },
};
