import { field } from "../../src/index.js";
import type { ShowOptions } from "../components/show-step.js";

/** Options that give the first form one of every control, with hints and a placeholder. */
export const allControls: ShowOptions = {
  logo: "Acme",
  fields: {
    enterCredentials: (defaults) => [
      ...defaults,
      field({ name: "team", label: "Team", hint: "As on the door", placeholder: "Rockets" }),
      field({ name: "birthdate", label: "Date of birth", type: "date" }),
      field({
        kind: "select",
        name: "office",
        label: "Office",
        options: [
          { value: "l", label: "London" },
          { value: "p", label: "Paris" },
        ],
      }),
      field({ kind: "checkbox", name: "remember", label: "Keep me signed in", hint: "For thirty days" }),
    ],
  },
};
