import type { Situation } from "./situation.js";
import { seedPool } from "./seed-pool.js";

/** Somebody new, whose account is confirmed by opening a link. */
export const joinLink: Situation = {
  id: "join-link",
  title: "Join by link",
  summary: "A link to open in place of a code",
  door: "signUp",
  credentials: { username: "fran@example.com", password: "Bilas-1922!" },
  pool: seedPool({
    name: "JoinLink",
    clientId: "demo_join_link",
    pool: {
      UsernameAttributes: ["email"],
      AutoVerifiedAttributes: ["email"],
      VerificationMessageTemplate: { DefaultEmailOption: "CONFIRM_WITH_LINK" },
    },
  }),
  client: { signInWith: ["email"], signUp: { confirmBy: "link" }, passwordPolicy: { minLength: 8 } },
};
