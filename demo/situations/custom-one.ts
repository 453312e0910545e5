import type { Situation } from "./situation.js";
import { seedPool } from "./seed-pool.js";

/** A challenge of the pool's own triggers in place of a password. */
export const customOne: Situation = {
  id: "custom-one",
  title: "Custom challenge",
  summary: "A question in place of a password",
  credentials: { username: "jean", password: null },
  answer: "ENIAC",
  pool: seedPool({
    name: "CustomOne",
    clientId: "demo_custom_one",
    flows: ["CUSTOM_AUTH"],
    user: { Username: "jean", Password: "Bartik-1924!", attributes: { name: "Jean Bartik" } },
    triggers: {
      CustomChallenge: {
        Answer: "ENIAC",
        PublicParameters: { question: "Which machine did you program first?" },
      },
    },
  }),
  client: { authFlow: "CUSTOM_AUTH" },
};
