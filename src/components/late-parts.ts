import { late } from "../headless/late/late.js";

/** What the first form can be drawn without. It loads with the flow, so that it is there before there is a use for it. */
export const lateParts = late(() => import("./more-parts.js"));
