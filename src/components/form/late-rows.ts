import { late } from "../../headless/late/late.js";

/** The fields that no first form has, and what is asked of values beyond the browser's rules. */
export const lateRows = late(() => import("./more-rows.js"));
