import type { Pool } from "./pool.js";

/** Whether somebody who was not asked stays signed in beyond the tab. */
export const keepsUnasked = ({ options }: Pick<Pool, "options">): boolean => options.keepSignedIn !== "ask";
