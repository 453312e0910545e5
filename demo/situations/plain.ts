import type { Situation } from "./situation.js";
import { seedPool } from "./seed-pool.js";

/** A password and nothing else: two requests. The pool tracks no devices. Strangers may join, and a password may be forgotten. */
export const plain: Situation = {
  id: "plain",
  title: "Plain",
  summary: "A name and a password",
  credentials: { username: "ada", password: "Lovelace-1815!" },
  pool: seedPool({
    name: "LatchKey1",
    clientId: "demo",
    pool: { AutoVerifiedAttributes: ["email"] },
    user: {
      Username: "ada",
      Password: "Lovelace-1815!",
      Groups: ["engineers"],
      attributes: { name: "Ada Lovelace", email: "ada@example.com", email_verified: "true" },
    },
  }),
  client: { signUp: {}, passwordPolicy: { minLength: 8 } },
};
