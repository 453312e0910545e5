import type { Situation } from "./situation.js";
import { seedPool } from "./seed-pool.js";

/** A custom challenge that has to be answered three times in a row. */
export const customThree: Situation = {
  id: "custom-three",
  title: "Custom, three rounds",
  summary: "The same question three times over",
  credentials: { username: "betty", password: null },
  answer: "UNIVAC",
  pool: seedPool({
    name: "CustomThree",
    clientId: "demo_custom_three",
    flows: ["CUSTOM_AUTH"],
    user: { Username: "betty", Password: "Holberton-1917!", attributes: { name: "Betty Holberton" } },
    triggers: {
      CustomChallenge: {
        Answer: "UNIVAC",
        Rounds: 3,
        PublicParameters: { question: "Whose control panel did you design?" },
      },
    },
  }),
  client: { authFlow: "CUSTOM_AUTH" },
};
