import { late } from "../../headless/late/late.js";

/** The field for a code: no first form has one. */
export const lateCodeRow = late(() => import("./code-row.js"));
