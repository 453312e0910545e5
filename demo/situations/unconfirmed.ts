import type { Situation } from "./situation.js";
import { seedPool } from "./seed-pool.js";

/** Somebody who signed up and never typed the code: a fresh one goes out at sign-in. */
export const unconfirmed: Situation = {
  id: "unconfirmed",
  title: "Not confirmed yet",
  summary: "Signed up once; a fresh code at sign-in",
  credentials: { username: "marlyn@example.com", password: "Meltzer-1922!" },
  pool: seedPool({
    name: "Unconfirmed",
    clientId: "demo_unconfirmed",
    pool: { UsernameAttributes: ["email"], AutoVerifiedAttributes: ["email"] },
    user: {
      Username: "marlyn@example.com",
      Password: "Meltzer-1922!",
      UserStatus: "UNCONFIRMED",
      attributes: { name: "Marlyn Meltzer" },
    },
  }),
  client: { signInWith: ["email"], signUp: {}, passwordPolicy: { minLength: 8 } },
};
