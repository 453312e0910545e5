import type { Situation } from "./situation.js";
import { seedPool } from "./seed-pool.js";

/** A custom challenge after the password has been proven by SRP. */
export const customAfterSrp: Situation = {
  id: "custom-after-srp",
  title: "Custom after SRP",
  summary: "First the password, then a question",
  credentials: { username: "klara", password: "Dan-von-Neumann-1911!" },
  answer: "Monte Carlo",
  pool: seedPool({
    name: "CustomAfterSrp",
    clientId: "demo_custom_srp",
    flows: ["CUSTOM_AUTH"],
    user: { Username: "klara", Password: "Dan-von-Neumann-1911!", attributes: { name: "Klára Dán von Neumann" } },
    triggers: {
      CustomChallenge: {
        Answer: "Monte Carlo",
        PublicParameters: { question: "Which method did you write the first code for?" },
      },
    },
  }),
  client: { authFlow: "CUSTOM_AUTH_WITH_SRP" },
};
